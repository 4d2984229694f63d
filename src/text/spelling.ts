import { remember } from './remember.js';
import { wordSet } from './word-set.js';

/** Shorter words are too easily mistaken for one another. */
export const SHORTEST = 4;
/** From this length on, two spellings of one name may differ in two vowels. */
const LONG = 7;
/** No name has a longer word. Longer ones are only equal to themselves: comparing takes time by the square of the length. */
const LONGEST = 40;
/** Letters that one spelling may have more than the other: "Kh" for "H", doubled letters, vowels. */
const MOST_LONGER = 4;
const VOWELS = wordSet('a e i o u');
/** Vowels that one sound is written with: "Ahmed" and "Ahmad", "Karen" and "Karin", "Osama" and "Usama". Any other pair is another name. */
const ALIKE = wordSet('ae ea ei ie ou uo');

/** Sounds that are written in several ways, in the order in which they are replaced. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tch/gu, 'ch'],
  [/kh|gh/gu, 'h'],
  [/dh/gu, 'd'],
  [/ph/gu, 'f'],
  [/ck|q|c(?![eihy])/gu, 'k'],
  [/x/gu, 'ks'],
  [/y/gu, 'i'],
  [/o[ou]/gu, 'u'],
  [/([aou])e/gu, '$1'],
  [/ee/gu, 'i'],
  [/([aeiou])h$/gu, '$1'],
  [/(.)\1+/gu, '$1'],
];

/** Words that the rules cannot lead together, by their sounds: the first spelling stands for all. */
const FAMILIES: ReadonlyMap<string, string> = new Map(
  [
    ['gaddafi', 'kaddafi'],
    ['kyiv', 'kiev'],
    ['kharkiv', 'kharkov'],
    ['lviv', 'lvov'],
  ].map(([kept, other]) => [soundsOf(other ?? ''), soundsOf(kept ?? '')]),
);

/**
 * Consonants of a transliterated word: its vowels, and the ways to write one sound, are what spellings differ in. Two
 * words that `isSameWord` joins have the same skeleton, so it serves to look them up. The empty string for none.
 */
export const skeleton = remember({ most: 50_000, longest: LONGEST }, (word: string): string =>
  word.length > LONGEST
    ? word
    : normalised(word)
        .replace(/^[ei]/u, 'i')
        .replace(/^[ou]/u, 'u')
        .replace(/(?!^)[aeiouw]/gu, '')
        .replace(/(.)\1+/gu, '$1'),
);

/**
 * Whether two folded words are spellings of one name: the same sounds, but for vowels that are easily taken for each
 * other. "Muhammad" and "Mohamed" are; "Iran" and "Iraq", "Paul" and "Paula", "Khamenei" and "Khomeini" are not. Words
 * shorter than four letters must be equal; those of four must sound the same.
 */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter < SHORTEST || Math.max(a.length, b.length) > LONGEST) return false;
  if (Math.abs(a.length - b.length) > MOST_LONGER) return false;
  if (skeleton(a) !== skeleton(b)) return false;
  const [x, y] = [normalised(a), normalised(b)];
  if (x === y) return true;
  if (shorter === SHORTEST || !isSameEnding(x, y)) return false;
  return vowelDistance(x, y) <= (shorter >= LONG ? 2 : 1);
}

/** After an Arabic article spellings differ most: there a consonant may be left out too, "al-Sharaa" and "al-Shaa". */
export function isSameAfterArticle(a: string, b: string): boolean {
  if (isSameWord(a, b)) return true;
  if (Math.min(a.length, b.length) < SHORTEST || Math.abs(a.length - b.length) > 2) return false;
  const [short, long] = [skeleton(a), skeleton(b)].sort((x, y) => x.length - y.length);
  if (short === undefined || long === undefined || long.length - short.length > 1) return false;
  return isLeftOut(short, long) && vowelDistance(normalised(a), normalised(b)) <= 2;
}

/** Whether `short` is `long` without one of its letters behind the first, or the same. */
function isLeftOut(short: string, long: string): boolean {
  if (short.length === long.length) return short === long;
  return Array.from(long).some((_, at) => at > 0 && long.slice(0, at) + long.slice(at + 1) === short);
}

const normalised = remember({ most: 50_000, longest: LONGEST }, (word: string): string => {
  const sounds = soundsOf(word);
  return FAMILIES.get(sounds) ?? sounds;
});

function soundsOf(word: string): string {
  return SOUNDS.reduce((sounds, [pattern, replacement]) => sounds.replace(pattern, replacement), word);
}

/** The last vowel tells "Paul" from "Paula", "Zelensky" from "Zelenska" and "Mario" from "Maria". */
function isSameEnding(a: string, b: string): boolean {
  const [x, y] = [a.at(-1) ?? '', b.at(-1) ?? ''];
  return VOWELS.has(x) || VOWELS.has(y) ? x === y : true;
}

/** Letters to add or drop, or vowels to change into one that sounds alike; any other change counts as both. */
function vowelDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const [x, y] = [a.charAt(i - 1), b.charAt(j - 1)];
      const change = x === y ? 0 : ALIKE.has(x + y) ? 1 : 2;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
