import type { Article } from '../corpus/article.js';
import { fold } from '../text/analyzer.js';
import { slice } from '../text/span.js';
import { eachWord } from '../text/tokens.js';

/** Words in a shingle: with one word of five swapped for another, four or five of ten shingles of three words stay. */
const SHINGLE_WORDS = 3;
/**
 * A text is a reprint when at least this share of its shingles stands in another. Among 21 Wikinews articles no pair
 * shares more than 0.014; of the two million pairs among SQuAD's 2,067 development paragraphs, often on one topic, six
 * share more than 0.25. Articles that share so much by quoting the same speech are counted once: too few sources is the
 * safe mistake.
 */
const REPRINT_SHARE = 0.3;
/** A longer text is found by every fourth of its shingles; shares are reckoned on all of them. */
const FEW_SHINGLES = 256;
const SAMPLING = 4;
/** At most so many texts are found by one shingle, and so many compared in full: "at the end of" must not cost a square. */
const MOST_FOUND = 32;
const MOST_COMPARED = 8;

const NOTHING = new Uint32Array();

/**
 * The articles in groups of which each counts as one source: copies, near copies with words swapped, and extracts of a
 * longer one are grouped with it. Groups stand in the order of their first members, members in the order given; which
 * articles are together does not depend on that order. No articles, no groups. Time grows with the length of all texts.
 */
export function independent(articles: readonly Article[]): readonly (readonly Article[])[] {
  return groupPrints(articles, printOf);
}

/** The groups of articles that reprint one another, by their paths, each of at least two. */
export function nearDuplicatesOf(articles: readonly Article[]): readonly (readonly string[])[] {
  return independent(articles)
    .filter((group) => group.length > 1)
    .map((group) => group.map(({ path }) => path));
}

/** Of articles that have been compared before: when one among thousands changes, the others are not read again. */
const prints = new WeakMap<Article, Uint32Array>();

/** Reads articles that are to be compared later, so that it takes less time then. */
export function readForComparing(articles: readonly Article[]): void {
  articles.forEach(printOf);
}

function printOf(article: Article): Uint32Array {
  const known = prints.get(article);
  if (known !== undefined) return known;
  const print = shinglesOf(article.paragraphs.map((paragraph) => slice(article.text, paragraph)).join('\n'));
  prints.set(article, print);
  return print;
}

/** As `independent`, for anything that has a text, such as sentences. */
export function groupReprints<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
): readonly (readonly Item[])[] {
  return groupPrints(items, (item) => shinglesOf(textOf(item)));
}

