import type { ParsingContext, ParsingResult, Refiner } from 'chrono-node';

/** Words that chrono reads as a time and that are something else in lower case, or say nothing of a day. */
const NO_DATE =
  /^(?:now|march|may|sat|sun|mon|mar|dec|jan|second|the second|\d{1,2}|24\/7|\d\/\d|\d{1,2}[.]\d{1,2})$/u;
/** A length of time from some other event, or to one. */
const FROM_AN_EVENT = /^\s(?:after|before|prior|ahead|following|of age|old)\b/iu;

/** Drops what is no date in an article: clock times alone, ordinary words, people's names, lengths of time. */
export const dropUnlikely: Refiner = {
  refine: (context, results) => results.filter((result) => isLikely(context, result)),
};

function isLikely({ text }: ParsingContext, { index, text: words, start }: ParsingResult): boolean {
  if (start.isOnlyTime() || NO_DATE.test(words)) return false;
  if (/\b(?:seconds?|minutes?|hours?)\b/iu.test(words) && !/\bago\b/iu.test(words)) return false;
  if (/\b(?:after|before|within)\b|^for\b/iu.test(words)) return false;
  const behind = text.slice(index + words.length, index + words.length + 20);
  if (FROM_AN_EVENT.test(behind) && /^(?:\w+ ){0,2}(?:days?|weeks?|months?|years?|decades?)$/iu.test(words))
    return false;
  if (/^(?:percent|per cent|%)/iu.test(behind.trimStart())) return false;
  return !isPerson(text.slice(Math.max(0, index - 8), index), words, behind);
}

/** "April Smith", "Mr. Friday". */
function isPerson(before: string, words: string, behind: string): boolean {
  if (/\b(?:Mr|Mrs|Ms|Dr)\.?\s$/u.test(before)) return true;
  return (
    /^(?:April|May|June|August|Sunday)$/u.test(words) &&
    /^\s\p{Lu}\p{Ll}/u.test(behind) &&
    !/\b(?:in|on|of|last|since|by|until)\s$/iu.test(before)
  );
}
