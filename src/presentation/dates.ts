import type { Value } from '../answer/answer.js';
import { endOfMonth, isoDay, parseDay } from '../text/dates/day.js';

/** Every digit that a number has: a computed one is shown as it was computed. */
const EVERY_DIGIT = 20;
/** Calendar dates have no time zone, and those of articles are Gregorian, whatever calendar a region prefers. */
const CALENDAR = { timeZone: 'UTC', calendar: 'gregory' } as const;

/**
 * A calendar date, `YYYY-MM-DD`, as words of a BCP 47 locale: "30 October 2025". Never Discord's `<t:…>`, which moves the
 * day with the reader's time zone.
 */
export function dateWords(iso: string, locale: string): string {
  return words(iso, locale, { dateStyle: 'long' });
}

/** What was computed, as words: a day, a whole month or year as such, else both ends; a number with its unit. */
export function valueWords(value: Value, locale: string): string {
  if (value.kind === 'number') {
    const amount = new Intl.NumberFormat(locale, { maximumFractionDigits: EVERY_DIGIT }).format(value.amount);
    return [amount, value.unit].filter((part) => part !== null).join(' ');
  }
  const { from, to } = value;
  if (from === to) return dateWords(from, locale);
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`)
    return words(from, locale, { year: 'numeric' });
  if (from.endsWith('-01') && to === lastOfMonth(from))
    return words(from, locale, { month: 'long', year: 'numeric' });
  return `${dateWords(from, locale)} – ${dateWords(to, locale)}`;
}

function words(iso: string, locale: string, format: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...CALENDAR, ...format }).format(new Date(`${iso}T00:00:00Z`));
}

/** The last day of the month of the day. */
export function lastOfMonth(iso: string): string {
  return isoDay(endOfMonth(parseDay(iso)));
}
