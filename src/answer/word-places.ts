import type { KeyTerm, Question } from '../question/question.js';
import { analyze } from '../text/analyzer.js';
import { matchTerms } from '../text/term-matches.js';

/** Words of a question by where they stand, each as it was typed. */
export interface WordPlaces {
  readonly matched: readonly string[];
  readonly beside: readonly string[];
  readonly missing: readonly string[];
}

/** Says which words of the question stand in `sentence`, which only in `context` around it, and which in neither. */
export function placesOfWords(question: Question, sentence: string, context: string): WordPlaces {
  const near = wordsIn(sentence, question);
  const far = wordsIn(context, question);
  const spelled = (is: (term: KeyTerm) => boolean) =>
    question.terms.filter(is).map(({ start, end }) => question.text.slice(start, end));
  return {
    matched: spelled((term) => near.has(term)),
    beside: spelled((term) => !near.has(term) && far.has(term)),
    missing: spelled((term) => !near.has(term) && !far.has(term)),
  };
}

function wordsIn(text: string, { terms }: Question): ReadonlySet<KeyTerm> {
  return new Set(matchTerms(analyze(text), terms).flatMap(({ wanted }) => terms[wanted] ?? []));
}
