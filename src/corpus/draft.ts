import type { Span } from '../text/span.js';

/** What a file says of itself; `null` is not said. */
export interface Facts {
  readonly title: string | null;
  readonly published: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

/** The facts of a file that says nothing of itself. */
export const NO_FACTS: Facts = { title: null, published: null, source: null, url: null, language: null };

/** What a format's parser makes of a file: its facts, and where its own words stand. Without a title the first sentence will do. */
export interface Draft extends Facts {
  /** What quotations are slices of: the file as decoded, or what was extracted of it. */
  readonly text: string;
  /** Into `text`; metadata lies outside all of them. */
  readonly paragraphs: readonly Span[];
  /** Where each page stands in `text`, from the first on; null where the format has none. */
  readonly pages: readonly Span[] | null;
}

/** A file that cannot be an article, and why, in one sentence that goes on from the file's name. */
export interface Refused {
  readonly reason: string;
}

/** Something that may become an article, or why it cannot: a file, or one of several in a file. */
export interface Part {
  /** As in ArticleInfo. */
  readonly path: string;
  readonly draft: Draft | Refused;
}

/** A file, or a file in a file, as it was read. */
export interface Source {
  /** As in ArticleInfo. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** Whether `value` is a day of the calendar written `YYYY-MM-DD`: 2025-02-30 is none. */
export function isCalendarDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** Whether `url` is an address of the web that a reader can follow. */
export function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol);
}

const LONGEST_SHOWN = 40;

/**
 * The day that somebody wrote as the date of an article; a time of day behind it is welcome and not needed. What is no day
 * is refused: an article without its date would be answered from as if it had none.
 */
export function writtenDay(date: string | null): { readonly published: string | null } | Refused {
  const published = date?.trim().replace(/[T ].*$/su, '') || null;
  return published === null || isCalendarDate(published)
    ? { published }
    : { reason: `its date "${date?.slice(0, LONGEST_SHOWN) ?? ''}" is not a day written as YYYY-MM-DD.` };
}
