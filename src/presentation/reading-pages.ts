import type { Article } from '../corpus/article.js';
import { firstReaching, slice, type Span } from '../text/span.js';
import { piecesWithin, quotedLength } from './cut.js';
import { PARTING } from './excerpt.js';

/** What one page takes once it is quoted: some screens of a phone, and room beside it for the longest facts. */
const MOST_QUOTED = 2400;

/**
 * The paragraphs of an article by pages; none where it has no paragraph. A paragraph stays whole where it fits on one
 * page; a longer one is cut between sentences, and a sentence that has no room on a page either, between words.
 * What stands outside of paragraphs, such as a date line, is on no page.
 */
export function readingPages(article: Article): readonly (readonly Span[])[] {
  const pages: Span[][] = [];
  let room = 0;
  for (const piece of article.paragraphs.flatMap((paragraph) => piecesOf(article, paragraph))) {
    const length = quotedLength(slice(article.text, piece)) + PARTING.length;
    const page = pages.at(-1);
    if (page !== undefined && length <= room) page.push(piece);
    else pages.push([piece]);
    room = (page !== undefined && length <= room ? room : MOST_QUOTED) - length;
  }
  return pages;
}

/** The paragraph, or runs of its sentences that fit on a page each. */
function piecesOf(article: Article, paragraph: Span): readonly Span[] {
  const { text } = article;
  if (fits(text, paragraph)) return [paragraph];
  const pieces: Span[] = [];
  for (const sentence of sentencesIn(article, paragraph)) {
    const last = pieces.at(-1);
    const joined = { start: last?.start ?? sentence.start, end: sentence.end };
    if (last !== undefined && fits(text, joined)) pieces.splice(-1, 1, joined);
    else pieces.push(...piecesWithin(text, sentence, MOST_QUOTED));
  }
  return pieces;
}

function fits(text: string, span: Span): boolean {
  return span.end - span.start <= MOST_QUOTED && quotedLength(slice(text, span)) <= MOST_QUOTED;
}

/** The sentences of a paragraph; the paragraph itself where it has none. */
function sentencesIn({ sentences }: Article, paragraph: Span): readonly Span[] {
  const found: Span[] = [];
  for (let index = firstReaching(sentences, paragraph.start + 1); ; index += 1) {
    const sentence = sentences[index];
    if (sentence === undefined || sentence.start >= paragraph.end) break;
    found.push(sentence);
  }
  return found.length === 0 ? [paragraph] : found;
}
