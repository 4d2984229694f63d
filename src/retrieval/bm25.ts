import { endOf, startOf, type Postings } from './postings.js';

/** Saturation and length settings of BM25+, and the weight of a title, as measured on SQuAD's paragraphs: they matter little. */
const BM25 = { k: 1.2, b: 0.7, d: 0.5 };
const TITLE_BOOST = 0.3;

/** Units of one kind (sentences, paragraphs, articles) of one segment, as a collection has them. */
export interface UnitPart {
  readonly postings: Postings;
  /** Titles by article: each counts for all units of its article. */
  readonly titles: Postings;
  /** For each article its first unit, and behind the last article the number of all. */
  readonly firstUnit: Uint32Array;
  /** For each unit its place among all units of the collection; -1 where it is none of them any more. */
  readonly places: Int32Array;
  /** Whether the collection has all units of the segment. */
  readonly isWhole: boolean;
}

/** Where an article of a collection stands in its parts. */
export interface ArticlePlace {
  readonly part: number;
  readonly article: number;
}

/** A term by its number in the word book, with its weight. */
export interface NumberedTerm {
  readonly term: number;
  readonly weight: number;
}

/** What units score: 0 for one without a term of the query. */
export interface UnitScores {
  /** The places of those that have a term, each once, in no order to rely on. */
  readonly found: readonly number[];
  readonly scores: Float64Array;
}

/**
 * Scores the units of a collection, by BM25+ over text and title, as MiniSearch 7 does: to the last bit, whichever parts
 * the collection is put together from. `order` has the articles as the collection has them.
 */
export function createScorer(
  parts: readonly UnitPart[],
  order: readonly ArticlePlace[],
): (query: readonly NumberedTerm[]) => UnitScores {
  const lengths = averagesOf(parts, order);
  const memory: Memory = {
    own: new Float64Array(lengths.units),
    isOwn: new Uint8Array(lengths.units),
    matched: new Uint16Array(lengths.units),
  };
  return (query) => {
    const scores = new Float64Array(lengths.units);
    const found: number[] = [];
    for (const { term, weight } of query) {
      const touched = scoreTerm({ parts, lengths, memory }, term, weight);
      for (const unit of touched) {
        if (memory.matched[unit] === 0) found.push(unit);
        memory.matched[unit] = (memory.matched[unit] ?? 0) + 1;
        scores[unit] = (scores[unit] ?? 0) + (memory.own[unit] ?? 0);
        memory.isOwn[unit] = 0;
      }
    }
    for (const unit of found) {
      scores[unit] = (scores[unit] ?? 0) * (memory.matched[unit] ?? 0);
      memory.matched[unit] = 0;
    }
    return { found, scores };
  };
}

interface Averages {
  readonly units: number;
  readonly text: number;
  readonly title: number;
}

/** Scratch space, clean between queries. */
interface Memory {
  /** For each unit what the term at hand adds, where `isOwn`. */
  readonly own: Float64Array;
  readonly isOwn: Uint8Array;
  /** For each unit how many terms of the query it has. */
  readonly matched: Uint16Array;
}

interface Scoring {
  readonly parts: readonly UnitPart[];
  readonly lengths: Averages;
  readonly memory: Memory;
}

/** The mean number of different words in a text and in a title; summed up as MiniSearch does, so that they round alike. */
function averagesOf(parts: readonly UnitPart[], order: readonly ArticlePlace[]): Averages {
  let [units, text, title] = [0, 0, 0];
  for (const { part: index, article } of order) {
    const part = parts[index];
    if (part === undefined) continue;
    const titled = part.titles.lengths[article] ?? 0;
    const end = part.firstUnit[article + 1] ?? 0;
    for (let unit = part.firstUnit[article] ?? 0; unit < end; unit += 1) {
      text = (text * units + (part.postings.lengths[unit] ?? 0)) / (units + 1);
      title = (title * units + titled) / (units + 1);
      units += 1;
    }
  }
  return { units, text, title };
}

/** Leaves in memory what the term adds to each unit; gives the units. */
function scoreTerm(scoring: Scoring, term: number, weight: number): readonly number[] {
  const touched: number[] = [];
  scoreTexts(scoring, term, weight, touched);
  scoreTitles(scoring, term, weight * TITLE_BOOST, touched);
  return touched;
}

function scoreTexts({ parts, lengths, memory }: Scoring, term: number, weight: number, touched: number[]) {
  const rarity = rarityOf(lengths.units, matchingTexts(parts, term));
  for (const { postings, places } of parts) {
    const end = endOf(postings, term);
    for (let at = startOf(postings, term); at < end; at += 1) {
      const unit = postings.units[at] ?? 0;
      const place = places[unit] ?? -1;
      if (place < 0) continue;
      const raw = rarity * densityOf(postings.counts[at] ?? 0, postings.lengths[unit] ?? 0, lengths.text);
      memory.own[place] = weight * raw;
      memory.isOwn[place] = 1;
      touched.push(place);
    }
  }
}

function scoreTitles({ parts, lengths, memory }: Scoring, term: number, weight: number, touched: number[]) {
  const rarity = rarityOf(lengths.units, matchingTitles(parts, term));
  for (const part of parts) {
    const { titles, firstUnit, places } = part;
    const end = endOf(titles, term);
    for (let at = startOf(titles, term); at < end; at += 1) {
      const article = titles.units[at] ?? 0;
      const raw = rarity * densityOf(titles.counts[at] ?? 0, titles.lengths[article] ?? 0, lengths.title);
      for (let unit = firstUnit[article] ?? 0; unit < (firstUnit[article + 1] ?? 0); unit += 1) {
        const place = places[unit] ?? -1;
        if (place < 0) continue;
        const isOwn = memory.isOwn[place] === 1;
        memory.own[place] = (isOwn ? (memory.own[place] ?? 0) : 0) + weight * raw;
        memory.isOwn[place] = 1;
        if (!isOwn) touched.push(place);
      }
    }
  }
}

function matchingTexts(parts: readonly UnitPart[], term: number): number {
  let matching = 0;
  for (const { postings, places, isWhole } of parts) {
    const [start, end] = [startOf(postings, term), endOf(postings, term)];
    if (isWhole) matching += end - start;
    else
      for (let at = start; at < end; at += 1) if ((places[postings.units[at] ?? 0] ?? -1) >= 0) matching += 1;
  }
  return matching;
}

/** How many units have the term in their title. */
function matchingTitles(parts: readonly UnitPart[], term: number): number {
  let matching = 0;
  for (const { titles, firstUnit, places } of parts) {
    const end = endOf(titles, term);
    for (let at = startOf(titles, term); at < end; at += 1) {
      const article = titles.units[at] ?? 0;
      const [first, next] = [firstUnit[article] ?? 0, firstUnit[article + 1] ?? 0];
      if ((places[first] ?? -1) >= 0) matching += next - first;
    }
  }
  return matching;
}

function rarityOf(units: number, matching: number): number {
  return Math.log(1 + (units - matching + 0.5) / (matching + 0.5));
}

function densityOf(count: number, length: number, average: number): number {
  const { k, b, d } = BM25;
  return d + (count * (k + 1)) / (count + k * (1 - b + (b * length) / average));
}
