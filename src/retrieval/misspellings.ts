import { slipsBetween } from '../text/edit-distance.js';
import { isStopWord } from '../text/stop-words.js';
import { compareWords, type Lexicon, type LexiconWord } from './lexicon.js';
import type { Shelf, WordBook } from './word-book.js';

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

/**
 * Looks for misspelt words among those of the articles. Most are ruled out by the letters that they have, 32 bits a word:
 * 100,000 words take a fraction of a millisecond and a few megabytes.
 */
export function createMisspellings(book: WordBook, lexicon: Lexicon): FindMeant {
  return (typed, mayBe) => {
    if (typed.length < SHORTEST || /\p{N}/u.test(typed)) return [];
    const most = typed.length >= LONG ? 2 : 1;
    const meant = candidates(shelvesOf(book), lexicon, typed, most)
      .filter(mayBe)
      .flatMap((word) => meantBy(typed, word, most));
    const least = Math.min(...meant.map(({ slips }) => slips));
    return nearest(meant.filter(({ slips }) => slips === least));
  };
}

/** The word itself, or where it is none, but the stem of one, that one: "atack" is near "attack", though they have only "attacks". */
function wordOrStem(lexicon: Lexicon, word: string): LexiconWord | undefined {
  const known = lexicon.get(word);
  if (known !== undefined) return known;
  const first = lexicon.firstWithTerm(word);
  return first === undefined ? undefined : { ...first, word };
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

/** The shelves with what the book has got since they were last asked for. */
function shelvesOf({ foldedWords, terms, shelves }: WordBook): ReadonlyMap<number, Shelf> {
  for (; shelves.words < foldedWords.names.length; shelves.words += 1) {
    const word = foldedWords.names[shelves.words] ?? '';
    const isShelved = (terms.numbers.get(word) ?? Infinity) < shelves.terms;
    if (!isShelved) shelve(shelves.byLength, word);
  }
  for (; shelves.terms < terms.names.length; shelves.terms += 1) {
    const term = terms.names[shelves.terms] ?? '';
    if (!foldedWords.numbers.has(term)) shelve(shelves.byLength, term);
  }
  return shelves.byLength;
}

function shelve(byLength: Map<number, Shelf>, word: string): void {
  if (word.length < SHORTEST) return;
  const shelf = byLength.get(word.length) ?? { words: [], letters: [] };
  shelf.words.push(word);
  shelf.letters.push(lettersOf(word));
  byLength.set(word.length, shelf);
}

/** Those that keep the first letter first, then by how frequent they are, among words that have about the same letters. */
function candidates(
  shelves: ReadonlyMap<number, Shelf>,
  lexicon: Lexicon,
  typed: string,
  most: number,
): readonly LexiconWord[] {
  const first = typed.charAt(0);
  const found: LexiconWord[] = [];
  for (let length = typed.length - most; length <= typed.length + most; length += 1) {
    for (const near of nearOn(shelves.get(length), typed, most)) {
      const word = isStopWord(near) ? undefined : wordOrStem(lexicon, near);
      if (word !== undefined) found.push(word);
    }
  }
  const rank = ({ word }: LexiconWord) => (word.startsWith(first) ? 0 : 1);
  return found.sort((a, b) => rank(a) - rank(b) || compareWords(a, b)).slice(0, MOST_COMPARED);
}

/** The words of a shelf that have about the letters of `typed`. */
function nearOn(shelf: Shelf | undefined, typed: string, most: number): readonly string[] {
  const letters = lettersOf(typed);
  const isFirstFree = typed.length >= LONG_ENOUGH_WITHOUT_FIRST;
  return (shelf?.words ?? []).filter((word, at) => {
    if (!isFirstFree && word.charCodeAt(0) !== typed.charCodeAt(0)) return false;
    const own = shelf?.letters[at] ?? 0;
    // Each slip brings one letter at most, and takes one away.
    return bitsOf(letters & ~own) <= most && bitsOf(own & ~letters) <= most;
  });
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
