import type { Value } from '../answer/answer.js';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Every digit that a number has: a computed one is shown as it was computed. */
const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });

/** A calendar date as words, "30 October 2025". Never Discord's `<t:…>`, which moves the day with the reader's time zone. */
export function dateWords(iso: string): string {
  return day.format(new Date(`${iso}T00:00:00Z`));
}

/** What was computed, as words: a day, a whole month or year as such, else both ends; a number with its unit. */
export function valueWords(value: Value): string {
  if (value.kind === 'number')
    return [number.format(value.amount), value.unit].filter((part) => part !== null).join(' ');
  const { from, to } = value;
  if (from === to) return dateWords(from);
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return String(Number(from.slice(0, 4)));
  if (from.endsWith('-01') && to === lastOfMonth(from)) return month.format(new Date(`${from}T00:00:00Z`));
  return `${dateWords(from)} – ${dateWords(to)}`;
}

function lastOfMonth(iso: string): string {
  const [year = 0, monthNumber = 0] = iso.split('-').map(Number);
  return new Date(Date.UTC(year, monthNumber, 0)).toISOString().slice(0, 10);
}
