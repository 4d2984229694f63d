import { slice, type Span } from '../text/span.js';
import { eachWord } from '../text/tokens.js';

/** The words of a text, each by the number of its form and where it stands in the whole text; in order. */
export interface Scanned {
  readonly forms: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Some words of a text: `[from, to)` of those scanned. */
export interface Run {
  readonly words: Scanned;
  readonly from: number;
  readonly to: number;
}

/** Finds the words of `text` once for all that is made of them; `shift` is where it stands in the whole text. */
export function scan(text: string, formOf: (written: string) => number, shift = 0): Scanned {
  const forms: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  eachWord(text, (start, end) => {
    forms.push(formOf(text.slice(start, end)));
    starts.push(start + shift);
    ends.push(end + shift);
  });
  return { forms, starts, ends };
}

/**
 * The words of `span` alone, as they would be found in its slice of `text`: those of the whole text that stand in it, or,
 * where its border cuts through a word, what is found when the slice is looked at anew.
 */
export function wordsIn(text: string, words: Scanned, span: Span, formOf: (written: string) => number): Run {
  const from = firstBehind(words.ends, span.start);
  const to = firstBehind(words.starts, span.end - 1);
  const isCut = from < to && ((words.starts[from] ?? 0) < span.start || (words.ends[to - 1] ?? 0) > span.end);
  if (!isCut) return { words, from, to: Math.max(from, to) };
  const own = scan(slice(text, span), formOf, span.start);
  return { words: own, from: 0, to: own.forms.length };
}

/** Index of the first of `offsets`, which ascend, that is greater than `least`; their number where none is. */
function firstBehind(offsets: readonly number[], least: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] ?? 0) > least) high = middle;
    else low = middle + 1;
  }
  return low;
}
