import type { ParsingContext, ParsingResult, Refiner } from 'chrono-node';

import { addDays, isoDay } from './day.js';

/** What announces that a date lies ahead, when it stands shortly before it. */
const FUTURE =
  /\b(?:will|would|shall|due|scheduled?|plan(?:s|ned)?|next|upcoming|coming|expected|expects?|set to|going to|until|deadline|elections?|tomorrow)\b/iu;
const NEAR = 60;

/**
 * News look back: a weekday, or a day or month without a year, lies before the article's date, unless a sign of the
 * future stands before it. chrono alone takes the nearest, so "on Friday" would be tomorrow.
 */
export const preferPast: Refiner = {
  refine: (context, results) => {
    for (const result of results) if (!isAnnounced(context, result)) moveToPast(context, result);
    return results;
  },
};

function isAnnounced({ text }: ParsingContext, { index }: ParsingResult): boolean {
  const before = text.slice(Math.max(0, index - NEAR), index);
  return FUTURE.test(before.slice(before.search(/[^.!?]*$/u)));
}

function moveToPast({ reference }: ParsingContext, result: ParsingResult): void {
  const { start, end } = result;
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
  if (result.tags().has('period') || year === null || month === null || day === null) return;
  if (isoDay({ year, month, day }) <= reference.instant.toISOString().slice(0, 10)) return;
  if (start.isOnlyWeekdayComponent()) {
    const past = addDays({ year, month, day }, -7);
    for (const part of ['year', 'month', 'day'] as const) start.imply(part, past[part]);
  } else if (start.isCertain('month') && !start.isCertain('year')) {
    start.imply('year', year - 1);
    if (end && !end.isCertain('year')) end.imply('year', (end.get('year') ?? year) - 1);
  }
}
