import type { Span } from '../text/span.js';

/** What a file says of itself; `null` is not said. */
export interface Facts {
  readonly title: string | null;
  readonly published: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

/** What a format's parser makes of a file: its facts, and where its own words stand. Without a title the first sentence will do. */
export interface Draft extends Facts {
  /** Into the file's text; metadata lies outside all of them. */
  readonly paragraphs: readonly Span[];
}

/** A file that cannot be an article, and why, in one sentence that goes on from the file's name. */
export interface Refused {
  readonly reason: string;
}

/** Whether `value` is a day of the calendar written `YYYY-MM-DD`: 2025-02-30 is none. */
export function isCalendarDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
