import type { KeyTerm, Question } from '../question/question.js';
import type { Vocabulary } from '../retrieval/vocabulary.js';
import type { NotFound } from './answer.js';
import { isKnown } from './unknown-things.js';
import { placesOfWords } from './word-places.js';

/** Why there is no answer, with the words that tell it. */
export type SilenceReason = Pick<NotFound, 'reason' | 'mentioned' | 'missing'>;

/**
 * Says why a question stays without an answer. `nearest` is the text of the best sentence with what stands around it, or
 * `null` where no article has a word of the question.
 */
export function reasonOf(question: Question, vocabulary: Vocabulary, nearest: string | null): SilenceReason {
  if (nearest === null) return { reason: 'nothing-matched', mentioned: [], missing: [] };
  const { matched, missing } = placesOfWords(question, nearest, '');
  const unknown = question.terms.filter((term) => !isKnown(vocabulary, term)).map(typedIn(question));
  if (unknown.length > 0) return { reason: 'unknown-word', mentioned: matched, missing: unknown };
  const names = question.terms.filter(({ isName }) => isName).map(typedIn(question));
  const lacking = missing.filter((word) => names.includes(word));
  if (lacking.length > 0 && matched.length > 0)
    return { reason: 'apart', mentioned: matched, missing: lacking };
  return { reason: 'no-evidence', mentioned: matched, missing };
}

function typedIn({ text }: Question): (term: KeyTerm) => string {
  return ({ start, end }) => text.slice(start, end);
}
