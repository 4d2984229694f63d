import type { Article } from '../corpus/article.js';
import { fitsLimit, type TimeLimit } from '../question/time-limit.js';
import { findDates, type DayRange } from '../text/dates.js';
import { slice, type Span } from '../text/span.js';

/** How the times of a sentence lie to what a question says of time; `open` where either says none. */
export type TimeFit = 'inside' | 'outside' | 'open';

/** How the times that a sentence names lie to a limit: one inside is enough, and outside are they only all together. */
export function timeOf(limit: TimeLimit | null, article: Article, sentence: Span): TimeFit {
  if (limit === null || (limit.from ?? limit.to ?? limit.month) === null) return 'open';
  const fits = rangesIn(article, sentence).map((range) => fitsLimit(limit, range));
  if (fits.length === 0) return 'open';
  if (fits.includes('inside')) return 'inside';
  return fits.every((fit) => fit === 'outside') ? 'outside' : 'open';
}

/** The days that a sentence of the article names, as far as they can be resolved. */
export function rangesIn({ text, published }: Article, sentence: Span): readonly DayRange[] {
  return findDates(slice(text, sentence), published).flatMap(({ range }) => range ?? []);
}
