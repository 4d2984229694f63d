import type { ParsingContext, ParsingResult, Refiner } from 'chrono-node';

import { overlaps } from '../span.js';
import { isAnnounced } from './announced.js';
import type { Day } from './day.js';
import { COUNTED } from './periods/counted.js';
import { ERAS } from './periods/eras.js';
import { EVENT_RULES } from './periods/from-events.js';
import { PARTS_OF_YEARS } from './periods/parts-of-years.js';
import type { Period, PeriodRule } from './periods/period.js';
import { WEEKS_AND_DAYS } from './periods/weeks-and-days.js';

/** The first that fits is taken: what is more exact stands before what it contains. */
const RULES: readonly PeriodRule[] = [
  ...EVENT_RULES,
  ...COUNTED,
  ...WEEKS_AND_DAYS,
  ...PARTS_OF_YEARS,
  ...ERAS,
];
const READERS = RULES.map(({ pattern, read }) => ({
  pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, 'giu'),
  read,
}));

/** Marks a result whose days are known by themselves. */
export const PERIOD = 'period';
/** Marks a time that cannot be reckoned, or only from another event. */
export const OPEN = 'open';

/**
 * Adds what the rules of `periods/` read, in the place of what chrono made of the same words.
 * A refiner and no parser, as chrono keeps the longer of two results, and that is often its own.
 */
export const addPeriods: Refiner = {
  refine: (context, results) => {
    const periods: ParsingResult[] = [];
    for (const reader of READERS) {
      for (const match of context.text.matchAll(reader.pattern)) {
        const found = readPeriod(context, match, reader.read);
        if (found !== null && !periods.some((other) => isOver(other, found))) periods.push(found);
      }
    }
    const others = results.filter((result) => !periods.some((period) => isOver(period, result)));
    return [...others, ...periods].sort((a, b) => a.index - b.index);
  },
};

function readPeriod(
  context: ParsingContext,
  match: RegExpExecArray,
  read: PeriodRule['read'],
): ParsingResult | null {
  const [words, ...groups] = match;
  const isAhead = isAnnounced(context.text, match.index, match.index + words.length);
  const today = dayOf(context);
  const found = read(groups, { words, today, isAhead });
  if (found === null) return null;
  const { from, to }: Period = found === 'open' ? { from: today, to: today } : found;
  const result = context.createParsingResult(match.index, words, { ...from }, { ...to });
  return found === 'open' ? result.addTag(PERIOD).addTag(OPEN) : result.addTag(PERIOD);
}

function isOver(a: ParsingResult, b: ParsingResult): boolean {
  return overlaps(
    { start: a.index, end: a.index + a.text.length },
    { start: b.index, end: b.index + b.text.length },
  );
}

function dayOf({ reference }: ParsingContext): Day {
  const date = reference.instant;
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
