import type { TimeLimit } from '../question/time-limit.js';
import type { CandidateAnswer } from './candidate-answers.js';
import { rangesIn } from './time-fit.js';

/** How far behind the best, in the rank's log-odds, an answer may be and still go before it for its date. */
const CLOSE = 2;

/**
 * Where the latest or the earliest is asked for, puts the answers that come close to the best in the order of their
 * dates, those without one behind; the others stay as they are.
 */
export function inOrderOfTime(
  prefer: TimeLimit['prefer'],
  candidates: readonly CandidateAnswer[],
): readonly CandidateAnswer[] {
  const [first] = candidates;
  if (prefer === null || first === undefined) return candidates;
  const isClose = ({ best }: CandidateAnswer) => first.best.rank - best.rank <= CLOSE;
  const sign = prefer === 'latest' ? -1 : 1;
  const close = candidates.filter(isClose).map((candidate) => ({ candidate, day: dayOf(candidate) }));
  close.sort((a, b) => compareDays(a.day, b.day, sign));
  return [...close.map(({ candidate }) => candidate), ...candidates.filter((other) => !isClose(other))];
}

/** The date that is the answer, else the latest that its sentence names. */
function dayOf({ best: { value, article, sentence } }: CandidateAnswer): string | null {
  if (value?.kind === 'date') return value.to;
  const days = rangesIn(article, sentence).map(({ to }) => to);
  return days.sort().at(-1) ?? null;
}

function compareDays(a: string | null, b: string | null, sign: number): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -sign : sign;
}
