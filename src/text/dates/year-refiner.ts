import type { Refiner } from 'chrono-node';

import { overlaps } from '../span.js';
import { PERIOD } from './period-refiner.js';
import { COUNTED_NOUN, YEAR } from './words.js';

const BARE_YEAR = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/$€£#_-]|[$€£]\s)(?<!\b(?:pre|post|mid)-)${YEAR}(?![\p{L}\p{N}%°_]|[.,:/]\p{N}|-\p{L}*\p{N})|(?<=\b(?:pre|post)-)${YEAR}\b`,
  'giu',
);
/** What stands before a number of four digits that is a year, whatever follows. */
const BEFORE_YEAR =
  /(?:\b(?:pre|post|mid)-|\b(?:in|since|during|until|till|through|year|early|mid|late|spring|summer|autumn|fall|winter|circa)\s|\()$/iu;
/** What stands before one that is an amount or a number. */
const BEFORE_NUMBER =
  /\b(?:flight|resolution|route|highway|no\.|number|numbers|room|box|page|unit|model|bus|train|article|section|suite|apollo|boeing|windows|chapter|channel|more than|over|nearly|almost|at least|up to|fewer than|less than|some|another|all|only|exactly|roughly|approximately|an estimated|estimated|at)\s$/iu;
const BEHIND_NUMBER = new RegExp(
  String.raw`^(?:${COUNTED_NOUN}|\s(?:\p{Lu}\p{L}+\s){1,2}(?:Street|Avenue|Road|Boulevard|Drive|Lane|Way)\b|\s(?:St|Ave|Blvd|Rd)\.)`,
  'u',
);

/**
 * Adds the years that stand alone: "in 2014", "the 1987 treaty"; none before 1000, and not "1201 chips".
 * A refiner and no parser, as chrono drops every result that is digits alone.
 */
export const addYears: Refiner = {
  refine: (context, results) => {
    const years = [...context.text.matchAll(BARE_YEAR)]
      .filter(({ index }) => isYear(context.text, index))
      .filter(
        ({ index: start }) =>
          !results.some(({ index, text }) =>
            overlaps({ start, end: start + 4 }, { start: index, end: index + text.length }),
          ),
      )
      .map(({ index, 0: year }) =>
        context.createParsingResult(index, year, { year: Number(year) }).addTag(PERIOD),
      );
    return [...results, ...years].sort((a, b) => a.index - b.index);
  },
};

/** What is held or counted in a year and is called by it. */
const YEARLY =
  /^\s(?:elections?|census(?:es)?|games|olympics|protests|attacks|floods|riots|talks|sanctions|onwards?|figures|primaries|midterms|playoffs|finals)\b/iu;

function isYear(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 20), at);
  const behind = text.slice(at + 4, at + 44);
  if (/^\s?B\.?C/u.test(behind)) return false;
  if (BEFORE_YEAR.test(before) || YEARLY.test(behind)) return true;
  return !BEFORE_NUMBER.test(before) && !BEHIND_NUMBER.test(behind);
}
