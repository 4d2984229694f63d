import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseCustomId } from '../../../src/presentation/custom-id.js';
import { reindexCard, type ReportWish } from '../../../src/presentation/reindex-card.js';
import { printOf, reportFile } from '../../../src/presentation/reindex-report.js';
import { controlsOf } from '../../support/cards.js';
import { anyReport } from '../../support/moderated-archive.js';
import { expectSound } from '../../support/replies.js';
import { anyWording, ENGLISH } from '../../support/wordings.js';

const wish = (page: number, kind: ReportWish['kind'] = 'run'): ReportWish => ({
  kind,
  userId: '123456789012345678',
  page,
});
const REPORT = {
  edition: '12345678',
  added: Array.from({ length: 45 }, (_, index) => `file-${String(index)}.txt`),
  changed: [],
  removed: ['old.txt'],
  unchanged: ['same.txt'],
  refused: [{ path: 'bad.pdf', reason: 'it is encrypted.' }],
  undated: [],
  nearDuplicates: [['file-1.txt', 'file-2.txt']],
  milliseconds: 1234,
};

describe('reindexCard', () => {
  it('stays within the limits on every page, also outside of all, in every language', () => {
    const anyKind = fc.constantFrom('run', 'preview', 'undo');
    fc.assert(
      fc.property(
        anyReport,
        fc.integer({ min: -1, max: 9 }),
        anyKind,
        anyWording,
        (report, page, kind, wording) => {
          const reply = reindexCard(report, wish(page, kind), wording);
          expectSound(reply);
          expect(reply.isPrivate).toBe(true);
          expect(reply.files?.map(({ name }) => name)).toEqual(['reindex-12345678.txt']);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('names on its pages each entry once, refused ones first, and leads from page to page', () => {
    const pages = [1, 2, 3].map((page) => expectSound(reindexCard(REPORT, wish(page), ENGLISH)));
    expect(pages[0]).toContain('**refused**\n- bad.pdf: it is encrypted.\n**added**\n- file-0.txt');
    for (const path of REPORT.added)
      expect(
        pages
          .join('\n')
          .split('\n')
          .filter((line) => line === `- ${path}`),
      ).toHaveLength(1);
    expect(pages[2]).toContain('- file-1.txt = file-2.txt');
    for (const page of [1, 2, 3]) {
      const { components } = reindexCard(REPORT, wish(page), ENGLISH);
      const states = [...controlsOf({ components: [...components] })].map(([words, id]) => {
        const state = parseCustomId(id);
        return [words, state?.action === 'report' ? state.page : null];
      });
      expect(states).toEqual([
        ...(page > 1 ? [['Previous', page - 1]] : []),
        ...(page < 3 ? [['Next', page + 1]] : []),
      ]);
    }
  });

  it('says where nothing is new', () => {
    const report = { ...REPORT, added: [], removed: [], refused: [], nearDuplicates: [] };
    expect(expectSound(reindexCard(report, wish(1), ENGLISH))).toContain('Nothing is new');
  });
});

describe('reportFile', () => {
  it('has every path and reason', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const { text } = reportFile(report, 'run', ENGLISH);
        const entries = text.split('\n').filter((line) => line.startsWith('  '));
        const { added, changed, removed, unchanged, refused, undated, nearDuplicates } = report;
        const all = [added, changed, removed, unchanged, refused, undated, nearDuplicates];
        expect(entries).toHaveLength(all.reduce((sum, { length }) => sum + length, 0));
      }),
    );
  });

  it('is cut, and says so, where Discord would not take it', () => {
    const added = Array.from({ length: 40_000 }, (_, index) => `${'x'.repeat(100)}${String(index)}`);
    const { text } = reportFile({ ...REPORT, added }, 'run', ENGLISH);
    expect(text.length).toBeLessThan(2_600_000);
    expect(text).toMatch(/… and [\d,]+ more\n$/u);
  });
});

describe('printOf', () => {
  it('tells reports apart by what they found, not by how long they took', () => {
    expect(printOf({ ...REPORT, milliseconds: 1 })).toBe(printOf(REPORT));
    expect(printOf({ ...REPORT, removed: [] })).not.toBe(printOf(REPORT));
  });
});
