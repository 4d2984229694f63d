import { decode } from './decode.js';
import type { Draft, Part, Refused, Source } from './draft.js';
import { declaredEncoding } from './html-charset.js';
import * as limits from './limits.js';
import { extensionOf } from './parse-article.js';
import { parseMarkdown } from './parse-markdown.js';
import { parseText } from './parse-text.js';
import { readZip, type Nesting } from './read-zip.js';

interface Format {
  readonly mostBytes: number;
  readonly read: (source: Source, nesting: Nesting) => Promise<readonly Part[]>;
}

type Parse = (text: string) => Draft | Refused | Promise<Draft | Refused>;

/** A format of one article a file. */
function single(mostBytes: number, draftOf: (source: Source) => Promise<Draft | Refused>): Format {
  return { mostBytes, read: async (source) => [{ path: source.path, draft: await draftOf(source) }] };
}

function textual(mostBytes: number, parse: Parse, encodingOf?: (bytes: Buffer) => string | null): Format {
  return single(mostBytes, async ({ bytes }) => {
    const decoded = await decode(bytes, encodingOf?.(bytes) ?? null);
    return 'reason' in decoded ? decoded : parse(decoded.text);
  });
}

const TEXT = textual(limits.MOST_TEXT_BYTES, parseText);
const MARKDOWN = textual(limits.MOST_TEXT_BYTES, parseMarkdown);
// What only some folders need is loaded when it is met: a folder of text pays nothing for it.
const HTML = textual(
  limits.MOST_HTML_BYTES,
  async (text) => (await import('./parse-html.js')).parseHtml(text),
  declaredEncoding,
);
const PDF = single(limits.MOST_BOOK_BYTES, async (source) => (await import('./read-pdf.js')).readPdf(source));
const DOCX = single(limits.MOST_BOOK_BYTES, async (source) =>
  (await import('./read-docx.js')).readDocx(source),
);
const EPUB: Format = {
  mostBytes: limits.MOST_BOOK_BYTES,
  read: async (source) => (await import('./read-epub.js')).readEpub(source),
};
const FEED: Format = {
  mostBytes: limits.MOST_FEED_BYTES,
  read: async (source) => (await import('./read-feed.js')).readFeed(source),
};
const JSONL: Format = {
  mostBytes: limits.MOST_COLLECTION_BYTES,
  read: async (source) => (await import('./read-jsonl.js')).readJsonl(source),
};
const ZIP: Format = {
  mostBytes: limits.MOST_COLLECTION_BYTES,
  read: (source, nesting) => readZip(source, nesting, { mostBytes: mostBytesOf, parts: partsOf }),
};

/** The format for each ending of a file's name. */
const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['.txt', TEXT],
  ['.md', MARKDOWN],
  ['.markdown', MARKDOWN],
  ['.html', HTML],
  ['.htm', HTML],
  ['.pdf', PDF],
  ['.docx', DOCX],
  ['.epub', EPUB],
  ['.xml', FEED],
  ['.rss', FEED],
  ['.atom', FEED],
  ['.json', FEED],
  ['.jsonl', JSONL],
  ['.zip', ZIP],
]);

/** Most bytes of a file with this name that are read, or why such files are not read at all. */
export function mostBytesOf(path: string): number | Refused {
  return FORMATS.get(extensionOf(path))?.mostBytes ?? unreadKind(path);
}

/** What a file holds, by the ending of its name. Never throws: what a library fails on is refused. */
export async function partsOf(source: Source, nesting: Nesting): Promise<readonly Part[]> {
  const format = FORMATS.get(extensionOf(source.path));
  if (format === undefined) return [{ path: source.path, draft: unreadKind(source.path) }];
  if (source.bytes.length === 0) return [{ path: source.path, draft: { reason: 'it is empty.' } }];
  try {
    return await format.read(source, nesting);
  } catch {
    return [{ path: source.path, draft: damaged(source.path) }];
  }
}

function damaged(path: string): Refused {
  return {
    reason: `it cannot be read as ${extensionOf(path)}: it is damaged, or something else; save it again.`,
  };
}

function unreadKind(path: string): Refused {
  const kind = extensionOf(path) || 'without an ending';
  return { reason: `files ${kind} are not read; use one of ${[...FORMATS.keys()].join(', ')}.` };
}
