import { firstReaching, type Span } from './span.js';

/** The page, from 1, on which `span` begins; null where the text has no pages. The pages are sorted and do not overlap. */
export function pageAt(pages: readonly Span[] | null, { start }: Span): number | null {
  if (pages === null) return null;
  const index = firstReaching(pages, start + 1);
  return index < pages.length ? index + 1 : null;
}
