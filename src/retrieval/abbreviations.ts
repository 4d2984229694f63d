import type { Article } from '../corpus/article.js';
import { fold } from '../text/analyzer.js';
import { slice } from '../text/span.js';
import { isCapitalised, tokenize, type Token } from '../text/tokens.js';
import { wordSet } from '../text/word-set.js';
import type { Lexicon } from './lexicon.js';

/** Short names and what they stand for, as the articles use them. All folded; a name's words are parted by spaces. */
export interface Abbreviations {
  /** The name that the articles explain, "(NATO)", or that has the initials of a word that they write in capitals. */
  readonly known: ReadonlyMap<string, string>;
  /** The most frequent name with these initials, of at least three words: for one that only the question has. */
  readonly byInitials: ReadonlyMap<string, string>;
}

/** Lower-case words inside a name, which have no part in its initials. */
const JOINTS = wordSet('of for the and on in to de la du des');
const FEWEST_WORDS = 3;
const MOST_WORDS = 8;
const ABBREVIATION = /^\p{Lu}{2,8}$/u;

/** Collects the runs of capitalised words of all articles, and what stands in brackets behind them. */
export function findAbbreviations(articles: readonly Article[], lexicon: Lexicon): Abbreviations {
  const runs = new Map<string, number>();
  const known = new Map<string, string>();
  for (const { text, sentences } of articles) {
    for (const sentence of sentences) collect(slice(text, sentence), runs, known);
  }
  const byInitials = new Map<string, string>();
  const commonest = [...runs].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  for (const [name] of commonest) {
    for (const part of partsOf(name.split(' '))) {
      const initials = initialsOf(part);
      addOnce(byInitials, initials, part.join(' '));
      if (lexicon.byWord.get(initials)?.isAbbreviation === true) addOnce(known, initials, part.join(' '));
    }
  }
  return { known, byInitials };
}

/** The first letters of a name's words, but for those that only join. */
export function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => !JOINTS.has(word))
    .map((word) => word.charAt(0))
    .join('');
}

/** All runs of words in a name that have three words with initials or more, the whole first. */
function partsOf(words: readonly string[]): readonly (readonly string[])[] {
  const parts: (readonly string[])[] = [];
  for (let length = words.length; length >= FEWEST_WORDS; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const part = words.slice(start, start + length);
      const isWhole = !JOINTS.has(part[0] ?? '') && !JOINTS.has(part.at(-1) ?? '');
      if (isWhole && initialsOf(part).length >= FEWEST_WORDS) parts.push(part);
    }
  }
  return parts;
}

function collect(sentence: string, runs: Map<string, number>, known: Map<string, string>): void {
  const tokens = tokenize(sentence);
  for (let first = 0; first < tokens.length; first += 1) {
    const last = endOfRun(sentence, tokens, first);
    if (last < first) continue;
    const words = tokens.slice(first, last + 1).map(({ word }) => fold(word));
    if (initialsOf(words).length >= FEWEST_WORDS) {
      const name = words.join(' ');
      runs.set(name, (runs.get(name) ?? 0) + 1);
    }
    explain(sentence, tokens[last + 1], words, known);
    first = last;
  }
}

/** Index of the last token of the run of capitalised words that begins at `first`; less than `first` when none does. */
function endOfRun(sentence: string, tokens: readonly Token[], first: number): number {
  let last = first - 1;
  for (let at = first; at < tokens.length && at < first + MOST_WORDS; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (token === undefined) break;
    const isJoined = before !== undefined && /^[ -]$/u.test(sentence.slice(before.end, token.start));
    if (at > first && !isJoined) break;
    const isName = isCapitalised(token.word) && !JOINTS.has(at === first ? fold(token.word) : token.word);
    if (isName) last = at;
    else if (at === first || !JOINTS.has(token.word)) break;
  }
  return last;
}

/** Behind the name stands in brackets what has the initials of its last words. */
function explain(
  sentence: string,
  token: Token | undefined,
  words: readonly string[],
  known: Map<string, string>,
): void {
  if (token === undefined || !ABBREVIATION.test(token.word)) return;
  if (sentence.charAt(token.start - 1) !== '(' || sentence.charAt(token.end) !== ')') return;
  const short = fold(token.word);
  for (let start = 0; start < words.length - 1; start += 1) {
    const part = words.slice(start);
    if (!JOINTS.has(part[0] ?? '') && initialsOf(part) === short) known.set(short, part.join(' '));
  }
}

function addOnce(map: Map<string, string>, key: string, value: string): void {
  if (!map.has(key)) map.set(key, value);
}
