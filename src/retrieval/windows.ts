import type { Article } from '../corpus/article.js';
import { contains, indexContaining, slice, type Span } from '../text/span.js';
import type { RankedSentence } from './ranking.js';

/** A run of sentences of one paragraph that the reader reads at once: a sentence that matched and its neighbours. */
export interface Window {
  /** Index of the article in the list that was indexed. */
  readonly article: number;
  /** From the start of the first sentence to the end of the last. */
  readonly span: Span;
  /** The rank score of the sentence in the middle. */
  readonly score: number;
}

/**
 * At most `limit` windows around the best sentences, best first. A sentence that stands in a better one's window, in its
 * place or in the same words, gets none of its own: the windows of a short paragraph do not crowd out those of other
 * articles, and a text that repeats itself, or is printed again, is read once.
 */
export function windowsAround(
  articles: readonly Article[],
  ranked: readonly RankedSentence[],
  limit: number,
): readonly Window[] {
  const windows: Window[] = [];
  const known = new Set<string>();
  for (const sentence of ranked) {
    if (windows.length >= limit) break;
    const article = articles[sentence.article];
    if (article === undefined || windows.some((window) => holds(window, sentence))) continue;
    const words = slice(article.text, sentence.span);
    if (known.has(words)) continue;
    known.add(words);
    windows.push({
      article: sentence.article,
      span: withNeighbours(article, sentence),
      score: sentence.score,
    });
  }
  return windows;
}

function holds(window: Window, sentence: RankedSentence): boolean {
  return window.article === sentence.article && contains(window.span, sentence.span);
}

/** The sentence with those beside it in its paragraph; and with a question right before it, which it may answer. */
function withNeighbours(article: Article, { index, span }: RankedSentence): Span {
  const paragraph = article.paragraphs[indexContaining(article.paragraphs, span)] ?? span;
  const [before, after] = [article.sentences[index - 1], article.sentences[index + 1]];
  const isAnswer = before !== undefined && /\?["'”’)]*$/u.test(slice(article.text, before));
  const inside = [before, span, after].filter(
    (sentence) =>
      sentence !== undefined && (contains(paragraph, sentence) || (sentence === before && isAnswer)),
  );
  return { start: inside[0]?.start ?? span.start, end: inside.at(-1)?.end ?? span.end };
}
