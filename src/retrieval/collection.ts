import type { Article } from '../corpus/article.js';
import type { ArticlePlace } from './bm25.js';
import { buildSegment, type Segment, type Tally } from './segment.js';
import { emptyBook, type WordBook } from './word-book.js';

/** All articles, read and counted: what ranking, vocabulary and lexicon look things up in. Immutable but for its book. */
export interface Collection {
  readonly articles: readonly Article[];
  readonly book: WordBook;
  /** What was read at first, and behind it what came since. */
  readonly parts: readonly Part[];
  /** For each article where it stands in the parts. */
  readonly order: readonly ArticlePlace[];
  /** How many the articles have in all. */
  readonly sentences: number;
  /** Over the articles alone; `explained` is left to the segments. */
  readonly tally: Tallied;
}

/** A segment, of which some articles may have gone. */
export interface Part {
  readonly segment: Segment;
  /** The articles as they were read; null for one that has gone, and was not kept. */
  readonly articles: readonly (Article | null)[];
  /** For each article, and for each sentence and paragraph, its place in the collection, -1 where it has gone. */
  readonly places: Int32Array;
  readonly sentencePlaces: Int32Array;
  readonly paragraphPlaces: Int32Array;
  /** All articles are there, and in the order in which they were read. */
  readonly isAsRead: boolean;
}

export type Tallied = Omit<Tally, 'explained'>;

/** When more than this share of what was read at first has changed, all is read again. */
const MOST_CHANGED = 0.2;

/**
 * Reads the articles; the list may be empty. Given a `previous` collection, only those are read that it has not: what
 * comes of it is the same to the last bit.
 */
export function collect(articles: readonly Article[], previous: Collection | null = null): Collection {
  return (previous === null ? null : collectAnew(articles, previous)) ?? collectAll(articles);
}

function collectAll(articles: readonly Article[]): Collection {
  const book = emptyBook();
  const segment = buildSegment(book, articles);
  const part = { segment, articles, places: Int32Array.from(articles.keys()) };
  return assemble(articles, book, [part], segment.tally);
}

/** Puts together parts of which it is known where their articles stand. */
export function assemble(
  articles: readonly Article[],
  book: WordBook,
  parts: readonly Pick<Part, 'segment' | 'articles' | 'places'>[],
  tally: Tallied,
): Collection {
  const order: ArticlePlace[] = articles.map(() => ({ part: 0, article: 0 }));
  for (const [part, { places }] of parts.entries())
    for (const [article, place] of places.entries()) if (place >= 0) order[place] = { part, article };
  const sentencePlaces = parts.map(({ segment }) => new Int32Array(segment.paragraphOf.length).fill(-1));
  const paragraphPlaces = parts.map(({ segment }) =>
    new Int32Array(segment.firstParagraph.at(-1) ?? 0).fill(-1),
  );
  let [sentence, paragraph] = [0, 0];
  for (const { part, article } of order) {
    const segment = parts[part]?.segment;
    const [ofSentences, ofParagraphs] = [sentencePlaces[part], paragraphPlaces[part]];
    if (segment === undefined || ofSentences === undefined || ofParagraphs === undefined) continue;
    sentence = place(ofSentences, segment.firstSentence, article, sentence);
    paragraph = place(ofParagraphs, segment.firstParagraph, article, paragraph);
  }
  return {
    articles,
    book,
    parts: parts.map((part, index) => ({
      ...part,
      sentencePlaces: sentencePlaces[index] ?? new Int32Array(),
      paragraphPlaces: paragraphPlaces[index] ?? new Int32Array(),
      isAsRead: part.places.every((at, article) => at >= 0 && at > (part.places[article - 1] ?? -1)),
    })),
    order,
    sentences: sentence,
    tally,
  };
}

/** Gives the units of an article the places from `next` on; says which is the next then. */
function place(places: Int32Array, firstUnit: Uint32Array, article: number, next: number): number {
  const first = firstUnit[article] ?? 0;
  const end = firstUnit[article + 1] ?? first;
  for (let unit = first; unit < end; unit += 1) places[unit] = next + unit - first;
  return next + end - first;
}

