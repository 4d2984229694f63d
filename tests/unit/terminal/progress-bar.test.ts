import { PassThrough } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

import { describe, expect, it } from 'vitest';

import type { Progress } from '../../../src/archive/types.js';
import { createProgressBar, progressWords } from '../../../src/terminal/progress-bar.js';

const progress = (facts: Partial<Progress>): Progress => ({
  phase: 'reading',
  done: 0,
  total: 0,
  startedAt: new Date(0),
  perSecond: null,
  millisecondsLeft: null,
  ...facts,
});

describe('progressWords', () => {
  it.each<[string, Partial<Progress>, string]>([
    ['a list that is being made', { phase: 'listing' }, 'listing the articles'],
    ['a beginning', { total: 7 }, 'reading 0 of 7 files'],
    [
      'a reading under way',
      { done: 3, total: 7, perSecond: 2.4, millisecondsLeft: 1600 },
      'reading 3 of 7 files · 2 a second · 2 s left',
    ],
    ['indexing', { phase: 'indexing', done: 7, total: 7 }, 'indexing the articles of 7 files'],
  ])('tell of %s', (_, facts, words) => {
    expect(progressWords(progress(facts))).toBe(words);
  });
});

describe('createProgressBar', () => {
  const screen = () => {
    const output = new PassThrough();
    const seen = { text: '' };
    output.on('data', (chunk: Buffer) => (seen.text += chunk.toString()));
    return { output, seen };
  };

  it('shows nothing to who need not wait', async () => {
    const { output, seen } = screen();
    const bar = createProgressBar({ output, afterMs: 100, onCancel: () => undefined });
    bar.show(progress({ done: 1, total: 2 }));
    bar.end();
    await wait(200);
    expect(seen.text).toBe('');
  });

  it('shows how far it is to who waits, and is gone at the end', async () => {
    const { output, seen } = screen();
    const bar = createProgressBar({ output, afterMs: 10, onCancel: () => undefined });
    bar.show(progress({ done: 1, total: 2 }));
    await wait(400);
    bar.show(progress({ done: 2, total: 2 }));
    await wait(400);
    bar.end();
    expect(seen.text).toContain('reading 1 of 2 files');
    expect(seen.text).toContain('reading 2 of 2 files');
    const { length } = seen.text;
    await wait(300);
    expect(seen.text).toHaveLength(length);
  });
});
