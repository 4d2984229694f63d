import type { ArticleInfo } from '../corpus/article.js';

/** Which articles may answer; `null` does not restrict. All of it must hold. */
export interface Scope {
  /** The id of the only article. */
  readonly article: string | null;
  /** First and last day of publication, both inclusive, `YYYY-MM-DD`. Articles without a date pass neither. */
  readonly after: string | null;
  readonly before: string | null;
}

/** Every article may answer. */
export const EVERYTHING: Scope = { article: null, after: null, before: null };

/** Whether the article may answer within the scope. */
export function isInScope({ id, published }: ArticleInfo, { article, after, before }: Scope): boolean {
  if (article !== null && article !== id) return false;
  if (after === null && before === null) return true;
  if (published === null) return false;
  // Days of one width: their order as text is that of the calendar.
  return (after === null || published >= after) && (before === null || published <= before);
}
