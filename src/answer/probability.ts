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
  number: -1.34,
  frequency: -1.34,
  duration: -1.34,
  date: -1.21,
  person: -2.11,
  place: -2.17,
  reason: -2,
  manner: -2.65,
  topic: -2.65,
  thing: -3.06,
};
const MARGIN = 0.14;
const COVERAGE = 2.19;
/** Steeper than the regression's -0.6: in its questions, names are seldom swapped for others, as people's questions have them. */
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
