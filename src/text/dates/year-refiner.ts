import type { Refiner } from 'chrono-node';

const YEAR = /(?<![\p{L}\p{N}.,:/$€£-]|[$€£]\s)(?:1[0-9]|20)\d{2}(?![\p{L}\p{N}%]|[.,:/]\p{N}|-\p{N})/gu;
/** What stands before a number of four digits that is a year, whatever follows. */
const BEFORE_YEAR =
  /(?:\b(?:in|since|during|by|until|till|through|year|early|mid|late|spring|summer|autumn|fall|winter|circa)\s|\()$/iu;
/** A plural noun behind it is counted: "2000 soldiers". */
const COUNTED = /^\s\p{Ll}{3,}s\b/u;

/**
 * Adds the years that stand alone: "in 2014", "the 1987 treaty"; none before 1000, and not "1201 chips".
 * A refiner and no parser, as chrono drops every result that is digits alone.
 */
export const addYears: Refiner = {
  refine: (context, results) => {
    const years = [...context.text.matchAll(YEAR)]
      .filter((match) => isYear(context.text, match.index))
      .filter(
        ({ index }) =>
          !results.some((result) => index < result.index + result.text.length && result.index < index + 4),
      )
      .map(({ index, 0: year }) => context.createParsingResult(index, year, { year: Number(year) }));
    return [...results, ...years].sort((a, b) => a.index - b.index);
  },
};

function isYear(text: string, at: number): boolean {
  return BEFORE_YEAR.test(text.slice(Math.max(0, at - 12), at)) || !COUNTED.test(text.slice(at + 4, at + 24));
}
