import type { AnswerType } from '../question/question.js';
import type { MarkFacts } from './marks.js';

/**
 * The facts that are weighed, as numbers. A fact that is absent from a table of coefficients weighs nothing.
 * `gap`, `articles` and `rivals` compare an answer with the others and are 0 where a mark is weighed alone.
 */
export interface Evidence {
  readonly bias: number;
  /** The reader's margin, and how far it exceeds 6 and 12: above, more of it says less. */
  readonly margin: number;
  readonly marginOver6: number;
  readonly marginOver12: number;
  readonly match: number;
  readonly matchShare: number;
  readonly coverage: number;
  readonly missingNames: number;
  readonly isOtherEvent: number;
  readonly kindFits: number;
  readonly kindDiffers: number;
  readonly repetition: number;
  readonly isLong: number;
  readonly timeInside: number;
  readonly timeOutside: number;
  /** How far the best different answer is behind, at most 10. */
  readonly gap: number;
  /** Independent articles beyond the first that say the same, at most 2. */
  readonly articles: number;
  /** Different answers within 2 of this one, at most 5. */
  readonly rivals: number;
  readonly isPerson: number;
  readonly isPlace: number;
  readonly isDate: number;
  readonly isAmount: number;
  readonly isReason: number;
  readonly isThing: number;
}

export type Fact = keyof Evidence;

/** One log-odds model for ranking marks, one for the probability that an answer is right. */
export interface Coefficients {
  readonly rank: Readonly<Partial<Record<Fact, number>>>;
  readonly certainty: Readonly<Partial<Record<Fact, number>>>;
}

/** An answer among others. */
export interface Standing {
  readonly gap: number;
  readonly articles: number;
  readonly rivals: number;
}

const ALONE: Standing = { gap: 0, articles: 0, rivals: 0 };
const AMOUNTS: ReadonlySet<AnswerType> = new Set(['number', 'duration', 'frequency']);
const LONG = 12;

/** All facts of a mark as numbers, for a question of the type. */
export function evidenceOf(type: AnswerType, facts: MarkFacts, standing: Standing = ALONE): Evidence {
  const { margin, match, matchShare, coverage, missingNames } = facts;
  return {
    bias: 1,
    margin,
    marginOver6: Math.max(0, margin - 6),
    marginOver12: Math.max(0, margin - 12),
    match,
    matchShare,
    coverage,
    missingNames,
    isOtherEvent: Number(facts.isOtherEvent),
    kindFits: Number(facts.kind === 'fits'),
    kindDiffers: Number(facts.kind === 'differs'),
    repetition: facts.repetition,
    isLong: Number(facts.words > LONG),
    timeInside: Number(facts.time === 'inside'),
    timeOutside: Number(facts.time === 'outside'),
    gap: Math.min(10, standing.gap),
    articles: Math.min(2, standing.articles),
    rivals: Math.min(5, standing.rivals),
    isPerson: Number(type === 'person'),
    isPlace: Number(type === 'place'),
    isDate: Number(type === 'date'),
    isAmount: Number(AMOUNTS.has(type)),
    isReason: Number(type === 'reason' || type === 'manner'),
    isThing: Number(type === 'thing' || type === 'topic'),
  };
}

/** The weighed sum of the facts: log-odds. */
export function logOdds(coefficients: Coefficients['rank'], evidence: Evidence): number {
  return Object.entries(coefficients).reduce(
    (sum, [fact, weight]) => sum + weight * evidence[fact as Fact],
    0,
  );
}

/** 0 to 1, rounded to four decimals so that it prints the same everywhere. */
export function probability(odds: number): number {
  return Math.round(1e4 / (1 + Math.exp(-odds))) / 1e4;
}
