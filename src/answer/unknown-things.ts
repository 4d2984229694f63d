import type { KeyTerm, Question } from '../question/question.js';
import type { Vocabulary } from '../retrieval/vocabulary.js';
import { isStopWord } from '../text/stop-words.js';
import { tokenize } from '../text/tokens.js';

const DETERMINER = /(?:^|\s)(?:the|an?|his|her|its|their|this|that|these|those)\s$/iu;

/** Whether any article has the term, or what may stand for it. */
export function isKnown(vocabulary: Vocabulary, { term, forms, related, variants }: KeyTerm): boolean {
  return variants.length > 0 || [term, ...forms, ...related].some((word) => vocabulary.has(word));
}

/**
 * Whether the question asks of a name, or of a thing ("the bakery"), that no article knows: whatever they tell is told of
 * another. Of 300 dev questions answered right, one named such a thing. Other words that no article has are people's own
 * way to say it.
 */
export function asksOfUnknown(question: Question, vocabulary: Vocabulary): boolean {
  return question.terms.some(
    (term) => !isKnown(vocabulary, term) && (term.isName || isThing(question, term)),
  );
}

/** An article before it and no noun behind it: "the big ship" is no "big". */
function isThing({ text, language, focus }: Question, { term, start, end }: KeyTerm): boolean {
  if (language !== 'en' || focus.includes(term) || !DETERMINER.test(text.slice(0, start))) return false;
  const behind = text.slice(end);
  const [next] = tokenize(behind);
  return next === undefined || isStopWord(next.word) || /[^\s]/u.test(behind.slice(0, next.start));
}
