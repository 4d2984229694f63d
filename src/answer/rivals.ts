import type { Because, RuledOut } from './answer.js';
import type { CandidateAnswer } from './candidate-answers.js';
import { evidenceAt } from './excerpts.js';
import type { MarkFacts } from './marks.js';

/** Rivals that are named; further ones came less close. */
const MOST_NAMED = 3;
/** A smaller lead in words decides nothing that could be told. */
const CLEAR_LEAD = 0.05;

/** The answers that came close to one and are not shown, best first, at most three; each with what told most against it. */
export function ruledOutBeside(
  { best, close }: CandidateAnswer,
  candidates: readonly CandidateAnswer[],
  shown: readonly CandidateAnswer[],
): readonly RuledOut[] {
  const marks = new Set(close);
  return candidates
    .filter((other) => !shown.includes(other) && other.marks.some((mark) => marks.has(mark)))
    .slice(0, MOST_NAMED)
    .map(({ best: rival }) => ({
      ...evidenceAt(rival.article, rival.span),
      because: becauseOf(best.facts, rival.facts),
    }));
}

/** The first thing that the answer has and its rival lacks, in the order in which people would name them. */
function becauseOf(own: MarkFacts, their: MarkFacts): Because {
  if (own.kind === 'fits' && their.kind !== 'fits') return 'kind';
  if (own.time !== 'outside' && their.time === 'outside') return 'time';
  if (their.missingNames > own.missingNames) return 'names';
  if (!own.isOtherEvent && their.isOtherEvent) return 'event';
  return own.coverage - their.coverage > CLEAR_LEAD ? 'words' : 'reader';
}
