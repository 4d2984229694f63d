import type { AnswerType } from '../question/question.js';
import type { Support } from './support.js';

/** What is known of a candidate when it is decided whether to show it. */
export interface CandidateEvidence extends Support {
  readonly type: AnswerType;
  /** The reader's score for the span, less its score for "not in this window". */
  readonly margin: number;
}

/**
 * Log-odds of being right: logistic regression over the best candidate of each of 1,739 questions of SQuAD's training
 * set, a third of them about paragraphs that were not indexed. A rule finds dates and numbers by their form; what is
 * asked for as a *thing* it mostly misses, and the figures say so. Reasons were too few to tell (8): theirs is a guess.
 */
const BIAS: Readonly<Record<AnswerType, number>> = {
  number: -1.2,
  frequency: -1.2,
  duration: -1.2,
  date: -1.06,
  person: -1.9,
  place: -2.13,
  reason: -2,
  manner: -2.94,
  topic: -2.94,
  thing: -3.18,
};
const MARGIN = 0.17;
const COVERAGE = 1.75;
/** Steeper than the regression's -0.7: in its questions, names are seldom swapped for others, as people's questions have them. */
const MISSING_NAME = -2;

/** Below it a candidate is not shown as an answer. */
export const THRESHOLD = 0.45;

/** How likely it is that the candidate answers the question, 0 to 1, rounded to four decimals so that it prints the same everywhere. */
export function probabilityOf({ type, margin, coverage, missingNames }: CandidateEvidence): number {
  const logOdds = BIAS[type] + MARGIN * margin + COVERAGE * coverage + MISSING_NAME * missingNames;
  return Math.round(1e4 / (1 + Math.exp(-logOdds))) / 1e4;
}
