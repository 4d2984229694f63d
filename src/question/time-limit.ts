import { addDays, isoDay, parseDay } from '../text/dates/day.js';
import { findDates, type DateMention, type DayRange } from '../text/dates.js';
import { monthOf } from '../text/dates/words.js';
import { slice } from '../text/span.js';

/** What a question says about the time of what it asks for. */
export interface TimeLimit {
  /** First day that is meant, inclusive, `YYYY-MM-DD`; `null` where there is none. */
  readonly from: string | null;
  /** Last day that is meant, inclusive; `null` where there is none. */
  readonly to: string | null;
  /** 1 to 12: a month without a year, of any year. With it, `from` and `to` are as a rule `null`. */
  readonly month: number | null;
  /** Which of several events is asked for. */
  readonly prefer: 'latest' | 'earliest' | null;
}

type Bounds = Pick<TimeLimit, 'from' | 'to'>;

/** What stands before a time that limits; a bare "2008" in "the 2008 election" is part of what is asked about. */
const LEAD =
  /(?:^|\s)(in|on|during|within|throughout|before|until|till|by|prior to|up to|after|since|from|between|and|to)\s(?:the\s)?(?:(?:year|month|months|morning|evening|night|course|beginning|end)\s(?:of\s)?)?(?:the\s)?$/iu;
