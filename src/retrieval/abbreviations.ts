import type { Collection } from './collection.js';
import type { Lexicon } from './lexicon.js';
import { FEWEST_INITIALS, initialsOf } from './name-runs.js';
import { JOINTS } from './word-book.js';

/** Short names and what they stand for, as the articles use them. All folded; a name's words are parted by spaces. */
export interface Abbreviations {
  /** The name that the articles explain, "(NATO)", or that has the initials of a word that they write in capitals. */
  readonly known: (short: string) => string | undefined;
  /** The most frequent name with these initials, of at least three words: for one that only the question has. */
  readonly byInitials: (initials: string) => string | undefined;
}

/** Looks them up in the names of a collection. */
export function abbreviationsOf(collection: Collection, lexicon: Lexicon): Abbreviations {
  const explained = explainedIn(collection);
  let runs: readonly NameRun[] | null = null;
  const found = new Map<string, string | undefined>();
  const byInitials = (initials: string): string | undefined => {
    if (initials.length < FEWEST_INITIALS) return undefined;
    runs ??= commonestFirst(collection.tally.runs);
    if (!found.has(initials)) found.set(initials, commonestWith(runs, initials));
    return found.get(initials);
  };
  return {
    byInitials,
    known: (short) =>
      explained.get(short) ?? (lexicon.get(short)?.isAbbreviation === true ? byInitials(short) : undefined),
  };
}

/** Where articles explain a short name in different ways, what the last of them says. */
function explainedIn({ parts }: Collection): ReadonlyMap<string, string> {
  const all = parts.flatMap(({ segment, places }) =>
    segment.tally.explained.map(({ article, short, name }) => ({
      place: places[article] ?? -1,
      short,
      name,
    })),
  );
  const held = all.filter(({ place }) => place >= 0).sort((a, b) => a.place - b.place);
  return new Map(held.map(({ short, name }) => [short, name]));
}

interface NameRun {
  readonly words: readonly string[];
  readonly initials: string;
}

function commonestFirst(runs: ReadonlyMap<string, number>): readonly NameRun[] {
  return [...runs]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([name]) => {
      const words = name.split(' ');
      return { words, initials: initialsOf(words) };
    });
}

function commonestWith(runs: readonly NameRun[], initials: string): string | undefined {
  for (const run of runs) {
    const part = run.initials.includes(initials) ? partWith(run.words, initials) : undefined;
    if (part !== undefined) return part;
  }
  return undefined;
}

/** The longest run of words in a name that has these initials, and no joint at either end; the first of equally long ones. */
function partWith(words: readonly string[], initials: string): string | undefined {
  for (let length = words.length; length >= FEWEST_INITIALS; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const part = words.slice(start, start + length);
      const isWhole = !JOINTS.has(part[0] ?? '') && !JOINTS.has(part.at(-1) ?? '');
      if (isWhole && initialsOf(part) === initials) return part.join(' ');
    }
  }
  return undefined;
}
