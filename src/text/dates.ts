import type { ParsedResult } from 'chrono-node';

import { resolveFromEvents } from './dates/events.js';
import type { DateMention } from './dates/mention.js';
import { dateParser } from './dates/parser.js';
import { piecesOf } from './dates/pieces.js';
import { rangeOf } from './dates/range.js';
import { remember, SENTENCES } from './remember.js';
import { shift, slice, type Span } from './span.js';

export type { DateMention, DayRange } from './dates/mention.js';

/** Stands in for the reference date where there is none, so that what is found does not depend on whether there is one. */
const ANY_DAY = '2001-06-15';

/**
 * Finds the expressions of time in `text`, in order and without overlap. `reference` is the article's date of
 * publication, `YYYY-MM-DD`; the machine's clock is never asked. Clock times alone, durations and counts are no dates.
 * `text` may be a sentence or many: "two days later" is resolved where the date that it is counted from stands in the
 * same sentence or the one before, and stays open otherwise.
 */
export const findDates = remember(
  SENTENCES,
  (text: string, reference: string | null): readonly DateMention[] => {
    // chrono reads every date as a moment; noon in UTC is on the same day in its reckoning.
    const instant = new Date(`${reference ?? ANY_DAY}T12:00:00Z`);
    const mentions = piecesOf(text).flatMap((piece) =>
      dateParser
        .parse(slice(text, piece), { instant, timezone: 0 }, { forwardDate: false })
        .map((result) => ({ ...mentionOf(result, reference), ...shift(spanOf(result), piece.start) })),
    );
    return resolveFromEvents(text, mentions);
  },
);

function mentionOf(result: ParsedResult, reference: string | null): Omit<DateMention, 'start' | 'end'> {
  const { range, precision, isRelative } = rangeOf(result);
  return { range: reference === null && isRelative ? null : range, precision, isRelative };
}

/** The words of a result without the preposition that chrono takes along, or a comma behind. */
function spanOf({ index, text }: ParsedResult): Span {
  const words = text.replace(/(?:[\s,;]|\bof\b)+$/u, '');
  const before = /^(?:(?:on|in|at|by|during|since)\s+)?(?:the\s+(?=\d))?/iu.exec(words)?.[0].length ?? 0;
  return { start: index + before, end: index + words.length };
}
