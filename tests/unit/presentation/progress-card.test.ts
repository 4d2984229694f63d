import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Progress } from '../../../src/archive/types.js';
import { progressCard } from '../../../src/presentation/progress-card.js';
import { expectSound } from '../../support/replies.js';
import { anyWording, ENGLISH } from '../../support/wordings.js';

const anyProgress: fc.Arbitrary<Progress> = fc
  .record({
    phase: fc.constantFrom('listing', 'reading', 'indexing'),
    total: fc.nat({ max: 100_000 }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
    startedAt: fc.date({ noInvalidDate: true }),
    perSecond: fc.option(fc.double({ min: 0, max: 1e6, noNaN: true })),
    millisecondsLeft: fc.option(fc.nat()),
  })
  .map(({ part, total, ...rest }) => ({ ...rest, total, done: Math.floor(part * total) }));
const RUNNING = { kind: 'run', notes: ['Beside it.'] } as const;
const READING: Progress = {
  phase: 'reading',
  done: 62,
  total: 100,
  startedAt: new Date(0),
  perSecond: 31.2,
  millisecondsLeft: 1200,
};

describe('progressCard', () => {
  it('stays within the limits, in every language', () => {
    fc.assert(
      fc.property(anyProgress, anyWording, (progress, wording) => {
        expectSound(progressCard(progress, RUNNING, wording));
      }),
    );
  });

  it('has a bar with its percentage, the files, the pace and the time left in words', () => {
    const text = expectSound(progressCard(READING, RUNNING, ENGLISH));
    expect(text.split('\n')).toEqual([
      '## The articles are being read again',
      'Step 2 of 3: reading the files',
      `${'▰'.repeat(12)}${'▱'.repeat(8)} 62%`,
      '62 of 100 files · 31 files a second · about 2 seconds left',
      '-# Beside it.',
    ]);
  });

  it('shows no bar where it is not known how much there is to do, and is not full before the end', () => {
    const listing = { ...READING, phase: 'listing', done: 0, total: 0, perSecond: null } as const;
    expect(expectSound(progressCard(listing, RUNNING, ENGLISH))).not.toMatch(/[▰▱%]/u);
    const almost = { ...READING, done: 9999, total: 10_000 };
    expect(expectSound(progressCard(almost, RUNNING, ENGLISH))).toContain('▱ 99%');
  });
});
