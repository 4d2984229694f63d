import { normalise } from './metrics.js';
import type { Item, RawAnswer } from './types.js';

/** The rule of `isRight` in words, for the reader of the tables. */
export const RIGHT_IN_WORDS =
  'An answer is *right* when, normalised as SQuAD does, it equals an accepted answer, or one of the two holds the ' +
  'other as whole words with at most three words more, none of which changes a number ("2 million" is not "2"), or when its date is the date meant.';

const MOST_EXTRA_WORDS = 3;
const NUMBER =
  /\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|percent)$/u;

/** Whether the answer says what was meant. */
export function isRight(answer: RawAnswer | null, item: Item): boolean {
  if (answer === null) return false;
  return item.references.some((reference) => isNearly(answer.text, reference)) || hasDate(answer, item);
}

/** Whether the value shown beside the answer is the date meant; false where the question means none. */
export function hasDate({ value }: RawAnswer, item: Item): boolean {
  if (value?.kind !== 'date' || item.value === null) return false;
  return covers(item.value.from, value.from, '-01') && covers(item.value.to, value.to, lastDay(value.to));
}

/** A partial date stands for the days it covers: `2018` from its first day to its last. */
function covers(partial: string, day: string, edge: string): boolean {
  if (partial.length === 10) return partial === day;
  const rest = partial.length === 4 && edge === '-01' ? '-01-01' : edge;
  return day.startsWith(partial) && day.endsWith(partial.length === 4 && edge !== '-01' ? '-12-31' : rest);
}

function lastDay(day: string): string {
  const [year, month] = day.split('-').map(Number);
  return `-${String(new Date(Date.UTC(year ?? 0, month ?? 1, 0)).getUTCDate()).padStart(2, '0')}`;
}

function isNearly(words: string, reference: string): boolean {
  const [a, b] = [wordsOf(words), wordsOf(reference)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const at = placeOf(short, long);
  if (at < 0) return false;
  const extra = [...long.slice(0, at), ...long.slice(at + short.length)];
  if (extra.length > MOST_EXTRA_WORDS || extra.includes('not')) return false;
  return !(short.every((word) => NUMBER.test(word)) && extra.some((word) => NUMBER.test(word)));
}

/** Whether the text holds the words of one of the references, as whole words after normalisation. */
export function holds(text: string, references: readonly string[]): boolean {
  const words = wordsOf(text);
  return references.some((reference) => placeOf(wordsOf(reference), words) >= 0);
}

/** Where `part` stands in `whole`; -1 where it does not, or is empty. */
function placeOf(part: readonly string[], whole: readonly string[]): number {
  if (part.length === 0) return -1;
  for (let at = 0; at + part.length <= whole.length; at += 1)
    if (part.every((word, index) => whole[at + index] === word)) return at;
  return -1;
}

function wordsOf(text: string): readonly string[] {
  return normalise(text)
    .split(' ')
    .filter((word) => word !== '');
}

/** Whether an excerpt is a right one: it is one of the sentences meant, or holds an accepted answer. */
export function isRightExcerpt(quote: string, item: Item): boolean {
  const normal = normalise(quote);
  const isMeant = item.evidence.some((sentence) => {
    const wanted = normalise(sentence);
    // Sentence borders may differ: the greater part of the sentence is the sentence.
    const isMostOfIt = normal.length > wanted.length / 2 && wanted.includes(normal);
    return wanted !== '' && (normal.includes(wanted) || isMostOfIt);
  });
  return isMeant || holds(quote, item.references);
}
