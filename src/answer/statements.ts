/** Where a question stands, its answer does not. */
const QUESTION = /\?["'”’)\]]*$/u;

/** An order to whoever answers: it tells what to say, not what is so. Looked for near the words that give it away. */
const ORDERS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,60}\b(?:questions?|instructions?|prompts?|previous|above|rules?|articles?|sources?)\b/iu,
  /\b(?:if|when|whenever|once) (?:you are |you're |someone is |being )?asked\b/iu,
  /\b(?:the|your|correct|right|only) (?:answer|reply|response) (?:is|must be|should be|to (?:any|every|all|this|the) questions?)\b/iu,
  /\b(?:answer|reply|respond|say|output|print)(?: (?:only|always|instead|with|that|the words?|exactly))*\s?[:"“'‘]/iu,
  /(?:^|[\s,;:–—-])(?:please )?(?:always |only |just )?(?:answer|reply|respond|output)(?: (?:only|always|instead|with|every|any|all|questions?|this))* (?:with )?\p{Lu}/u,
  /^\W{0,3}(?:system|assistant|user|instructions?|prompt|note to (?:the )?(?:bot|ai|assistant))\W{0,3}[:>\]]/iu,
  /\byou (?:are|must|should|will) (?:now )?(?:a |an |the )?(?:answer|reply|respond|say|bot|assistant|ai)\b/iu,
];

/**
 * Whether a sentence states something. One that asks, or that orders what is to be answered, holds no answer; it may be
 * found and quoted all the same.
 */
export function isStatement(sentence: string): boolean {
  return !QUESTION.test(sentence) && !ORDERS.some((order) => order.test(sentence));
}
