/** A calendar day; `month` from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day as `YYYY-MM-DD`. */
export function isoDay({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day that is `count` days after `from`, before it when negative. */
export function addDays(from: Day, count: number): Day {
  const date = dateOf({ ...from, day: from.day + count });
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The last day of the month that lies `count` months after the month of `from`. */
export function endOfMonth(from: Day, count = 0): Day {
  return addDays({ year: from.year, month: from.month + count + 1, day: 1 }, -1);
}

/** Monday of the week that holds the day, as ISO 8601 reckons weeks. */
export function mondayOf(day: Day): Day {
  const weekday = dateOf(day).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}

/** The day that `YYYY-MM-DD` says; the reverse of `isoDay`. */
export function parseDay(iso: string): Day {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return { year, month, day };
}

/** Parts outside of their bounds are carried over. `Date.UTC` would take the year 71 for 1971. */
function dateOf({ year, month, day }: Day): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}
