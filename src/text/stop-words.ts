import { fold } from './analyzer.js';
import { wordSet } from './word-set.js';

/** English words that say nothing of what a text is about: articles, pronouns, auxiliaries, prepositions, conjunctions. */
const FUNCTION_WORDS = wordSet(`
  a an the this that these those some any each every either neither both all no such own same other another
  i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself
  it its itself they them their theirs themselves one ones someone anyone everyone something anything everything nothing
  am is are was were be been being have has had having do does did doing done will would shall should can could may
  might must ought not nor isnt arent wasnt werent dont doesnt didnt wont wouldnt cant couldnt
  and or but if then than as so because while although though until unless since when where whereas
  of at by for with about against between into through during before after above below to from up down in out on off
  over under again further once here there upon within without via per among amid toward towards
  too very just only also even still yet now ever never almost quite rather al el s t d ll re ve m
`);

/** Words that make a sentence a question, or a request of the person who asks, and never stand in the answer. */
const QUESTION_WORDS = wordSet(`
  who whom whose what which when where why how whats whos wheres whens hows
  tell please know want find show give explain describe happen happened exactly
`);

/** Whether a word says nothing of what is looked for. An abbreviation in capitals (US, IT) is never a stop word. */
export function isStopWord(word: string): boolean {
  if (isAbbreviation(word)) return false;
  const folded = fold(word);
  return FUNCTION_WORDS.has(folded) || QUESTION_WORDS.has(folded);
}

/** Whether a word only holds a sentence together. */
export function isFunctionWord(word: string): boolean {
  return !isAbbreviation(word) && FUNCTION_WORDS.has(fold(word));
}

function isAbbreviation(word: string): boolean {
  return /^(?:\p{Lu}\.?){2,}$/u.test(word);
}
