import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { pageAt } from '../../../src/text/pages.js';

const at = (start: number) => ({ start, end: start + 1 });

describe('pageAt', () => {
  it('is the page on which the span begins, from 1', () => {
    const pages = [
      { start: 0, end: 10 },
      { start: 12, end: 12 },
      { start: 12, end: 20 },
    ];
    expect([0, 9, 12, 19].map((start) => pageAt(pages, at(start)))).toEqual([1, 1, 3, 3]);
    expect(pageAt(pages, at(20))).toBeNull();
  });

  it('is null where there are no pages', () => {
    expect(pageAt(null, at(0))).toBeNull();
    expect(pageAt([], at(0))).toBeNull();
  });

  it('is a page that holds the beginning, of any pages', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 }), { minLength: 1 }), fc.nat(), (lengths, seed) => {
        let end = 0;
        const pages = lengths.map((length) => {
          const start = end;
          end += length;
          return { start, end };
        });
        if (end === 0) return;
        const start = seed % end;
        const page = pages[(pageAt(pages, at(start)) ?? 0) - 1];
        expect(page?.start).toBeLessThanOrEqual(start);
        expect(page?.end).toBeGreaterThan(start);
      }),
    );
  });
});
