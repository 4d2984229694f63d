import { createHash } from 'node:crypto';

import { tagOf } from '../text/language.js';
import { findSentences } from '../text/sentences.js';
import { slice, type Span } from '../text/span.js';
import type { Article } from './article.js';
import type { Draft, Refused } from './draft.js';
import { parseMarkdown } from './parse-markdown.js';
import { parseText } from './parse-text.js';

const LONGEST_TITLE = 120;
/** Characters of an article by which its language is told. */
const ENOUGH_FOR_LANGUAGE = 4000;

/** A text file as it was decoded. */
export interface SourceText {
  /** Relative to the folder of articles, with `/` between its parts. */
  readonly path: string;
  /** Without its byte order mark, nothing else changed. */
  readonly text: string;
}

/** Makes an article of a text that is a file by itself, Markdown where its name says so; or says why not. */
export function parseArticle({ path, text }: SourceText): Article | Refused {
  return makeArticle(path, isMarkdown(path) ? parseMarkdown(text) : parseText(text));
}

function isMarkdown(path: string): boolean {
  return ['.md', '.markdown'].includes(extensionOf(path));
}

/** Makes an article of what a parser found, or hands on why there is none. */
export function makeArticle(path: string, draft: Draft | Refused): Article | Refused {
  if ('reason' in draft) return draft;
  const { text, paragraphs, published, source, url, pages } = draft;
  const language = draft.language ?? tagOf(beginningOf(text, paragraphs));
  const sentences = paragraphs.flatMap((paragraph) => findSentences(text, paragraph, language));
  const [first] = sentences;
  if (first === undefined) return { reason: 'it has no text to quote.' };
  const title = shorten(draft.title ?? '') || shorten(slice(text, first));
  const id = articleId(path);
  return { id, title, published, source, url, path, language, text, paragraphs, sentences, pages };
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
  const line = title
    .slice(0, 10 * LONGEST_TITLE)
    .replace(/\s+/gu, ' ')
    .trim();
  if (line.length <= LONGEST_TITLE) return line;
  const cut = line.slice(0, LONGEST_TITLE - 1);
  const words = cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_TITLE / 2));
  return `${words.replace(/[\s,;:]+$/u, '').replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
