import { amountOf, NUMBER_WORD } from './number-words.js';
import { remember, SENTENCES } from './remember.js';
import { isFunctionWord } from './stop-words.js';
import type { Span } from './span.js';

/** Words of a text that name an amount, with what is counted: "over 300 airstrikes", "$ 50,000", "12.5 percent". */
export interface NumberMention extends Span {
  readonly amount: number;
  /** The noun that is counted, or the unit, as it stands in the text; `null` for a bare number. */
  readonly unit: string | null;
}

const HEDGE = String.raw`(?:(?:just |well )?(?:over|above|under|below)|about|around|almost|nearly|roughly|approximately|some|more than|less than|fewer than|at least|at most|up to|as many as)\s`;
const FIGURES = String.raw`\p{Nd}{1,3}(?:[,\u00a0\u202f]\p{Nd}{3})+(?:\.\p{Nd}+)?|\p{Nd}+(?:\.\p{Nd}+)?`;
const SCALE = String.raw`(?:\s?(?:hundred|thousand|million|billion|trillion)|(?:bn|[mk])(?![\p{L}\p{N}]))`;
const MONEY = String.raw`(?:US|NZ|A|C)?\s?[$€£¥]\s?`;
const UNIT = String.raw`\s?(?:%|°[CF]?)|[\s-](?:percent|per cent)\b`;
/** A number that is no part of a longer one, of a name (Il-62M) or of a clock time. */
const AMOUNT = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/-])(?:${HEDGE})?(?<money>${MONEY})?(?:(?<figures>${FIGURES})(?<scale>${SCALE})?|(?<words>${NUMBER_WORD}(?:[\s-](?:and\s)?${NUMBER_WORD})*))(?<unit>${UNIT})?(?![\p{N}:/]|[.,]\p{N}|\p{L}|-\p{N})`,
  'giu',
);
const ANY_NUMBER = new RegExp(`^${NUMBER_WORD}$`, 'iu');
const NOUN = /^(?:\s|-)((?:\p{L}[\p{L}'’-]*\s){0,2}?)(\p{L}[\p{L}-]*)/u;
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b/iu;

/**
 * Finds the amounts in `text`, in figures and in English words, in order and without overlap.
 * Years, days of a month, clock times, ordinals and numbers in names are not amounts.
 */
export const findNumbers = remember(SENTENCES, (text: string): readonly NumberMention[] => {
  const matches = [...text.matchAll(AMOUNT)];
  // A noun never reaches into the next number: "300 half a million".
  return matches.flatMap(
    (match, index) => readMention(text.slice(0, matches[index + 1]?.index), match) ?? [],
  );
});

/** The mention at `match`, or `null` where the number is none that counts. */
function readMention(text: string, match: RegExpExecArray): NumberMention | null {
  const { money, figures, scale, words, unit } = match.groups ?? {};
  const span = { start: match.index, end: match.index + match[0].length };
  const amount = amountOf(figures, scale, words);
  if (
    amount === null ||
    isPartOfWord(text, span) ||
    (words !== undefined && isPronoun(text, words, span.end))
  )
    return null;
  if (unit !== undefined || money !== undefined)
    return { ...span, amount, unit: (unit ?? money ?? '').trim() };
  return figures !== undefined && isCalendar(text, span, figures) ? null : withNoun(text, span, amount);
}

/** "62-M" and "two-thirds" are no amounts. */
function isPartOfWord(text: string, { end }: Span): boolean {
  return /^-(?:\p{Lu}|thirds?\b|fifths?\b|quarters?\b|halves\b)/u.test(text.slice(end, end + 10));
}

/** A year alone, or a day beside its month. */
function isCalendar(text: string, { start, end }: Span, figures: string): boolean {
  const behind = text.slice(end, end + 12).trimStart();
  if (/^(?:1[0-9]|20)\p{Nd}{2}$/u.test(figures))
    return !/^\s?(?!and|or|to|in|on|at|by|for|as|was|when|after|the|a|of|with|but)[\p{Ll}]{3,}s\b/u.test(
      text.slice(end, end + 20),
    );
  const before = text.slice(Math.max(0, start - 12), start);
  return (
    MONTH.test(behind) ||
    /(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?\s$/iu.test(
      before,
    )
  );
}

/** "One" without a noun behind it counts nothing. */
function isPronoun(text: string, words: string, end: number): boolean {
  if (!/^one$/iu.test(words)) return false;
  const noun = /^\s(\p{L}+)/u.exec(text.slice(end, end + 30))?.[1];
  return noun === undefined || isFunctionWord(noun);
}

/** The mention with the noun behind it, and at most two adjectives between: "two Russian aircraft". */
function withNoun(text: string, { start, end }: Span, amount: number): NumberMention {
  const match = NOUN.exec(text.slice(end, end + 60));
  const [whole = '', adjectives = '', first = ''] = match ?? [];
  if (match === null || isFunctionWord(first) || ANY_NUMBER.test(first) || /^(?:to|in|of)$/iu.test(first))
    return { start, end, amount, unit: null };
  const noun = adjectives === '' && isAdjective(first) ? nounBehind(text, end + whole.length) : null;
  return { start, end: end + whole.length + (noun?.length ?? 0), amount, unit: (noun ?? first).trim() };
}

function isAdjective(word: string): boolean {
  return (
    /^\p{Lu}/u.test(word) ||
    /(?:ian|ish|ese|ive|ary|ous|ful|ic|al|ern|able|ed|er|new|more|other|large|small|great)$/u.test(word)
  );
}

/** The next word, where it is no function word. */
function nounBehind(text: string, from: number): string | null {
  const word = /^\s\p{L}[\p{L}-]*/u.exec(text.slice(from, from + 30))?.[0];
  return word === undefined || isFunctionWord(word.trim()) || ANY_NUMBER.test(word.trim()) ? null : word;
}
