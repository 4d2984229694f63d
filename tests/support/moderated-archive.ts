import fc from 'fast-check';

import type { Edition } from '../../src/archive/edition.js';
import type { Archive, ReindexReport } from '../../src/archive/types.js';
import { stillArchive } from './still-archive.js';
import { anyText } from './samples.js';

/** What a run may find: paths and reasons of any kind, few or many. */
export const anyReport: fc.Arbitrary<ReindexReport> = fc
  .record({
    added: fc.array(anyText, { maxLength: 60 }),
    changed: fc.array(anyText, { maxLength: 5 }),
    removed: fc.array(anyText, { maxLength: 5 }),
    unchanged: fc.array(anyText, { maxLength: 5 }),
    refused: fc.array(fc.record({ path: anyText, reason: anyText }), { maxLength: 8 }),
    undated: fc.array(anyText, { maxLength: 5 }),
    nearDuplicates: fc.array(fc.array(anyText, { minLength: 2, maxLength: 4 }), { maxLength: 3 }),
    milliseconds: fc.nat(),
  })
  .map((lists) => ({ edition: '12345678', ...lists }));

/**
 * An archive of one edition where every run finds what `report` says, and every article was added in Discord; removing
 * one is told of, and changes nothing.
 */
export function moderatedArchive(edition: Edition, report: ReindexReport): Archive {
  const at = new Date('2025-10-30T12:00:00Z');
  const found = { ...report, edition: edition.id };
  const run = () => Promise.resolve(found);
  const progress = {
    phase: 'reading',
    done: 3,
    total: 7,
    startedAt: at,
    perSecond: 1.5,
    millisecondsLeft: 2700,
  } as const;
  return {
    ...stillArchive(edition),
    report: found,
    reindex: run,
    preview: run,
    undo: run,
    removeArticle: run,
    progress: () => progress,
    added: () =>
      Promise.resolve(
        edition.articles().articles.map(({ path }) => ({ path, added: { by: '@everyone *x*', at } })),
      ),
  };
}
