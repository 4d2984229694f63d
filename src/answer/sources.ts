import { slice } from '../text/span.js';
import type { Mark } from './marks.js';
import { groupReprints } from './reprints.js';

/** How many independent sources some marks stand in; 0 for no marks. */
export type CountSources = (marks: readonly Mark[]) => number;

/**
 * Counts sources among articles: those that reprint one another, as `nearDuplicates` names them by their paths, are one,
 * and so are marks whose sentences are copies, whatever stands around them.
 */
export function sourceCounter(nearDuplicates: readonly (readonly string[])[]): CountSources {
  const sources = new Map(
    nearDuplicates.flatMap((group, index) => group.map((path) => [path, index] as const)),
  );
  return (marks) => {
    const isOneArticle = marks.every(({ article }) => article.path === marks[0]?.article.path);
    if (isOneArticle) return Math.min(1, marks.length);
    const bySource = new Map(
      marks.map((mark) => [sources.get(mark.article.path) ?? mark.article.path, mark]),
    );
    return groupReprints([...bySource.values()], ({ article, sentence }) => slice(article.text, sentence))
      .length;
  };
}
