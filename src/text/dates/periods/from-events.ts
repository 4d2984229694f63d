import { COUNT, MONTH, UNIT, VAGUE, WEEKDAY } from '../words.js';
import type { PeriodRule } from './period.js';

/** Behind "the year before" when it ends there: "the year before the war" names another event. */
const CLOSED = String.raw`(?=\s*(?:[.,;:!?)"”]|$)|\sthat\b)`;

/**
 * Times that are counted from another event: a number of units later or earlier, the unit next to it, the same unit,
 * and the weekday next to it. `from-events` resolves them, where that event's date stands before them.
 */
export const FROM_EVENT_PATTERNS = {
  month: String.raw`(${MONTH})\s(?:of\s)?(?:that|the\s(same|following|next|previous|preceding))\s(?:same\s)?year`,
  counted: String.raw`(${COUNT})\s(${UNIT})s?\s(later|earlier|afterwards?|after\sthat|before\sthat|before${CLOSED})`,
  next: String.raw`(?<=\bthe\s)(?:very\s)?(following|next|previous|preceding|same)\s(${UNIT}|morning|afternoon|evening|night|${WEEKDAY})(?!s)`,
  behind: String.raw`(?<=\bthe\s)(${UNIT})\s(before|after)${CLOSED}`,
  same: String.raw`that\s(?:same\s)?(day|week|month|year|${WEEKDAY}|morning|afternoon|evening|night)(?=\s*(?:[.,;:!?)"”]|$)|\s(?:and|but|in|at|with|to|when|after|the|he|she|it|they|by|on|from)\b)`,
} as const;

/** All of them are open: only what stands before can say more. */
export const EVENT_RULES: readonly PeriodRule[] = [
  ...Object.values(FROM_EVENT_PATTERNS),
  String.raw`(?:${VAGUE})\s(?:hour|${UNIT})s\s(?:later|earlier|afterwards?)`,
].map((pattern) => ({ pattern, read: () => 'open' }));
