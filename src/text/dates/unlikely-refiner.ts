import type { ParsingContext, ParsingResult, Refiner } from 'chrono-node';

import { PERIOD } from './period-refiner.js';

/** Words that chrono reads as a time and that are something else in lower case, or say nothing of a day. */
const NO_DATE =
  /^(?:[Nn]ow|august|(?:sat|sun|mon|wed|mar|dec|jan)\b.*|(?:Sun|Sat|Mon|Wed|Mar|Dec|Jan)|second|the second|\d{1,2}|24\/7|\d{1,2}\/\d{1,2}|\d{1,2}[.-]\d{1,2}|\d{1,2}([.-])\d{1,2}\1\d{1,2})$/u;
/** "may" and "march" are words of their own, unless a year shows what they are. */
const LOWER_MONTH = /^(?:march|may)\b(?!.*\d{4})/u;
/** A length of time from some other event, or to one. */
const FROM_AN_EVENT = /^\s(?:after|before|prior|ahead|following|of age|old|in advance)\b/iu;
const LENGTH = /^(?:[\w-]+ ){0,2}(?:days?|weeks?|months?|years?|decades?)$/iu;
/** Weekdays and months that are names of something else. */
const NAMED_BEFORE =
  /\b(?:Bloody|Black|Good|Ash|Palm|Easter|Super|Cyber|Freaky|Ruby|Joe|Man|Women['’]s|Million Man|Arab|Every|every|each|Red) (?:the )?$/u;
const NAMED_BEHIND =
  /^(?: (?:Times|Telegraph|Mirror|Express|Mail|Herald|Review|Mercury|Night (?:Live|Football|Fever)|Evening Post|Revolution)\b|['’]s? Child\b| (?:of|on) (?:Dimes|Washington|the Penguins)\b)/u;
const MONTH_NAMES = /^(?:April|May|June|August|March|Sunday|January|Summer|Autumn|Friday)$/u;
/** What may stand before a month with a capital letter, without making it a family name. */
const LEADS =
  /^(?:In|On|Of|Last|Since|By|Until|From|Between|During|This|Next|Early|Late|Mid|And|To|The|Or|After|Before|Through|Every|For|If|It|As|But|When|Between|Around|Throughout|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u;

/** Drops what is no date in an article: clock times alone, ordinary words, people's names, lengths of time. */
export const dropUnlikely: Refiner = {
  refine: (context, results) => results.filter((result) => isLikely(context, result)),
};

function isLikely({ text }: ParsingContext, result: ParsingResult): boolean {
  const { index, text: words, start } = result;
  if (result.tags().has(PERIOD)) return true;
  const before = text.slice(Math.max(0, index - 30), index);
  const behind = text.slice(index + words.length, index + words.length + 24);
  if (start.isOnlyTime() || NO_DATE.test(words) || LOWER_MONTH.test(words)) return false;
  if (isLength(before, words, behind) || isPartOfFigure(before, words, behind)) return false;
  if (/^March of$/u.test(words) && /^ (?:the )?\p{Lu}/u.test(behind)) return false;
  if (NAMED_BEFORE.test(before) || NAMED_BEHIND.test(behind)) return false;
  if (/^Today$/u.test(words) && (/\p{L}\s$/u.test(before) || /^ (?:show|programme|newspaper)/u.test(behind)))
    return false;
  return !isPerson(before, words, behind);
}

/** "for five days", "four years after the war", "the first visit in 14 years". */
function isLength(before: string, words: string, behind: string): boolean {
  if (/\b(?:seconds?|minutes?|hours?)\b/iu.test(words) && !/\bago\b/iu.test(words)) return true;
  if (/\b(?:after|before|within)\b|^for\b/iu.test(words)) return true;
  if (LENGTH.test(words) && FROM_AN_EVENT.test(behind)) return true;
  if (/^in\b.*(?:day|week|month|year|decade)s?$/iu.test(words)) {
    return (
      !/^['’]?\s(?:time\b|from now)/u.test(behind) &&
      !/\b(?:will|due|expected|is|are|scheduled)\b[^.]*$/u.test(before)
    );
  }
  return false;
}

/** A per cent sign, a decimal, a digit or an odd letter right beside it: an amount, a version, a model or an address. */
function isPartOfFigure(before: string, words: string, behind: string): boolean {
  if (/^\s?(?:percent|per cent|%)/iu.test(behind)) return true;
  if (!/^\d.*\d$/u.test(words)) return false;
  return (
    /(?:[\p{L}\p{N}_$€£#@]|[\p{L}\p{N}][./:-]|\b(?:version|v\.?)\s)$/iu.test(before) ||
    /^(?:[\p{L}\p{N}_%]|[./:-]\p{N})/u.test(behind)
  );
}

/** "April Smith", "Mr. Friday", "Theresa May", "Theresa May, 59". */
function isPerson(before: string, words: string, behind: string): boolean {
  if (/\b(?:Mr|Mrs|Ms|Dr|Sir|Lady|Miss)\.?\s$/u.test(before)) return true;
  const [name = '', age] = words.split(/,\s(?=\d{2}$)/u);
  if (!MONTH_NAMES.test(name) || (age !== undefined && !behind.startsWith(','))) return false;
  const word = /(\p{L}+)\s$/u.exec(before)?.[1] ?? '';
  if (/^\p{Lu}\p{Ll}/u.test(word) && !LEADS.test(word) && !name.endsWith('day')) return true;
  return (
    /^\s\p{Lu}\p{Ll}/u.test(behind) &&
    !/^(?:in|on|of|last|since|by|until|this|next|early|late|mid|from|the|and|for|during)$/iu.test(word) &&
    !name.replace('Sunday', '').endsWith('day')
  );
}
