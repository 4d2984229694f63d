import type { Writable } from 'node:stream';

import { progress as createBar, type ProgressResult } from '@clack/prompts';

import type { Progress } from '../archive/types.js';

/** Shows how far reading the articles is. */
export interface ProgressBar {
  readonly show: (progress: Progress) => void;
  /** Takes the bar away; nothing of it stays on the screen. */
  readonly end: () => void;
}

export interface ProgressBarOptions {
  /** A terminal: what is written to it moves the cursor. */
  readonly output: Writable;
  /** Only who waits longer, in milliseconds, is shown it. */
  readonly afterMs: number;
  /** The person has had enough. */
  readonly onCancel: () => void;
}

const STEPS = 100;

/** A bar that stands for the files read; while they are indexed it is full, and the words beside it tell the rest. */
export function createProgressBar({ output, afterMs, onCancel }: ProgressBarOptions): ProgressBar {
  let latest: Progress | null = null;
  let bar: ProgressResult | null = null;
  let shown = 0;
  const draw = (): void => {
    if (bar === null || latest === null) return;
    const reached = stepsOf(latest);
    bar.advance(reached - shown, progressWords(latest));
    shown = reached;
  };
  const begin = setTimeout(() => {
    bar = createBar({ output, onCancel, max: STEPS, withGuide: false });
    bar.start('reading the articles');
    draw();
  }, afterMs);
  return {
    show: (progress) => {
      latest = progress;
      draw();
    },
    end: () => {
      clearTimeout(begin);
      bar?.clear();
    },
  };
}

/** Where a run is, how fast, and how long it may take yet. */
export function progressWords({ phase, done, total, perSecond, millisecondsLeft }: Progress): string {
  if (phase === 'listing') return 'listing the articles';
  if (phase === 'indexing') return `indexing the articles of ${String(total)} files`;
  const speed = perSecond === null ? [] : [`${String(Math.round(perSecond))} a second`];
  const left = millisecondsLeft === null ? [] : [`${String(Math.ceil(millisecondsLeft / 1000))} s left`];
  return [`reading ${String(done)} of ${String(total)} files`, ...speed, ...left].join(' · ');
}

function stepsOf({ phase, done, total }: Progress): number {
  if (phase === 'indexing') return STEPS;
  return total === 0 ? 0 : Math.floor((done / total) * STEPS);
}