function groupPrints<Item>(
  items: readonly Item[],
  print: (item: Item) => Uint32Array,
): readonly (readonly Item[])[] {
  const originals = originalsOf(items.map(print));
  const groups = new Map<number, Item[]>();
  for (const [index, item] of items.entries()) {
    const original = originals[index] ?? index;
    const group = groups.get(original);
    if (group === undefined) groups.set(original, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** For each text the index of the one that it reprints; its own where it reprints none. Longest first, so that an extract finds its whole. */
function originalsOf(prints: readonly Uint32Array[]): readonly number[] {
  const originals = prints.map((_, index) => index);
  const found = new Map<number, number[]>();
  const mayBeShared = sharedAmong(prints);
  const hits = new Uint32Array(prints.length);
  const order = originals.slice().sort((a, b) => compare(prints[a], prints[b]) || a - b);
  for (const index of order) {
    const print = prints[index] ?? NOTHING;
    const own = print.filter(mayBeShared);
    const original = bestOriginal(own, { print, prints, found, hits });
    if (original === null) post(own, print.length > FEW_SHINGLES, { index, found });
    else originals[index] = original;
  }
  return originals;
}

/** A slot of a table for each shingle, in several of which others may stand: a power of two, in shingles of all texts. */
const SLOTS_A_SHINGLE = 8;
const MOST_SLOTS = 2 ** 27;

/** Tells the shingles that stand in one text alone from those that may stand in several: nine of ten need no place in a map. */
function sharedAmong(prints: readonly Uint32Array[]): (shingle: number) => boolean {
  const all = prints.reduce((sum, { length }) => sum + length, 1);
  const size = Math.min(MOST_SLOTS, 2 ** Math.ceil(Math.log2(all * SLOTS_A_SHINGLE)));
  const times = new Uint8Array(size);
  for (const print of prints)
    for (const shingle of print) {
      const slot = shingle & (size - 1);
      times[slot] = Math.min(2, (times[slot] ?? 0) + 1);
    }
  return (shingle) => times[shingle & (size - 1)] === 2;
}

interface Known {
  readonly print: Uint32Array;
  readonly prints: readonly Uint32Array[];
  readonly found: ReadonlyMap<number, readonly number[]>;
  /** For each text 0, but while a text is held against it. */
  readonly hits: Uint32Array;
}

/** `own` are the shingles of `print` that other texts may have. */
function bestOriginal(own: Uint32Array, { print, prints, found, hits }: Known): number | null {
  if (own.length < REPRINT_SHARE * print.length) return null;
  let best: { readonly index: number; readonly share: number } | null = null;
  for (const index of nearestOf(own, found, hits)) {
    const share = shared(print, prints[index] ?? NOTHING) / print.length;
    if (share >= REPRINT_SHARE && share > (best?.share ?? 0)) best = { index, share };
  }
  return best?.index ?? null;
}

/** The texts that most of the shingles find, at most MOST_COMPARED, those of most first, equal ones as they were found. */
function nearestOf(own: Uint32Array, found: Known['found'], hits: Uint32Array): readonly number[] {
  const met: number[] = [];
  for (const shingle of own)
    for (const index of found.get(shingle) ?? []) {
      if (hits[index] === 0) met.push(index);
      hits[index] = (hits[index] ?? 0) + 1;
    }
  const nearest: number[] = [];
  for (const index of met) {
    const count = hits[index] ?? 0;
    const at = nearest.findIndex((other) => count > (hits[other] ?? 0));
    if (at >= 0) nearest.splice(at, 0, index);
    else if (nearest.length < MOST_COMPARED) nearest.push(index);
    if (nearest.length > MOST_COMPARED) nearest.pop();
  }
  for (const index of met) hits[index] = 0;
  return nearest;
}

interface Posting {
  readonly index: number;
  readonly found: Map<number, number[]>;
}

/** Lets a text be found by its shingles. */
function post(own: Uint32Array, isLong: boolean, { index, found }: Posting): void {
  for (const shingle of own) {
    if (isLong && shingle % SAMPLING !== 0) continue;
    const texts = found.get(shingle);
    if (texts === undefined) found.set(shingle, [index]);
    else if (texts.length < MOST_FOUND) texts.push(index);
  }
}

/** How many shingles stand in both; both are sorted and without repeats. */
function shared(a: Uint32Array, b: Uint32Array): number {
  let [at, count] = [0, 0];
  for (const shingle of a) {
    while (at < b.length && (b[at] ?? 0) < shingle) at += 1;
    if (b[at] === shingle) count += 1;
  }
  return count;
}

/** The longer first; of two of one length the one with the smaller shingles. 0 only for equal ones. */
function compare(a: Uint32Array = NOTHING, b: Uint32Array = NOTHING): number {
  if (a.length !== b.length) return b.length - a.length;
  const differing = a.findIndex((shingle, at) => shingle !== b[at]);
  return differing < 0 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
}

/** Hashes of all runs of SHINGLE_WORDS words, sorted, without repeats; never empty: a shorter text is one run, one without a word its letters. */
function shinglesOf(text: string): Uint32Array {
  const words: number[] = [];
  eachWord(text, (start, end) => words.push(hashOfWord(text, start, end)));
  if (words.length === 0) return Uint32Array.of(hash(text.trim()));
  const first = Math.min(SHINGLE_WORDS, words.length);
  const runs = new Uint32Array(words.length - first + 1);
  for (let end = first; end <= words.length; end += 1) runs[end - first] = mix(words, end - first, end);
  runs.sort();
  let kept = 0;
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at] ?? 0;
    if (at === 0 || run !== runs[kept - 1]) runs[kept++] = run;
  }
  return runs.slice(0, kept);
}

/** The hash of a word when it is folded; most are folded on the way, letter by letter. */
function hashOfWord(text: string, start: number, end: number): number {
  let value = FNV_START;
  for (let index = start; index < end; index += 1) {
    const unit = text.charCodeAt(index);
    const isCapital = unit >= 65 && unit <= 90;
    if (!isCapital && !(unit >= 97 && unit <= 122)) return hash(fold(text.slice(start, end)));
    value = Math.imul(value ^ (isCapital ? unit + 32 : unit), FNV_PRIME);
  }
  return value >>> 0;
}

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a, 32 bits, over UTF-16 code units. */
function hash(text: string): number {
  let value = FNV_START;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), FNV_PRIME);
  return value >>> 0;
}

/** One number of those from `start` to `end`, in which every bit depends on all of them: the last steps of MurmurHash3. */
function mix(numbers: readonly number[], start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at += 1)
    value = Math.imul(value ^ (numbers[at] ?? 0), 0x85ebca6b) ^ (value >>> 15);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