/** Words of a period that bring their own preposition. */
const OWN_LEAD = /^(?:between|from)\s/iu;
const QUOTED = /["“«][^"”»]*["”»]/gu;
/** Typed in lower case, the two months that are verbs as well are read as months only here. */
const LOWER_MONTH = /\b(in|during|since|before|after|until)\s(may|march)\b/gu;

const LATEST = /\b(?:latest|most recent(?:ly)?|newest|last time)\b/iu;
const EARLIEST = /\b(?:earliest|first time)\b/iu;
/** As an adverb: "when did the ship last arrive", not "the last emperor", "last week" or "her first name". */
const ADVERB =
  /(?<!\b(?:the|an?|his|her|its|their|our|my|your|this|that|at|of|for|in|on|since|\p{L}+['’]s)\s)\b(last|first)\s(?!(?:name|names|year|month|week|weekend|night|day|time|decade|century|summer|winter|spring|autumn|fall|quarter|half|lady|minister|week['’]s|\p{L}+day)\b)\p{Ll}+/u;
const WHEN = /\b(?:did|was|were|has|have|had|is|are|does|do)\b/iu;

/**
 * The limit that a question's words set to the time of its answer: "in July", "in July 2025", "before 2020", "between
 * 2010 and 2012", "during the 1990s", "the latest". `null` where there is none. No clock is asked: "last week" is none.
 * A month or day without a year sets the month ("on October 15" → 10); "since March", "before July" and the like none,
 * as their other end is not known. A year that stands as an adjective ("Who won the 2008 election?") is no limit, since
 * what is asked may well have happened in another; nor is anything in quotation marks, or "Nineteen Eighty-Four".
 */
export function timeLimitOf(text: string): TimeLimit | null {
  const words = text
    .replace(QUOTED, (quoted) => ' '.repeat(quoted.length))
    .replace(
      LOWER_MONTH,
      (_, lead: string, month: string) => `${lead} ${month.charAt(0).toUpperCase()}${month.slice(1)}`,
    );
  const limits = findDates(words, null).flatMap((mention) => limitsOf(words, mention));
  const bounds = boundsOf(limits);
  const months = limits.flatMap(({ month }) => month ?? []);
  const month = new Set(months).size === 1 && bounds === null ? (months[0] ?? null) : null;
  const prefer = preferenceOf(words);
  if (bounds === null && month === null && prefer === null) return null;
  return { from: bounds?.from ?? null, to: bounds?.to ?? null, month, prefer };
}

/**
 * How the days of an event lie to the limit: all of them in it, none, or some (also where the event is known less
 * exactly than the limit). `prefer` plays no part: it compares events with each other.
 */
export function fitsLimit(limit: TimeLimit, range: DayRange): 'inside' | 'outside' | 'overlaps' {
  const { from, to } = limit;
  const isOutside = (from !== null && range.to < from) || (to !== null && range.from > to);
  const touched = monthsOf(range);
  if (isOutside || (limit.month !== null && !touched.has(limit.month))) return 'outside';
  const isInside = (from === null || range.from >= from) && (to === null || range.to <= to);
  return isInside && (limit.month === null || touched.size === 1) ? 'inside' : 'overlaps';
}

interface Limit extends Bounds {
  readonly month: number | null;
  /** Only one side is set: it cuts the others. */
  readonly isCut: boolean;
}

function limitsOf(text: string, mention: DateMention): readonly Limit[] {
  const words = slice(text, mention);
  const lead = OWN_LEAD.test(words)
    ? 'in'
    : LEAD.exec(text.slice(Math.max(0, mention.start - 40), mention.start))?.[1]?.toLowerCase();
  if (lead === undefined) return [];
  const isCut = /^(?:before|prior to|until|till|by|up to|after|since)$/u.test(lead);
  if (mention.range !== null) return [{ ...side(lead, mention.range), month: null, isCut }];
  const month = monthNamed(words);
  return isCut || month === null ? [] : [{ from: null, to: null, month, isCut }];
}

function side(lead: string, { from, to }: DayRange): Bounds {
  if (lead === 'before' || lead === 'prior to')
    return { from: null, to: isoDay(addDays(parseDay(from), -1)) };
  if (/^(?:until|till|by|up to)$/u.test(lead)) return { from: null, to };
  if (lead === 'after') return { from: isoDay(addDays(parseDay(to), 1)), to: null };
  return { from, to: lead === 'since' ? null : to };
}

/** Periods are joined ("between March 2010 and May 2012"), and what is only before or after a time cuts them. */
function boundsOf(limits: readonly Limit[]): Bounds | null {
  const dated = limits.filter(({ from, to }) => from !== null || to !== null);
  if (dated.length === 0) return null;
  const periods = dated.filter(({ isCut }) => !isCut);
  const cuts = dated.filter(({ isCut }) => isCut);
  const starts = cuts.flatMap(({ from }) => from ?? []);
  const ends = cuts.flatMap(({ to }) => to ?? []);
  const first = periods.flatMap(({ from }) => from ?? []).sort()[0];
  const last = periods
    .flatMap(({ to }) => to ?? [])
    .sort()
    .at(-1);
  const from = [...starts, ...(first === undefined ? [] : [first])].sort().at(-1) ?? null;
  const to = [...ends, ...(last === undefined ? [] : [last])].sort()[0] ?? null;
  return from !== null && to !== null && from > to ? null : { from, to };
}

/** The one month that the words name; a word like "last" beside it makes it relative. */
function monthNamed(words: string): number | null {
  if (/\b(?:last|this|next|ago|year|week)\b/iu.test(words)) return null;
  const months = new Set(words.split(/[^\p{L}.]+/u).map((word) => (word.length < 3 ? 0 : monthOf(word))));
  months.delete(0);
  const [month] = months;
  return months.size === 1 && month !== undefined ? month : null;
}

function monthsOf({ from, to }: DayRange): ReadonlySet<number> {
  const [first, last] = [parseDay(from), parseDay(to)];
  const count = Math.min(12, (last.year - first.year) * 12 + last.month - first.month + 1);
  return new Set(Array.from({ length: count }, (_, step) => ((first.month - 1 + step) % 12) + 1));
}

function preferenceOf(text: string): TimeLimit['prefer'] {
  if (LATEST.test(text)) return 'latest';
  if (EARLIEST.test(text)) return 'earliest';
  const adverb = WHEN.test(text) ? ADVERB.exec(text)?.[1] : undefined;
  return adverb === undefined ? null : adverb === 'last' ? 'latest' : 'earliest';
}
