import { cutLong } from './long-sentences.js';
import { isFunctionWord } from './stop-words.js';
import { trim, type Span } from './span.js';
import { wordSet } from './word-set.js';

/** Marks that may end a sentence, with the quotation marks and brackets that close behind them. */
const END = /(?:[.!?…؟۔]+|[。！？｡।॥]+)["'”’»)\]]*/gu;
/** Scripts that write no space between sentences end them with these. */
const WIDE_END = /^[。！？｡]/u;
/** Abbreviations that a name or number follows, so that no sentence ends with them; lower case, without the dot. */
const BEFORE_NAME =
  wordSet(`mr mrs ms dr prof gen sen rep gov lt col maj capt cmdr adm sgt cpl pvt st mt rev hon pres vice supt det insp fr msgr sr
   no nos vol fig figs pp p art sec ch eq ed eds approx ca cf vs v e.g i.e viz`);
/** Abbreviations that stand in a sentence before a number or a lower-case word, and may end one. */
const MAY_END =
  wordSet(`jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun inc ltd co corp jr al bros est
   ave blvd rd dept univ assn a.m p.m a.d b.c ph.d m.d b.a m.a u.s u.k u.n e.u d.c u.s.a`);

/**
 * The sentences of one paragraph of `text`, in order, none empty, none longer than LONGEST_SENTENCE; between them stands
 * only white space.
 * One pass over the marks that may end a sentence; each is judged by the word before it and the word behind it.
 */
export function findSentences(text: string, paragraph: Span): readonly Span[] {
  const sentences: Span[] = [];
  const words = text.slice(paragraph.start, paragraph.end);
  let start = 0;
  for (const match of words.matchAll(END)) {
    const end = match.index + match[0].length;
    if (!isBorder(words, match.index, end, match[0])) continue;
    sentences.push(trim(words, { start, end }));
    start = end;
  }
  sentences.push(trim(words, { start, end: words.length }));
  return sentences
    .filter((sentence) => sentence.start < sentence.end)
    .flatMap((sentence) => cutLong(words, sentence))
    .map((sentence) => ({ start: paragraph.start + sentence.start, end: paragraph.start + sentence.end }));
}

/** Whether a sentence ends with the mark at `[at, end)` of `words`. */
function isBorder(words: string, at: number, end: number, mark: string): boolean {
  if (WIDE_END.test(mark)) return true;
  const behind = words.slice(end, end + 40);
  if (!/^\s/u.test(behind)) return false;
  const next = behind.trimStart();
  if (/^["'“‘«([]*\p{Ll}/u.test(next)) return false;
  return !mark.startsWith('.') || mark.startsWith('..') || endsBeforeDot(words, at, next);
}

/** Whether a single dot at `at` ends a sentence, and no abbreviation, initial or number of a list. */
function endsBeforeDot(words: string, at: number, next: string): boolean {
  const word = /[\p{L}\p{M}\p{N}.&]*$/u.exec(words.slice(Math.max(0, at - 20), at))?.[0] ?? '';
  const folded = word.toLowerCase();
  if (BEFORE_NAME.has(folded)) return false;
  if (/^\p{N}{1,3}$/u.test(word)) return words.slice(0, at - word.length).trim() !== '';
  if (MAY_END.has(folded) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return opensSentence(next);
  return !/^\p{Lu}$/u.test(word) || (word === 'I' && opensSentence(next));
}

/** Whether the next word is one that has a capital only at the beginning of a sentence: "The", "In", "He". */
function opensSentence(next: string): boolean {
  const word = /^["'“‘«([]*([\p{L}'’]+)/u.exec(next)?.[1];
  return word !== undefined && /^\p{Lu}/u.test(word) && isFunctionWord(word);
}
