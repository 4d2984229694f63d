import type { Step } from './protocol.js';
import type { OnProgress, Progress } from './types.js';

/** How long indexing took for how many files, the last time. */
export interface Pace {
  readonly files: number;
  readonly milliseconds: number;
}

/** Turns a run's steps into its progress. */
export interface RunProgress {
  readonly onStep: (step: Step) => void;
  readonly progress: () => Progress;
  /** Has one more be told of each step from now on. */
  readonly tell: (listener: OnProgress) => void;
  /** What indexing took, once the run is done; null when it was not begun. */
  readonly pace: () => Pace | null;
}

/** `pace` is that of an earlier run, or null; `now` gives milliseconds of a clock that never goes back. */
export function createRunProgress(pace: Pace | null, now: () => number): RunProgress {
  const startedAt = new Date();
  const listeners: OnProgress[] = [];
  let step: Step = { phase: 'listing', done: 0, total: 0 };
  let phaseBegan = now();
  const progress = (): Progress => ({ ...step, startedAt, ...speedOf(step, now() - phaseBegan, pace) });
  return {
    progress,
    onStep: (next) => {
      if (next.phase !== step.phase) phaseBegan = now();
      step = next;
      for (const listener of listeners) listener(progress());
    },
    tell: (listener) => {
      listeners.push(listener);
      listener(progress());
    },
    pace: () => (step.phase === 'indexing' ? { files: step.total, milliseconds: now() - phaseBegan } : null),
  };
}

function speedOf(
  { phase, done, total }: Step,
  elapsed: number,
  pace: Pace | null,
): Pick<Progress, 'perSecond' | 'millisecondsLeft'> {
  if (phase === 'reading' && done > 0 && elapsed > 0) {
    const perSecond = (done / elapsed) * 1000;
    return { perSecond, millisecondsLeft: Math.round(((total - done) / perSecond) * 1000) };
  }
  if (phase === 'indexing' && pace !== null && pace.files > 0) {
    const expected = (pace.milliseconds / pace.files) * total;
    return { perSecond: null, millisecondsLeft: Math.max(0, Math.round(expected - elapsed)) };
  }
  return { perSecond: null, millisecondsLeft: null };
}
