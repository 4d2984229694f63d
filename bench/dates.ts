/**
 * How many of the times that people marked in 21 articles of Wikinews are found, and resolved to the right days.
 * npx tsx bench/dates.ts
 */
import { casual } from 'chrono-node';

import { findDates } from '../src/text/dates.js';
import { overlaps, type Span } from '../src/text/span.js';
import { percent, readGold } from './gold.js';

interface GoldDate extends Span {
  readonly article: string;
  readonly published: string;
  /** `null` where only the other end is known. */
  readonly from: string | null;
  readonly to: string | null;
  readonly exact: boolean;
}

interface Found extends Span {
  readonly from: string | null;
  readonly to: string | null;
}

const FINDERS: Readonly<Record<string, (text: string, published: string) => readonly Found[]>> = {
  'chrono alone': (text, published) =>
    casual
      .parse(text, { instant: new Date(`${published}T12:00:00Z`), timezone: 0 }, { forwardDate: false })
      .map((result) => {
        const day = result.date().toISOString().slice(0, 10);
        return {
          start: result.index,
          end: result.index + result.text.length,
          from: day,
          to: result.end?.date().toISOString().slice(0, 10) ?? day,
        };
      }),
  'with our rules': (text, published) =>
    findDates(text, published).map(({ start, end, range }) => ({
      start,
      end,
      from: range?.from ?? null,
      to: range?.to ?? null,
    })),
};

const gold = readGold<GoldDate>('dates.jsonl');
for (const [name, find] of Object.entries(gold === null ? {} : FINDERS)) {
  for (const half of [0, 1]) {
    let [wanted, found, right] = [0, 0, 0];
    for (const { text, marks } of (gold ?? []).filter((_, index) => index % 2 === half)) {
      const all = find(text, marks[0]?.published ?? '');
      for (const mark of marks) {
        const hit = all.find((candidate) => overlaps(candidate, mark));
        wanted += 1;
        if (hit !== undefined) found += 1;
        if (hit !== undefined && isRight(hit, mark)) right += 1;
      }
    }
    console.log(
      `${name.padEnd(16)} ${half === 0 ? 'looked at ' : 'held back '} found ${percent(found, wanted)}  resolved right ${percent(right, wanted)}  (${String(wanted)} times)`,
    );
  }
}

/**
 * People marked "from May" and "June 2012" as two times, which are one range to us: each is right where its end of the
 * range is. Partial dates stand for the days they cover: `2012` for the year, `--10` for any October.
 */
function isRight({ start, end, from, to }: Found, mark: GoldDate): boolean {
  if (from === null || to === null) return false;
  const [isFirst, isLast] = [mark.end < end && mark.start <= start, mark.start > start && mark.end >= end];
  const [isFromRight, isToRight] = [covers(mark.from, from, 'first'), covers(mark.to, to, 'last')];
  return (isFromRight || isLast) && (isToRight || isFirst);
}

function covers(marked: string | null, day: string, end: 'first' | 'last'): boolean {
  if (marked === null) return true;
  // Some marks have the time of day as well, and two a hyphen too many: "-2009-03-13".
  const partial = marked.replace(/^-(?=\d{4}-)/u, '').replace(/T.*$/u, '');
  if (partial.startsWith('--')) return day.slice(5).startsWith(partial.slice(2));
  if (partial.length === 10) return day === partial;
  if (!day.startsWith(partial)) return false;
  return end === 'first' ? day.endsWith('-01') : Number(day.slice(8)) >= 28;
}
