import type { Question } from '../question/question.js';
import { analyze } from '../text/analyzer.js';
import { isStopWord } from '../text/stop-words.js';

/** Share of the content words that the question has itself, the noun that is asked for left out, 0 to 1; 0 for none. */
export function repetition({ terms, focus }: Question, words: string): number {
  const asked = new Set(terms.map(({ term }) => term).filter((term) => !focus.includes(term)));
  const own = analyze(words).filter(({ word }) => !isStopWord(word));
  return own.length === 0 ? 0 : own.filter(({ term }) => asked.has(term)).length / own.length;
}
