import type { ParsingComponents, ParsingContext, ParsingResult, Refiner } from 'chrono-node';

import { isAnnounced } from './announced.js';
import { addDays, isoDay } from './day.js';
import { PERIOD } from './period-refiner.js';

/** Days after which an announced day of the year must be that of the next; a little less may be a slip of the rules. */
const LONG_OVER = 60;
const PARTS = ['year', 'month', 'day'] as const;

/**
 * News look back: a weekday, or a day or month without a year, lies before the article's date, unless a sign of the
 * future stands near it. chrono alone takes the nearest, so "on Friday" would be tomorrow.
 */
export const preferPast: Refiner = {
  refine: (context, results) => {
    for (const result of results) {
      const isAhead = isAnnounced(context.text, result.index, result.index + result.text.length);
      if (isAhead) moveAhead(context, result);
      else if (!/\b(?:this|next|coming)\b/iu.test(result.text)) moveToPast(context, result);
    }
    return results;
  },
};

function moveToPast({ reference }: ParsingContext, result: ParsingResult): void {
  const { start, end } = result;
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
  if (result.tags().has(PERIOD) || year === null || month === null || day === null) return;
  if (isoDay({ year, month, day }) <= reference.instant.toISOString().slice(0, 10)) return;
  if (start.isOnlyWeekdayComponent()) {
    moveWeekday(start, -7);
    if (end) moveWeekday(end, -7);
  } else if (start.isCertain('month') && !start.isCertain('year')) {
    start.imply('year', year - 1);
    if (end && !end.isCertain('year')) end.imply('year', (end.get('year') ?? year) - 1);
  }
}

/** chrono takes the nearest: what is announced on a Thursday for Monday, or in October for May, would be long over. */
function moveAhead({ reference }: ParsingContext, { start, end, text }: ParsingResult): void {
  const [year, month, day] = PARTS.map((part) => start.get(part));
  if (year == null || month == null || day == null || /\blast\b/iu.test(text)) return;
  const today = reference.instant.toISOString().slice(0, 10);
  const isOver = isoDay({ year, month, day }) < today;
  if (isOver && start.isOnlyWeekdayComponent()) {
    moveWeekday(start, 7);
  } else if (start.isCertain('month') && !start.isCertain('year')) {
    if (isoDay(addDays({ year, month, day }, LONG_OVER)) >= today) return;
    start.imply('year', year + 1);
    if (end && !end.isCertain('year')) end.imply('year', (end.get('year') ?? year) + 1);
  }
}

function moveWeekday(weekday: ParsingComponents, days: number): void {
  const [year, month, day] = PARTS.map((part) => weekday.get(part));
  if (!weekday.isOnlyWeekdayComponent() || year == null || month == null || day == null) return;
  const moved = addDays({ year, month, day }, days);
  for (const part of PARTS) weekday.imply(part, moved[part]);
}
