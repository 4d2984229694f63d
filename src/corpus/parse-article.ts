import { createHash } from 'node:crypto';

import { tagOf } from '../text/language.js';
import { findSentences } from '../text/sentences.js';
import { slice, type Span } from '../text/span.js';
import type { Article } from './article.js';
import type { Draft, Refused } from './draft.js';
import { parseMarkdown } from './parse-markdown.js';
import { parseText } from './parse-text.js';

/** The parser for each ending of a file's name. */
const PARSERS: ReadonlyMap<string, (text: string) => Draft | Refused> = new Map([
  ['.txt', parseText],
  ['.md', parseMarkdown],
  ['.markdown', parseMarkdown],
]);

const LONGEST_TITLE = 120;
/** Characters of an article by which its language is told. */
const ENOUGH_FOR_LANGUAGE = 4000;

/** A file as it was decoded. */
export interface SourceText {
  /** Relative to the folder of articles, with `/` between its parts. */
  readonly path: string;
  /** Without its byte order mark, nothing else changed. */
  readonly text: string;
}

/** Makes an article of a file's text, or says why not. */
export function parseArticle({ path, text }: SourceText): Article | Refused {
  const draft = PARSERS.get(extensionOf(path))?.(text) ?? unreadKind(path);
  if ('reason' in draft) return draft;
  const language = draft.language ?? tagOf(beginningOf(text, draft.paragraphs));
  const sentences = draft.paragraphs.flatMap((paragraph) => findSentences(text, paragraph, language));
  const [first] = sentences;
  if (first === undefined) return { reason: 'it has no text to quote.' };
  const title = shorten(draft.title ?? slice(text, first));
  return {
    ...draft,
    id: articleId(path),
    title,
    path,
    language,
    text,
    sentences,
  };
}

/** Enough of an article's own words to tell its language: without what stands before and between its paragraphs. */
function beginningOf(text: string, paragraphs: readonly Span[]): string {
  let words = '';
  for (const paragraph of paragraphs) {
    if (words.length >= ENOUGH_FOR_LANGUAGE) break;
    words += `${slice(text, paragraph)}\n`;
  }
  return words;
}

/** Why a file with this name is not read at all; null when it is. */
export function refuseKind(path: string): Refused | null {
  return PARSERS.has(extensionOf(path)) ? null : unreadKind(path);
}

function unreadKind(path: string): Refused {
  const kind = extensionOf(path) || 'without an ending';
  return { reason: `files ${kind} are not read; use one of ${[...PARSERS.keys()].join(', ')}.` };
}

/** Ending of a path in lower case, with its dot; empty when it has none. */
export function extensionOf(path: string): string {
  return /\.[^./]+$/u.exec(path)?.[0].toLowerCase() ?? '';
}

/** The first ten hexadecimal digits of the path's SHA-256. */
export function articleId(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 10);
}

/** One line of at most LONGEST_TITLE characters, cut between words: a title names the article and is no quotation. */
function shorten(title: string): string {
  const line = title.replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST_TITLE) return line;
  const cut = line.slice(0, LONGEST_TITLE - 1);
  const words = cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_TITLE / 2));
  return `${words.replace(/[\s,;:]+$/u, '').replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
