import { FORM, JOINTS, type WordBook } from './word-book.js';
import type { Run } from './scanned.js';

/** Names of several words in a text, and what the text says that they are short for. All folded. */
export interface NameRuns {
  /** How often each run of capitalised words stands there that has three initials or more; its words parted by spaces. */
  readonly counts: Map<string, number>;
  /** Short names in brackets behind long ones, "(NATO)", in the order of the text. */
  readonly explained: ShortName[];
}

/** A short name with the long one that it stands for. */
export interface ShortName {
  readonly short: string;
  readonly name: string;
}

export const FEWEST_INITIALS = 3;
const MOST_WORDS = 8;

/** The first letters of a name's words, but for those that only join. */
export function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => !JOINTS.has(word))
    .map((word) => word.charAt(0))
    .join('');
}

/** Adds the names in one sentence of `text`, which has the words of `run`. */
export function gatherRuns(book: WordBook, text: string, run: Run, into: NameRuns): void {
  for (let first = run.from; first < run.to; first += 1) {
    const last = endOfRun(book, text, run, first);
    if (last < first) continue;
    if (last > first) gatherRun(book, text, { ...run, from: first }, { last, end: run.to, into });
    first = last;
  }
}

interface Found {
  readonly last: number;
  /** Where the words of the sentence end. */
  readonly end: number;
  readonly into: NameRuns;
}

function gatherRun(book: WordBook, text: string, run: Run, { last, end, into }: Found): void {
  const isExplained = last + 1 < end && isShortName(book, text, { ...run, from: last + 1 }, end);
  if (last - run.from + 1 < FEWEST_INITIALS && !isExplained) return;
  const words: string[] = [];
  for (let at = run.from; at <= last; at += 1) words.push(foldedAt(book, run, at));
  if (initialsOf(words).length >= FEWEST_INITIALS) {
    const name = words.join(' ');
    into.counts.set(name, (into.counts.get(name) ?? 0) + 1);
  }
  if (isExplained) explain(foldedAt(book, run, last + 1), words, into.explained);
}

/** Index of the last word of the run of capitalised words that begins at `first`; less than `first` when none does. */
function endOfRun(book: WordBook, text: string, { words, to }: Run, first: number): number {
  let last = first - 1;
  for (let at = first; at < to && at < first + MOST_WORDS; at += 1) {
    if (at > first && !isJoined(text, words.ends[at - 1] ?? 0, words.starts[at] ?? 0)) break;
    const bits = book.forms.bits[words.forms[at] ?? 0] ?? 0;
    const joint = at === first ? FORM.foldedJoint : FORM.joint;
    if ((bits & FORM.capitalised) !== 0 && (bits & joint) === 0) last = at;
    else if (at === first || (bits & FORM.joint) === 0) break;
  }
  return last;
}

function isJoined(text: string, end: number, start: number): boolean {
  if (start !== end + 1) return false;
  const between = text.charAt(end);
  return between === ' ' || between === '-';
}

/** Whether the word at `run.from` is in capitals and in brackets; the sentence has no word from `end` on. */
function isShortName({ forms }: WordBook, text: string, { words, from }: Run, end: number): boolean {
  if (from >= end || ((forms.bits[words.forms[from] ?? 0] ?? 0) & FORM.short) === 0) return false;
  return text.charAt((words.starts[from] ?? 0) - 1) === '(' && text.charAt(words.ends[from] ?? 0) === ')';
}

/** Behind the name stands in brackets what has the initials of its last words. */
function explain(short: string, words: readonly string[], explained: ShortName[]): void {
  for (let start = 0; start < words.length - 1; start += 1) {
    const part = words.slice(start);
    if (!JOINTS.has(part[0] ?? '') && initialsOf(part) === short)
      explained.push({ short, name: part.join(' ') });
  }
}

function foldedAt({ forms, foldedWords }: WordBook, { words }: Run, at: number): string {
  return foldedWords.names[forms.folded[words.forms[at] ?? 0] ?? 0] ?? '';
}
