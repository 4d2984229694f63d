import type { Article } from '../corpus/article.js';
import { fold } from '../text/analyzer.js';
import { slice } from '../text/span.js';
import { tokenize } from '../text/tokens.js';

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
  return groupReprints(articles, ({ text, paragraphs }) =>
    paragraphs.map((paragraph) => slice(text, paragraph)).join('\n'),
  );
}

/** As `independent`, for anything that has a text, such as sentences. */
export function groupReprints<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
): readonly (readonly Item[])[] {
  const prints = items.map((item) => shinglesOf(textOf(item)));
  const originals = originalsOf(prints);
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
  const order = originals.slice().sort((a, b) => compare(prints[a], prints[b]) || a - b);
  for (const index of order) {
    const print = prints[index] ?? NOTHING;
    const original = bestOriginal(print, prints, found);
    if (original === null) post(print, index, found);
    else originals[index] = original;
  }
  return originals;
}

function bestOriginal(
  print: Uint32Array,
  prints: readonly Uint32Array[],
  found: ReadonlyMap<number, readonly number[]>,
): number | null {
  const hits = new Map<number, number>();
  for (const shingle of print)
    for (const index of found.get(shingle) ?? []) hits.set(index, (hits.get(index) ?? 0) + 1);
  const nearest = [...hits].sort(([, a], [, b]) => b - a).slice(0, MOST_COMPARED);
  let best: { readonly index: number; readonly share: number } | null = null;
  for (const [index] of nearest) {
    const share = shared(print, prints[index] ?? NOTHING) / print.length;
    if (share >= REPRINT_SHARE && share > (best?.share ?? 0)) best = { index, share };
  }
  return best?.index ?? null;
}

/** Lets a text be found by its shingles. */
function post(print: Uint32Array, index: number, found: Map<number, number[]>): void {
  for (const shingle of print) {
    if (print.length > FEW_SHINGLES && shingle % SAMPLING !== 0) continue;
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
  const words = tokenize(text).map(({ word }) => hash(fold(word)));
  if (words.length === 0) return Uint32Array.of(hash(text.trim()));
  const runs = new Set<number>();
  for (let end = Math.min(SHINGLE_WORDS, words.length); end <= words.length; end += 1)
    runs.add(mix(words.slice(Math.max(0, end - SHINGLE_WORDS), end)));
  return Uint32Array.from(runs).sort();
}

/** FNV-1a, 32 bits, over UTF-16 code units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}

/** One number of several, in which every bit depends on all of them: the last steps of MurmurHash3. */
function mix(numbers: readonly number[]): number {
  let value = 0;
  for (const number of numbers) value = Math.imul(value ^ number, 0x85ebca6b) ^ (value >>> 15);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
