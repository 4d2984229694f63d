import {
  auroc,
  calibrationError,
  isExact,
  mean,
  overlapOf,
  percentile,
  shareOf,
  thresholdKeeping,
} from './metrics.js';
import { hasDate, holds, isRight, isRightExcerpt } from './right.js';
import type { Outcome, RawAnswer } from './types.js';

const KEPT = 0.9;
const FIRST_FEW = 3;

/** How good the first answers are, shown or not. Shares are 0 to 1; null where there is nothing to count. */
export interface Ranking {
  readonly questions: number;
  readonly exact: number | null;
  readonly overlap: number | null;
  readonly right: number | null;
  readonly excerpt: number | null;
  readonly excerptAmongThree: number | null;
  readonly article: number | null;
  /** A window that was read holds an accepted answer. */
  readonly read: number | null;
  /** Of the questions that mean a date: the first answer's value is that date. */
  readonly dates: number | null;
}

/** Of questions that the articles answer. */
export function rankingOf(outcomes: readonly Outcome[]): Ranking {
  const placed = outcomes.filter(({ item }) => item.article !== null);
  const dated = outcomes.filter(({ item }) => item.value !== null);
  return {
    questions: outcomes.length,
    ...wordsOf(outcomes, firstOf),
    right: shareOf(outcomes, isFirstRight),
    excerpt: shareOf(outcomes, isExcerptRight),
    excerptAmongThree: shareOf(outcomes, (outcome) =>
      firstSentences(outcome.told.candidates).some((quote) => isRightExcerpt(quote, outcome.item)),
    ),
    article: shareOf(placed, (outcome) => firstOf(outcome)?.path === outcome.item.article),
    read: shareOf(outcomes, isRead),
    dates: shareOf(dated, (outcome) => {
      const first = firstOf(outcome);
      return first !== null && hasDate(first, outcome.item);
    }),
  };
}

/** EM and F1 of the answers that `pick` chooses. */
export function wordsOf(outcomes: readonly Outcome[], pick: (outcome: Outcome) => RawAnswer | null) {
  return {
    exact: shareOf(outcomes, (outcome) => isExact(pick(outcome)?.text ?? '', outcome.item.references)),
    overlap: mean(outcomes.map((outcome) => overlapOf(pick(outcome)?.text ?? '', outcome.item.references))),
  };
}

export function firstOf({ told }: Outcome): RawAnswer | null {
  return told.candidates[0] ?? null;
}

export function isFirstRight(outcome: Outcome): boolean {
  return isRight(firstOf(outcome), outcome.item);
}

export function isExcerptRight(outcome: Outcome): boolean {
  const first = firstOf(outcome);
  return first !== null && isRightExcerpt(first.quote, outcome.item);
}

export function isRead({ told, item }: Outcome): boolean {
  return told.windows.some((window) => holds(window, item.references));
}

function firstSentences(candidates: readonly RawAnswer[]): readonly string[] {
  return [...new Set(candidates.map(({ quote }) => quote))].slice(0, FIRST_FEW);
}

/** How far what is shown can be trusted. */
export interface Shown {
  readonly answered: number | null;
  readonly right: number | null;
  /** The same with the set's own unanswerable questions among them, where an answer is always wrong. */
  readonly rightOfAll: number | null;
  readonly calibration: number | null;
  /** Of all first answers, shown or not. */
  readonly calibrationOfAll: number | null;
  readonly p50: number | null;
  readonly p95: number | null;
}

/** `outcomes` are as the set has them, with its unanswerable questions, and with nothing taken away. */
export function shownOf(outcomes: readonly Outcome[]): Shown {
  const can = outcomes.filter(({ condition }) => condition === 'as it is');
  const shown = outcomes.filter(isShown);
  const times = outcomes.map(({ told }) => told.milliseconds);
  const forecasts = (of: readonly Outcome[], pick: (outcome: Outcome) => RawAnswer | null) =>
    of.flatMap((outcome) => {
      const answer = pick(outcome);
      return answer === null ? [] : [{ score: answer.score, isRight: isRight(answer, outcome.item) }];
    });
  return {
    answered: shareOf(can, isShown),
    right: shareOf(can.filter(isShown), isShownRight),
    rightOfAll: shareOf(shown, isShownRight),
    calibration: calibrationError(forecasts(shown, shownFirst)),
    calibrationOfAll: calibrationError(forecasts(outcomes, firstOf)),
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
  };
}

export function isShown({ told }: Outcome): boolean {
  return told.shown.length > 0;
}

export function isShownRight(outcome: Outcome): boolean {
  return isRight(shownFirst(outcome), outcome.item);
}

function shownFirst({ told }: Outcome): RawAnswer | null {
  return told.shown[0] ?? null;
}

/** How well silence is kept where the articles do not say. */
export interface Silence {
  readonly questions: number;
  /** Scores of answerable questions against these. */
  readonly auroc: number | null;
  readonly silent: number | null;
  /** Silent where 9 of 10 right first answers are shown. */
  readonly silentKeepingRight: number | null;
  /** Silent where 9 of 10 answerable questions are answered. */
  readonly silentAnswering: number | null;
}

/** `pick` chooses the answer whose score decides; no answer scores below all. */
export function silenceOf(
  answerable: readonly Outcome[],
  not: readonly Outcome[],
  pick: (outcome: Outcome) => RawAnswer | null = firstOf,
): Silence {
  const scoreOf = (outcome: Outcome) => pick(outcome)?.score ?? -Infinity;
  const scores = answerable.map(scoreOf);
  const right = answerable.filter((outcome) => isRight(pick(outcome), outcome.item)).map(scoreOf);
  const silentAt = (threshold: number | null) =>
    threshold === null ? null : shareOf(not, (outcome) => scoreOf(outcome) < threshold);
  return {
    questions: not.length,
    auroc: auroc(scores, not.map(scoreOf)),
    silent: pick === firstOf ? shareOf(not, (outcome) => !isShown(outcome)) : null,
    silentKeepingRight: silentAt(thresholdKeeping(right, KEPT)),
    silentAnswering: silentAt(thresholdKeeping(scores, KEPT)),
  };
}
