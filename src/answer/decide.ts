import type { CandidateAnswer } from './candidate-answers.js';
import { THRESHOLD } from './coefficients.js';

/** How far behind the best another answer may be that is shown beside it, in the rank's log-odds. */
const CLOSE = 3;

/** The answers that are sure enough to be shown, best first; none where the articles do not say. */
export function chooseAnswers(candidates: readonly CandidateAnswer[]): readonly CandidateAnswer[] {
  const [first] = candidates;
  if (first === undefined || !isSure(first)) return [];
  return candidates.filter(
    (candidate) =>
      candidate === first || (isSure(candidate) && first.best.rank - candidate.best.rank <= CLOSE),
  );
}

function isSure({ best, probability }: CandidateAnswer): boolean {
  return probability >= THRESHOLD[best.reader];
}
