import { plainDraft } from './blocks.js';
import { decode } from './decode.js';
import type { Draft, Facts, Part, Refused, Source } from './draft.js';
import { entriesOf, type FeedEntry } from './feed-entries.js';
import { declaredEncoding } from './html-charset.js';
import { MOST_PARTS } from './limits.js';
import { parseHtmlPiece } from './parse-html.js';
import { oncePerPath, partPath, shortHash } from './part-key.js';

/**
 * Reads a feed of RSS, Atom, RDF or JSON Feed: an article for each entry, named after what the feed calls it (its id, else
 * its address, else a hash of its words), so that it keeps its name when others are added.
 */
export async function readFeed({ path, bytes }: Source): Promise<readonly Part[]> {
  const decoded = await decode(bytes, declaredEncoding(bytes));
  if ('reason' in decoded) return [{ path, draft: decoded }];
  const entries = await entriesOf(decoded.text);
  if ('reason' in entries) return [{ path, draft: entries }];
  if (entries.length === 0) return [{ path, draft: { reason: 'it is a feed without entries.' } }];
  if (entries.length > MOST_PARTS)
    return [{ path, draft: { reason: `it has more than ${String(MOST_PARTS)} entries; split it.` } }];
  const parts: Part[] = [];
  for (const entry of entries)
    parts.push({ path: partPath(path, keyOf(entry)), draft: await draftOf(entry) });
  return oncePerPath(parts);
}

function keyOf({ key, facts, content }: FeedEntry): string {
  return key ?? facts.url ?? shortHash(`${facts.title ?? ''}\n${content}`);
}

async function draftOf({ facts, content, isHtml }: FeedEntry): Promise<Draft | Refused> {
  const title = facts.title === null ? null : await plainWords(facts.title);
  const named: Facts = { ...facts, title };
  return isHtml ? parseHtmlPiece(content, named) : plainDraft(content, named);
}

/** Titles of feeds may have marks of HTML in them. */
async function plainWords(title: string): Promise<string | null> {
  if (!/[<&]/u.test(title)) return title;
  const piece = await parseHtmlPiece(title, {
    title: null,
    published: null,
    source: null,
    url: null,
    language: null,
  });
  return ('reason' in piece ? title : piece.text.replace(/\s+/gu, ' ')) || null;
}
