import { isCalendarDate } from './draft.js';

/** "date 2025-10-30" before the first word; the article's own text may go on in the same line. */
const DATE_LINE = /^\s*date[ \t:]+(\d{4}-\d{2}-\d{2})(?=\s|$)\s*/iu;

export interface DateLine {
  /** `YYYY-MM-DD`, or null when the text does not begin with a date line. */
  readonly published: string | null;
  /** Offset of the first character behind it; `from` when there is none. */
  readonly end: number;
}

/** The date line at offset `from` of `text`. An impossible day, such as 2025-13-45, makes none. */
export function findDateLine(text: string, from: number): DateLine {
  const line = DATE_LINE.exec(text.slice(from));
  const published = line?.[1];
  if (line === null || published === undefined || !isCalendarDate(published))
    return { published: null, end: from };
  return { published, end: from + line[0].length };
}
