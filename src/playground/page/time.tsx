import type { VNode } from 'preact';
import { useContext } from 'preact/hooks';

import { NamesContext } from './names.js';

const MINUTE = 60;
const DAY = 86_400;
/** Units of relative time with their length in seconds, longest first. */
const UNITS = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['day', DAY],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
] as const;

/** Discord's styles of timestamps. https://discord.com/developers/docs/reference#message-formatting-timestamp-styles */
const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

/** A moment, written for the reader. `style` is one of Discord's letters. */
export function Timestamp({ seconds, style }: { readonly seconds: number; readonly style: string }): VNode {
  const { locale } = useContext(NamesContext);
  const moment = new Date(seconds * 1000);
  if (Number.isNaN(moment.getTime())) return <span>Invalid date</span>;
  const words =
    style === 'R' ? relative(seconds, locale) : absolute(moment, locale, STYLES[style] ?? STYLES['f']);
  return (
    <time class="timestamp" dateTime={moment.toISOString()} title={absolute(moment, locale, STYLES['F'])}>
      {words}
    </time>
  );
}

function absolute(moment: Date, locale: string, style: Intl.DateTimeFormatOptions | undefined): string {
  return new Intl.DateTimeFormat(locale, style).format(moment);
}

function relative(seconds: number, locale: string): string {
  const away = seconds - Date.now() / 1000;
  const [unit, length] = UNITS.find(([, size]) => Math.abs(away) >= size) ?? (['second', 1] as const);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.trunc(away / length), unit);
}

/** The time of day of a message. */
export function clock(timestamp: string, locale: string): string {
  return absolute(new Date(timestamp), locale, STYLES['t']);
}

/** The day of a message, in full words. */
export function day(timestamp: string, locale: string): string {
  return absolute(new Date(timestamp), locale, STYLES['D']);
}
