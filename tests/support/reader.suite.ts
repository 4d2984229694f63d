import fc from 'fast-check';
import { expect, it } from 'vitest';

import { analyzeQuestion } from '../../src/question/analyze-question.js';
import type { Reader } from '../../src/reading/reader.js';
import { anyQuestion, anyText } from './samples.js';

/** What every implementation of Reader holds, tried on `runs` lists of windows: fewer for one that takes long. */
export function readerLaws(create: () => Reader, runs = 100): void {
  const windows = fc.array(anyText, { maxLength: 4 });

  it('gives one reading a window, its spans inside the window and best first', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuestion, windows, async (question, texts) => {
        const readings = await create().read(analyzeQuestion(question), texts);
        expect(readings).toHaveLength(texts.length);
        for (const [index, { candidates, nullScore }] of readings.entries()) {
          expect(Number.isFinite(nullScore)).toBe(true);
          for (const [rank, { start, end, score }] of candidates.entries()) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(texts[index]?.length ?? 0);
            expect(score).toBeLessThanOrEqual(candidates[rank - 1]?.score ?? Infinity);
          }
        }
      }),
      { numRuns: runs },
    );
  });

  it('reads a window alike alone and in company', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuestion, windows, async (text, texts) => {
        const question = analyzeQuestion(text);
        const reader = create();
        const together = await reader.read(question, texts);
        const alone = await Promise.all(
          texts.map(async (window) => (await reader.read(question, [window]))[0]),
        );
        expect(together).toEqual(alone);
      }),
      { numRuns: Math.min(runs, 40) },
    );
  });
}
