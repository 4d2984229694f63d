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
  const [first] = previous.parts;
  if (first === undefined) return null;
  const kept = matchArticles(articles, first.articles);
  const fresh = articles.filter((_, index) => kept[index] === -1);
  if (fresh.length > MOST_CHANGED * first.articles.length) return null;
  const { book } = previous;
  const places = new Int32Array(first.articles.length).fill(-1);
  for (const [index, at] of kept.entries()) if (at >= 0) places[at] = index;
  if (places.filter((place) => place < 0).length > MOST_CHANGED * first.articles.length) return null;
  const isHeld = (at: number) => (places[at] ?? -1) >= 0;
  const wasHeld = (at: number) => (first.places[at] ?? -1) >= 0;
  const only = (isMeant: (at: number) => boolean) =>
    first.articles.flatMap((article, at) => (article !== null && isMeant(at) ? [article] : []));
  const gone = only((at) => wasHeld(at) && !isHeld(at));
  const back = only((at) => isHeld(at) && !wasHeld(at));
  const since = buildSegment(book, fresh);
  // Those that read the same are kept once.
  const held = first.articles.map((article, at) => articles[places[at] ?? -1] ?? article);
  const tally = sum([
    { tally: previous.tally, sign: 1 },
    ...previous.parts.slice(1).map(({ segment }) => ({ tally: segment.tally, sign: -1 })),
    { tally: buildSegment(book, gone).tally, sign: -1 },
    { tally: buildSegment(book, back).tally, sign: 1 },
    { tally: since.tally, sign: 1 },
  ]);
  const freshPlaces = Int32Array.from([...articles.keys()].filter((index) => kept[index] === -1));
  return assemble(
    articles,
    book,
    [
      { ...first, articles: held, places },
      { segment: since, articles: fresh, places: freshPlaces },
    ],
    tally,
  );
}

/** For each of `articles` the index of the one in `known` that reads the same, -1 where none does; each is used once. */
function matchArticles(articles: readonly Article[], known: Part['articles']): Int32Array {
  const byId = new Map<string, number[]>();
  for (const [index, article] of known.entries()) {
    const own = byId.get(article?.id ?? '');
    if (own !== undefined) own.push(index);
    else if (article !== null) byId.set(article.id, [index]);
  }
  return Int32Array.from(articles, (article) => {
    const same = byId.get(article.id) ?? [];
    const at = same.findIndex((index) => readsSame(article, known[index] ?? null));
    return at < 0 ? -1 : (same.splice(at, 1)[0] ?? -1);
  });
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
  for (const { tally, sign } of tallies)
    for (const [at, number] of numbersOf(tally).entries()) all[at] = (all[at] ?? 0) + sign * number;
  return all;
}
