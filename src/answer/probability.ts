import type { AnswerType } from '../question/question.js';
import type { Support } from './support.js';

/** What is known of a candidate when it is decided whether to show it. */
export interface CandidateEvidence extends Support {
  readonly type: AnswerType;
  /** The reader's score for the span, less its score for "not in this window". */
  readonly margin: number;
}

/**
 * Log-odds of being right, from a logistic regression over the best candidates for questions of SQuAD's training set
 * (`bench/fit-probability.ts`). A rule finds dates and numbers by their form; what is asked for as a *thing* it mostly
 * misses, and the figures say so. Reasons were too few to tell: theirs is a guess.
 */
const BIAS: Readonly<Record<AnswerType, number>> = {
  number: -1.12,
  frequency: -1.12,
  duration: -1.12,
  date: -0.74,
  person: -1.55,
  place: -1.78,
  reason: -2,
  manner: -2.88,
  topic: -2.88,
  thing: -3.04,
};
const MARGIN = 0.19;
const COVERAGE = 1.63;
/** Steeper than the regression's -0.8: in its questions, names are seldom swapped for others, as people's questions have them. */
const MISSING_NAME = -2;
/** Nothing by the regression, whose questions all tell of the event that they ask about. */
const OTHER_EVENT = -0.5;

/** Below it a candidate is not shown as an answer. */
export const THRESHOLD = 0.5;

/** How likely it is that the candidate answers the question, 0 to 1, rounded to four decimals so that it prints the same everywhere. */
export function probabilityOf({
  type,
  margin,
  coverage,
  missingNames,
  isOtherEvent,
}: CandidateEvidence): number {
  const logOdds =
    BIAS[type] +
    MARGIN * margin +
    COVERAGE * coverage +
    MISSING_NAME * missingNames +
    (isOtherEvent ? OTHER_EVENT : 0);
  return Math.round(1e4 / (1 + Math.exp(-logOdds))) / 1e4;
}
