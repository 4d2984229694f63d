import { skeleton } from '../text/spelling.js';
import { isCapitalised } from '../text/tokens.js';
import type { Collection } from './collection.js';
import { firstPlaceOf } from './first-place.js';
import { FORM, type WordBook } from './word-book.js';

/** A word as the articles write it. */
export interface LexiconWord {
  /** Case, accents and possessive ending folded. */
  readonly word: string;
  /** What index and query know it by; words of one stem share it. */
  readonly term: string;
  /** As it is written most often: "Hmeimim", "airstrikes". */
  readonly spelling: string;
  /** How often it stands in the articles. */
  readonly count: number;
  /** Written in capitals at least once: "NATO". */
  readonly isAbbreviation: boolean;
  /** Behind an Arabic article at least once: "al-Sharaa". */
  readonly isAfterArticle: boolean;
}

/** The words of the sentences; what has a digit in it, or more than 40 letters, is left out. Each is looked at when it is asked for. */
export interface Lexicon {
  /** By the folded word; `undefined` where no article has it. */
  readonly get: (word: string) => LexiconWord | undefined;
  /** The word with this term that stands first among all; `undefined` where none has it. */
  readonly firstWithTerm: (term: string) => LexiconWord | undefined;
  /** Names with this skeleton, the most frequent first; at most MOST_ON_KEY, so that a thousand of one kind cost no more. */
  readonly namesLike: (key: string) => readonly LexiconWord[];
  /** Names behind an Arabic article that begin with this letter, likewise. */
  readonly namesBehindArticle: (letter: string) => readonly LexiconWord[];
}

/** Names on one key that are compared. */
const MOST_ON_KEY = 64;

/** The order of all words: most frequent first, equal ones in the order of their code units. */
export function compareWords(a: LexiconWord, b: LexiconWord): number {
  return b.count - a.count || (a.word < b.word ? -1 : a.word > b.word ? 1 : 0);
}

/**
 * Whether a word may be a name: the articles write it with a capital more often than not. Unlike the vocabulary's
 * `isName`, the beginning of a sentence counts, as a name may stand nowhere else.
 */
export function mayBeName({ spelling }: LexiconWord): boolean {
  return isCapitalised(spelling);
}

/** Looks words up in the counts of a collection. */
export function lexiconOf(collection: Collection): Lexicon {
  const { terms, foldedWords, forms } = collection.book;
  const known = new Map<number, LexiconWord | undefined>();
  const wordAt = (folded: number | undefined): LexiconWord | undefined => {
    if (folded === undefined) return undefined;
    if (!known.has(folded)) known.set(folded, findWord(collection, folded));
    return known.get(folded);
  };
  const namesAmong = (folded: readonly number[]): readonly LexiconWord[] =>
    folded
      .flatMap((number) => wordAt(number) ?? [])
      .filter(mayBeName)
      .sort(compareWords)
      .slice(0, MOST_ON_KEY);
  return {
    get: (word) => wordAt(foldedWords.numbers.get(word)),
    firstWithTerm: (term) => {
      const own = terms.forms[terms.numbers.get(term) ?? -1] ?? [];
      const words = [...new Set(own.map((form) => forms.folded[form]))].flatMap(
        (folded) => wordAt(folded) ?? [],
      );
      return words.filter((word) => word.term === term).sort(compareWords)[0];
    },
    namesLike: onceEach((key) => namesAmong(skeletonsOf(collection.book).get(key) ?? [])),
    namesBehindArticle: onceEach((letter) => {
      const { behindArticle } = collection.tally;
      const isMeant = (name: string, folded: number) =>
        (behindArticle[folded] ?? 0) > 0 && name.startsWith(letter);
      return namesAmong(foldedWords.names.flatMap((name, folded) => (isMeant(name, folded) ? [folded] : [])));
    }),
  };
}

/** What `find` gave for each key. */
function onceEach<Found>(find: (key: string) => Found): (key: string) => Found {
  const known = new Map<string, Found>();
  return (key) => {
    const found = known.get(key) ?? find(key);
    known.set(key, found);
    return found;
  };
}

/** A word as it is written, with the forms of all languages. */
interface Written {
  readonly written: string;
  readonly forms: readonly number[];
  readonly count: number;
}

function findWord(collection: Collection, folded: number): LexiconWord | undefined {
  const { book, tally } = collection;
  const word = book.foldedWords.names[folded] ?? '';
  const spellings = spellingsOf(collection, folded);
  const [first] = spellings;
  if (word === '' || first === undefined) return undefined;
  return {
    word,
    term: termOfSpelling(collection, first),
    spelling: first.written.replace(/['’]s$/u, ''),
    count: spellings.reduce((sum, { count }) => sum + count, 0),
    isAbbreviation: spellings.some(
      ({ forms: [form = 0] }) => ((book.forms.bits[form] ?? 0) & FORM.abbreviation) !== 0,
    ),
    isAfterArticle: (tally.behindArticle[folded] ?? 0) > 0,
  };
}

/** The commonest first, equal ones in the order of their code units. */
function spellingsOf({ book, tally }: Collection, folded: number): readonly Written[] {
  const byWritten = new Map<string, { forms: number[]; count: number }>();
  for (const form of book.foldedWords.forms[folded] ?? []) {
    const count = tally.counts[form] ?? 0;
    if (count === 0 || ((book.forms.bits[form] ?? 0) & FORM.listed) === 0) continue;
    const written = book.forms.written[form] ?? '';
    const known = byWritten.get(written) ?? { forms: [], count: 0 };
    known.forms.push(form);
    byWritten.set(written, { forms: known.forms, count: known.count + count });
  }
  return [...byWritten]
    .map(([written, { forms, count }]) => ({ written, forms, count }))
    .sort((a, b) => b.count - a.count || (a.written < b.written ? -1 : 1));
}

/** The term that it has in the language of the first article that writes it so. */
function termOfSpelling(collection: Collection, { forms }: Written): string {
  const { forms: table, terms } = collection.book;
  const [form = 0, ...others] = forms;
  const isOne = others.every((other) => table.term[other] === table.term[form]);
  const first = isOne
    ? form
    : forms.reduce((a, b) => (firstPlaceOf(collection, b) < firstPlaceOf(collection, a) ? b : a));
  return terms.names[table.term[first] ?? 0] ?? '';
}

/** The folded words that are written with a capital anywhere, by their skeletons; what the book has got since is added. */
function skeletonsOf({ forms, foldedWords, skeletons }: WordBook): ReadonlyMap<string, readonly number[]> {
  for (; skeletons.upTo < forms.written.length; skeletons.upTo += 1) {
    const folded = forms.folded[skeletons.upTo] ?? 0;
    if (((forms.bits[skeletons.upTo] ?? 0) & FORM.capitalised) === 0 || skeletons.has[folded] === true)
      continue;
    skeletons.has[folded] = true;
    const key = skeleton(foldedWords.names[folded] ?? '');
    const own = skeletons.byKey.get(key);
    if (own === undefined) skeletons.byKey.set(key, [folded]);
    else own.push(folded);
  }
  return skeletons.byKey;
}
