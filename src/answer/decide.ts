import type { Question } from '../question/question.js';
import { termOf } from '../text/analyzer.js';
import type { CandidateAnswer } from './candidate-answers.js';
import { THRESHOLD } from './coefficients.js';

/** How far behind the best another answer may be that is shown beside it, in the rank's log-odds. */
const CLOSE = 3;
/** What befalls a person once: no other date or place of the person answers for it, however sure the reader is. */
const VITAL = new Set(
  ['born', 'birth', 'birthplace', 'die', 'death', 'marry', 'wedding'].map((word) => termOf(word)),
);

/** The answers that are sure enough to be shown, best first; none where the articles do not say. */
export function chooseAnswers(
  { predicate }: Pick<Question, 'predicate'>,
  candidates: readonly CandidateAnswer[],
): readonly CandidateAnswer[] {
  const isVital = predicate !== null && VITAL.has(predicate);
  const sure = candidates.filter(
    (candidate) => isSure(candidate) && !(isVital && candidate.best.facts.isOtherEvent),
  );
  const [first] = sure;
  if (first === undefined || first !== candidates[0]) return [];
  return sure.filter(({ best }) => first.best.rank - best.rank <= CLOSE);
}

function isSure({ best, probability }: CandidateAnswer): boolean {
  return probability >= THRESHOLD[best.reader];
}
