/** A unit of text that is indexed and ranked. Known by its place in the list that the index was made from. */
export interface Passage {
  readonly text: string;
  /** Title of its article: counts a little, so that a passage is found by what its article is about. */
  readonly title: string;
  /** BCP 47 tag of the language that both are in; English where it is not said. */
  readonly language?: string;
}

export interface WeightedTerm {
  /** As the analyzer makes it. */
  readonly term: string;
  /** 1 for a word of the question, less for one that may stand for it. */
  readonly weight: number;
}

export interface PassageHit {
  /** Index into the list of passages. */
  readonly passage: number;
  /** Greater is better; comparable within one search. */
  readonly score: number;
}

/** Says which passages have the terms of a query. Immutable; the same query gives the same hits. */
export interface PassageIndex {
  /** All passages with at least one of the terms, best first, equal scores in the order of the passages. No terms, no hits. */
  search(query: readonly WeightedTerm[]): readonly PassageHit[];
}

/** How an index is made. The one implementation stands in `minisearch-index.ts`. */
export type CreatePassageIndex = (passages: readonly Passage[]) => PassageIndex;
