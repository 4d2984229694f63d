import type { AnswerType } from '../question/question.js';
import { findDates } from '../text/dates.js';
import { findNames } from '../text/names.js';
import { findNumbers } from '../text/numbers.js';

/** Whether the words are of the kind that the question asks for. `unsure` where a form does not tell. */
export type KindFit = 'fits' | 'unsure' | 'differs';

type Judge = (words: string) => KindFit;

/** What the form of a span tells. A name may be anybody's or anything's, so a name never speaks against a kind. */
const JUDGES: Readonly<Record<AnswerType, Judge>> = {
  person: (words) => (isAmountOrDate(words) ? 'differs' : hasName(words) ? 'fits' : 'unsure'),
  place: (words) => (isAmountOrDate(words) ? 'differs' : hasName(words) ? 'fits' : 'unsure'),
  date: (words) => (hasDate(words) ? 'fits' : /\p{N}/u.test(words) ? 'unsure' : 'differs'),
  number: (words) => (hasNumber(words) ? 'fits' : 'differs'),
  duration: (words) => (hasNumber(words) || hasTimeUnit(words) ? 'fits' : 'differs'),
  frequency: (words) => (hasNumber(words) || isFrequency(words) ? 'fits' : 'differs'),
  reason: (words) => (isAmountOrDate(words) ? 'differs' : 'unsure'),
  manner: () => 'unsure',
  thing: () => 'unsure',
  topic: () => 'unsure',
};

/** Compares the form of `words` with what a question of this type asks for. */
export function kindFit(type: AnswerType, words: string): KindFit {
  return JUDGES[type](words);
}

/** Whether nothing but amounts, dates and the small words around them stand here. */
function isAmountOrDate(words: string): boolean {
  const spans = [...findDates(words, null), ...findNumbers(words)];
  if (spans.length === 0) return /^[\p{N}\p{P}\p{S}\s]+$/u.test(words);
  const rest = words
    .split('')
    .filter((_, at) => !spans.some(({ start, end }) => start <= at && at < end))
    .join('');
  return !/\p{L}{4}/u.test(rest);
}

function hasName(words: string): boolean {
  return findNames(words).length > 0;
}

function hasDate(words: string): boolean {
  return (
    findDates(words, null).length > 0 ||
    /\b(?:\p{N}{3,4}s?|centur(?:y|ies)|day|week|weekend|month|year|decade|season|spring|summer|autumn|fall|winter|morning|evening|night|noon|today|yesterday|tomorrow|before|after|during|since|until|when|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?\b/iu.test(
      words,
    )
  );
}

function hasNumber(words: string): boolean {
  return (
    /\p{N}/u.test(words) ||
    findNumbers(words).length > 0 ||
    /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|half|third|quarter|once|twice|no|none|zero|several|many|most|few|single|double|triple|all|both|majority)\b/iu.test(
      words,
    )
  );
}

function hasTimeUnit(words: string): boolean {
  return /\b(?:second|minute|hour|day|night|week|month|year|decade|centur(?:y|ie)|generation|semester|season)s?\b/iu.test(
    words,
  );
}

function isFrequency(words: string): boolean {
  return /\b(?:every|each|daily|weekly|monthly|yearly|annual(?:ly)?|hourly|once|twice|thrice|never|always|often|rarely|seldom|times?|per|bi)\b/iu.test(
    words,
  );
}
