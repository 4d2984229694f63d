import { amountOf, NUMBER_WORD } from '../number-words.js';

const MONTH_STEMS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAY_STEMS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Sources of regular expressions, without groups; to be read with the flags `iu`. */
export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\\.|(?=\\s)))';
export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
/** Years that news write about; nothing before 1000. */
export const YEAR = String.raw`(?:1\d|20)\d{2}`;
export const DAY_OF_MONTH = String.raw`(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\p{L}\p{N}])`;
/** "a", "35", "five", "twenty-one", "a couple of"; quotations mark with brackets what an editor changed. */
export const COUNT = String.raw`\[?(?:\d{1,3}|an?(?:\scouple(?:\sof)?)?|couple\sof|${NUMBER_WORD}(?:-${NUMBER_WORD})?)\]?`;
/** Numbers that nobody can reckon with. */
export const VAGUE = String.raw`(?:an?\s)?(?:few|several|many|some|recent)`;
/** What makes a number in front of it an amount: "2000 soldiers", "1500 people". */
export const COUNTED_NOUN = String.raw`\s(?:people|men|women|children|dead|km|kg|GMT|UTC|mph|feet|(?!(?:across|this|towards|plus|always|perhaps|unless|besides|has|census|onwards|afterwards)\b)\p{Ll}{3,}s)\b`;
export const UNIT = '(?:day|week|fortnight|month|year|decade)';

const COUPLE = /^(?:an?\s)?couple(?:\sof)?$/iu;
const NUMBER = new RegExp(`^(?:${NUMBER_WORD})(?:-${NUMBER_WORD})?$`, 'iu');

/** The number that words matched by `COUNT` say; 0 for anything else. */
export function countOf(words: string): number {
  const word = words.replace(/[[\]]/gu, '');
  if (/^an?$/iu.test(word)) return 1;
  if (COUPLE.test(word)) return 2;
  if (/^\d+$/u.test(word)) return Number(word);
  return NUMBER.test(word) ? (amountOf(undefined, undefined, word) ?? 0) : 0;
}

/** 1 to 12 for words matched by `MONTH`, 0 for anything else. */
export function monthOf(words: string): number {
  return MONTH_STEMS.indexOf(words.slice(0, 3).toLowerCase()) + 1;
}

/** 0 for Monday to 6 for Sunday; -1 for anything else. */
export function weekdayOf(words: string): number {
  return WEEKDAY_STEMS.indexOf(words.slice(0, 3).toLowerCase());
}
