import type { Support } from './support.js';

/** What is known of a candidate when it is decided whether to show it. */
export interface CandidateEvidence extends Support {
  /** The reader's score for the span, less its score for "not in this window". */
  readonly margin: number;
}

/** From the log-odds `z` of being right to its probability, 0 to 1. */
function logistic(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

const BIAS = -4;
const MARGIN = 0.5;
const COVERAGE = 4;
const MISSING_NAME = -2.5;

/** Below it a candidate is not shown: rather silent than wrong. */
export const THRESHOLD = 0.5;

/** How likely it is that the candidate answers the question, 0 to 1, rounded to four decimals so that it prints the same everywhere. */
export function probabilityOf({ margin, coverage, missingNames }: CandidateEvidence): number {
  const z = BIAS + MARGIN * margin + COVERAGE * coverage + MISSING_NAME * missingNames;
  return Math.round(logistic(z) * 1e4) / 1e4;
}
