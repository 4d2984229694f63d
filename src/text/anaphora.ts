const POINTERS =
  /\b(?:he|she|it|they|him|her|them|his|hers|its|their|this|that|these|those|the (?:\w+ )?(?:group|company|team|ship|event|attack|plan|visit|meeting|man|woman))\b/iu;

/** Whether the sentence points back with a pronoun, or the like, to somebody or something that it does not name. */
export function pointsBack(sentence: string): boolean {
  return POINTERS.test(sentence);
}
