import { findNames } from './names.js';

const POINTERS =
  /\b(?:he|she|it|they|him|her|them|his|hers|its|their|this|that|these|those|the (?:\w+ )?(?:group|company|team|ship|event|attack|plan|visit|meeting|man|woman))\b/iu;

/** Done by somebody whom the sentence before most likely names: "The price was discussed." */
const WITHOUT_AGENT = /\b(?:was|were) (?:\w+ly )?\w+ed\b(?! by\b)/iu;

/**
 * Whether the sentence points back to somebody or something that it does not name: with a pronoun, or the like, before
 * its first name, or in the passive. "When Jane Roe met her brother" points to nobody outside.
 */
export function pointsBack(sentence: string): boolean {
  const pointer = POINTERS.exec(sentence);
  const firstName = findNames(sentence)[0]?.start ?? sentence.length;
  return (pointer !== null && pointer.index < firstName) || WITHOUT_AGENT.test(sentence);
}
