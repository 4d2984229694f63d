import { slipsBetween } from '../text/edit-distance.js';
import { isStopWord } from '../text/stop-words.js';
import type { LexiconWord } from './lexicon.js';

/** A word that may have been meant. */
export interface Meant {
  readonly word: LexiconWord;
  /** How many letters were added, dropped, changed or swapped; at least 1. */
  readonly slips: number;
}

/**
 * What may have been meant by a folded word, among the words that `mayBe` allows: the nearest, by how often the articles
 * have them; at most three, of different terms.
 */
export type FindMeant = (typed: string, mayBe: (word: LexiconWord) => boolean) => readonly Meant[];

const MOST_MEANT = 3;
const SHORTEST = 4;
/** From this length on a word may have two slips. */
const LONG = 8;
/** From this length on the one slip may be in the first letter, which people get right most often. */
const LONG_ENOUGH_WITHOUT_FIRST = 7;
/** Words that are compared letter by letter for one that was typed; the more frequent come first, so that none of these is missed. */
const MOST_COMPARED = 1000;

/** Words of one length, with a bit for each letter that they have. */
interface Shelf {
  readonly words: LexiconWord[];
  readonly letters: number[];
}

/**
 * Prepares the search for misspelt words among `words`, most frequent first. Most words are ruled out by the letters
 * that they have, 32 bits a word: 100,000 words take a fraction of a millisecond and a few megabytes.
 */
export function createMisspellings(words: readonly LexiconWord[]): FindMeant {
  const shelves = shelve(
    [...words, ...stemsOf(words)].filter(({ word }) => word.length >= SHORTEST && !isStopWord(word)),
  );
  return (typed, mayBe) => {
    if (typed.length < SHORTEST || /\p{N}/u.test(typed)) return [];
    const most = typed.length >= LONG ? 2 : 1;
    const meant = candidates(shelves, typed, most)
      .filter(mayBe)
      .flatMap((word) => meantBy(typed, word, most));
    const least = Math.min(...meant.map(({ slips }) => slips));
    return nearest(meant.filter(({ slips }) => slips === least));
  };
}

/** The stems that are no words of the articles: "atack" is near "attack", though they have only "attacks". */
function stemsOf(words: readonly LexiconWord[]): readonly LexiconWord[] {
  const known = new Set(words.map(({ word }) => word));
  return words.flatMap((word) => {
    if (known.has(word.term)) return [];
    known.add(word.term);
    return [{ ...word, word: word.term }];
  });
}

function meantBy(typed: string, word: LexiconWord, most: number): readonly Meant[] {
  const slips = slipsBetween(typed, word.word, most);
  if (slips === 0 || slips > most) return [];
  const isFirstKept = word.word.startsWith(typed.charAt(0));
  return isFirstKept || (slips === 1 && typed.length >= LONG_ENOUGH_WITHOUT_FIRST) ? [{ word, slips }] : [];
}

/** One word a term, those first that keep the first letter. */
function nearest(meant: readonly Meant[]): readonly Meant[] {
  const terms = new Map<string, Meant>();
  for (const one of meant) if (!terms.has(one.word.term)) terms.set(one.word.term, one);
  return [...terms.values()].slice(0, MOST_MEANT);
}

function shelve(words: readonly LexiconWord[]): ReadonlyMap<number, Shelf> {
  const shelves = new Map<number, Shelf>();
  for (const word of words) {
    const shelf = shelves.get(word.word.length) ?? { words: [], letters: [] };
    shelf.words.push(word);
    shelf.letters.push(lettersOf(word.word));
    shelves.set(word.word.length, shelf);
  }
  return shelves;
}

/** Those that keep the first letter first, then by how frequent they are, among words that have about the same letters. */
function candidates(
  shelves: ReadonlyMap<number, Shelf>,
  typed: string,
  most: number,
): readonly LexiconWord[] {
  const [letters, first] = [lettersOf(typed), typed.charAt(0)];
  const isFirstFree = typed.length >= LONG_ENOUGH_WITHOUT_FIRST;
  const found: LexiconWord[] = [];
  for (let length = typed.length - most; length <= typed.length + most; length += 1) {
    const shelf = shelves.get(length);
    if (shelf === undefined) continue;
    for (let at = 0; at < shelf.words.length; at += 1) {
      const word = shelf.words[at];
      if (!isFirstFree && word?.word.startsWith(first) !== true) continue;
      const own = shelf.letters[at] ?? 0;
      // Each slip brings one letter at most, and takes one away.
      const isNear = bitsOf(letters & ~own) <= most && bitsOf(own & ~letters) <= most;
      if (word !== undefined && isNear) found.push(word);
    }
  }
  const rank = ({ word }: LexiconWord) => (word.startsWith(first) ? 0 : 1);
  return found
    .sort((a, b) => rank(a) - rank(b) || b.count - a.count || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_COMPARED);
}

function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) % 32);
  return bits;
}

function bitsOf(bits: number): number {
  let [rest, count] = [bits, 0];
  for (; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