/** Null where too much has changed. */
function collectAnew(articles: readonly Article[], previous: Collection): Collection | null {
  const { book, parts } = previous;
  const [first, ...others] = parts;
  if (first === undefined) return null;
  const { places, fresh, freshPlaces, gone, back, held, lost } = compare(articles, first);
  if (Math.max(fresh.length, lost) > MOST_CHANGED * first.articles.length) return null;
  const since = buildSegment(book, fresh);
  const changed = [
    ...others.map(({ segment }) => ({ tally: segment.tally, sign: -1 })),
    ...(gone.length === 0 ? [] : [{ tally: buildSegment(book, gone).tally, sign: -1 }]),
    ...(back.length === 0 ? [] : [{ tally: buildSegment(book, back).tally, sign: 1 }]),
    { tally: since.tally, sign: 1 },
  ];
  return assemble(
    articles,
    book,
    [
      { ...first, articles: held, places },
      { segment: since, articles: fresh, places: Int32Array.from(freshPlaces) },
    ],
    sum([{ tally: previous.tally, sign: 1 }, ...changed]),
  );
}

/** What has become of the articles that were read at first. */
function compare(articles: readonly Article[], first: Part) {
  const matches = matchArticles(articles, first.articles);
  const places = new Int32Array(first.articles.length).fill(-1);
  const fresh: Article[] = [];
  const freshPlaces: number[] = [];
  for (const [index, article] of articles.entries()) {
    const at = matches[index] ?? -1;
    if (at >= 0) places[at] = index;
    else {
      fresh.push(article);
      freshPlaces.push(index);
    }
  }
  const [gone, back]: [Article[], Article[]] = [[], []];
  // Those that read the same are held once.
  const held = first.articles.slice();
  let lost = 0;
  for (const [at, article] of first.articles.entries()) {
    const [place, before] = [places[at] ?? -1, first.places[at] ?? -1];
    if (place >= 0) held[at] = articles[place] ?? article;
    else lost += 1;
    if (article === null || place >= 0 === before >= 0) continue;
    (place >= 0 ? back : gone).push(article);
  }
  return { places, fresh, freshPlaces, gone, back, held, lost };
}

/** For each of `articles` the index of the one in `known` that reads the same, -1 where none is found; each is used once. */
function matchArticles(articles: readonly Article[], known: Part['articles']): Int32Array {
  const matches = new Int32Array(articles.length).fill(-1);
  const isUsed = new Uint8Array(known.length);
  let byId: ReadonlyMap<string, number> | null = null;
  let next = 0;
  for (const [index, article] of articles.entries()) {
    // Most stand where they stood, one behind the other.
    let at = next;
    if (known[next]?.id !== article.id) at = (byId ??= indexById(known)).get(article.id) ?? -1;
    next = at < 0 ? next : at + 1;
    if (at < 0 || isUsed[at] === 1 || !readsSame(article, known[at] ?? null)) continue;
    isUsed[at] = 1;
    matches[index] = at;
  }
  return matches;
}

function indexById(articles: Part['articles']): ReadonlyMap<string, number> {
  const indexes = new Map<string, number>();
  for (const [index, article] of articles.entries()) if (article !== null) indexes.set(article.id, index);
  return indexes;
}

/** Whether the index would be the same for both. Dates and addresses do not matter to it. */
function readsSame(a: Article, b: Article | null): boolean {
  if (a === b) return true;
  if (a.title !== b?.title || a.language !== b.language) return false;
  return sameSpans(a.sentences, b.sentences) && sameSpans(a.paragraphs, b.paragraphs) && a.text === b.text;
}

function sameSpans(a: Article['sentences'], b: Article['sentences']): boolean {
  return (
    a.length === b.length && a.every(({ start, end }, at) => start === b[at]?.start && end === b[at].end)
  );
}

interface Signed {
  readonly tally: Tallied;
  readonly sign: number;
}

function sum(tallies: readonly Signed[]): Tallied {
  const runs = new Map(tallies[0]?.tally.runs);
  for (const { tally, sign } of tallies.slice(1)) {
    for (const [name, count] of tally.runs) {
      const left = (runs.get(name) ?? 0) + sign * count;
      if (left === 0) runs.delete(name);
      else runs.set(name, left);
    }
  }
  return {
    counts: addUp(tallies, ({ counts }) => counts),
    inside: addUp(tallies, ({ inside }) => inside),
    behindArticle: addUp(tallies, ({ behindArticle }) => behindArticle),
    runs,
  };
}

function addUp(tallies: readonly Signed[], numbersOf: (tally: Tallied) => Int32Array): Int32Array {
  const all = new Int32Array(Math.max(...tallies.map(({ tally }) => numbersOf(tally).length)));
  for (const { tally, sign } of tallies) {
    const numbers = numbersOf(tally);
    for (let at = 0; at < numbers.length; at += 1) all[at] = (all[at] ?? 0) + sign * (numbers[at] ?? 0);
  }
  return all;
}
