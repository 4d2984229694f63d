import { isCalendarDate } from './draft.js';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** How programs write a moment: 2025-10-30T10:00:00Z, 20251030, 2025/10/30. */
const ISO = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d)/u;
/** How mail and feeds do: Thu, 30 Oct 2025 10:00:00 GMT. */
const MAIL = /^(?:[a-z]{3,9},? +)?(\d{1,2})[ -]([a-z]{3})[a-z]{0,6}\.?[ -](\d{4})(?!\d)/iu;
/** October 30, 2025. */
const AMERICAN = /^(?:[a-z]{3,9},? +)?([a-z]{3})[a-z]{0,6}\.? (\d{1,2}),? (\d{4})(?!\d)/iu;

/**
 * The day, `YYYY-MM-DD`, of a moment as programs write it: the day that is written, whatever the time zone of machine or
 * moment. null for what is no day, such as a year alone, and for days in digits that may be read in two ways.
 */
export function dayOf(written: string | null): string | null {
  const words = written?.trim() ?? '';
  const iso = ISO.exec(words);
  if (iso !== null) return dayFrom(iso[1], iso[3], iso[4]);
  const mail = MAIL.exec(words);
  if (mail !== null) return dayFrom(mail[3], monthOf(mail[2]), mail[1]);
  const american = AMERICAN.exec(words);
  return american === null ? null : dayFrom(american[3], monthOf(american[1]), american[2]);
}

function monthOf(name = ''): string {
  return String(MONTHS.indexOf(name.toLowerCase()) + 1);
}

function dayFrom(year = '', month = '', day = ''): string | null {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(written) ? written : null;
}
