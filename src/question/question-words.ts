import type { AnswerType } from './question.js';
import { wordSet } from '../text/word-set.js';

/** How the words from the question word on tell what is asked for. The first rule that matches decides; all are lower case. */
export const TYPE_RULES: readonly (readonly [RegExp, AnswerType])[] = [
  [/^how (?:often|frequently|regularly|many times)\b/u, 'frequency'],
  [/^how long\b/u, 'duration'],
  [/^how (?:many|much|old|tall|far|big|large|high|deep|heavy|fast|wide|strong)\b/u, 'number'],
  [/^how come\b/u, 'reason'],
  [/^how\b/u, 'manner'],
  [/^why\b/u, 'reason'],
  [/^when\b/u, 'date'],
  [/^where\b/u, 'place'],
  [/^who(?:m|se|s|'s|’s)?\b/u, 'person'],
];

/** What a noun after *what* or *which* asks for: *which city* asks for a place. Singular, lower case. */
export const FOCUS_TYPES: Readonly<Partial<Record<AnswerType, ReadonlySet<string>>>> = {
  person: wordSet(`
    person man woman people president minister leader official politician actor actress singer author writer player
    scientist spokesman spokeswoman spokesperson general commander king queen king candidate coach director chairman founder
    journalist lawyer judge doctor delegation
  `),
  place: wordSet(`
    place city town village country nation state region area province county district continent location capital street
    airport airbase base port island river venue building
  `),
  date: wordSet('date day year month century decade weekday time'),
  number: wordSet('number amount percentage percent share price cost sum population score size age speed'),
  reason: wordSet('reason cause purpose motive'),
  duration: wordSet('duration period'),
  frequency: wordSet('frequency'),
};

/** Auxiliary verbs: after the noun of a question, they show that the noun is complete. */
export const AUXILIARIES = wordSet(`
  am is are was were be been being has have had do does did will would shall should can could may might must
`);
