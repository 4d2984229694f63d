import { fold } from './analyzer.js';
import { tokenize } from './tokens.js';
import { wordSet } from './word-set.js';

/** Shorter words are too easily mistaken for one another. */
const SHORTEST = 4;
/** From this length on, two spellings of one name may differ in two letters. */
const LONG = 7;
const PARTICLES = wordSet('al el ash as ad at an ar bin ibn de von van der the');

/** One part of a name. After an Arabic article ("al-") spellings differ most. */
interface NamePart {
  readonly word: string;
  readonly isAfterParticle: boolean;
}

/**
 * Whether two names may mean the same bearer: one is the other, or its last part, in any transliteration.
 * "Putin" and "Vladimir Putin", "Ahmed al-Sharaa" and "Ahmad Al-Shaa". Words shorter than four letters must be equal.
 */
export function isSameName(a: string, b: string): boolean {
  const [short, long] = [partsOf(a), partsOf(b)].sort((x, y) => x.length - y.length);
  if (short === undefined || long === undefined || short.length === 0) return false;
  const tail = long.slice(long.length - short.length);
  return tail.every((part, index) => isSamePart(part, short[index]));
}

function partsOf(name: string): readonly NamePart[] {
  const words = tokenize(name).map((token) => fold(token.word));
  return words
    .map((word, index) => ({ word, isAfterParticle: PARTICLES.has(words[index - 1] ?? '') }))
    .filter(({ word }) => !PARTICLES.has(word));
}

function isSamePart(a: NamePart, b: NamePart | undefined): boolean {
  if (b === undefined) return false;
  if (a.word === b.word) return true;
  const length = Math.min(a.word.length, b.word.length);
  if (length < SHORTEST) return false;
  const isVariable = (a.isAfterParticle && b.isAfterParticle) || length >= LONG;
  if (distance(a.word, b.word) > (isVariable ? 2 : 1)) return false;
  return distance(skeleton(a.word), skeleton(b.word)) <= (a.isAfterParticle && b.isAfterParticle ? 1 : 0);
}

/** Consonants of a transliterated word: its vowels, and the ways to write one sound, are what spellings differ in. */
export function skeleton(word: string): string {
  return word
    .replace(/kh|gh/gu, 'h')
    .replace(/ph/gu, 'f')
    .replace(/ck|q/gu, 'k')
    .replace(/(.)\1+/gu, '$1')
    .replace(/(?!^)[aeiouyw]/gu, '')
    .replace(/(.)\1+/gu, '$1');
}

/** Levenshtein distance: the fewest UTF-16 code units to add, drop or change. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
