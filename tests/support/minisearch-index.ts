import MiniSearch from 'minisearch';

import type { WeightedTerm } from '../../src/retrieval/ranking.js';
import { termsOf } from '../../src/text/analyzer.js';
import type { Passage, PassageHit, PassageIndex } from './passage-index.suite.js';

/** As in `src/retrieval/bm25.ts`. */
const BM25 = { k: 1.2, b: 0.7, d: 0.5 };
const TITLE_BOOST = 0.3;

/** An index of `passages` held by MiniSearch: what ours must score alike, to the last bit. Index and query share the analyzer: MiniSearch is only given terms, of each passage in its own language. */
export function createMiniSearchIndex(passages: readonly Passage[]): PassageIndex {
  const index = new MiniSearch<{ readonly id: number; readonly text: string; readonly title: string }>({
    fields: ['text', 'title'],
    tokenize: splitTerms,
    processTerm: (term) => term,
  });
  index.addAll(
    passages.map(({ text, title, language }, id) => ({
      id,
      text: joinTerms(text, language),
      title: joinTerms(title, language),
    })),
  );
  return { search: (query) => (query.length === 0 ? [] : search(index, query)) };
}

function search(index: MiniSearch, query: readonly WeightedTerm[]): readonly PassageHit[] {
  const weights = new Map(query.map(({ term, weight }) => [term, weight]));
  const results = index.search([...weights.keys()].join(' '), {
    tokenize: splitTerms,
    processTerm: (term) => term,
    boost: { title: TITLE_BOOST },
    boostTerm: (term) => weights.get(term) ?? 1,
    bm25: BM25,
    combineWith: 'OR',
  });
  return results
    .map(({ id, score }) => ({ passage: Number(id), score }))
    .sort((a, b) => b.score - a.score || a.passage - b.passage);
}

/** MiniSearch takes a text for each field, and does not tell whose it is; no term has a space in it. */
function joinTerms(text: string, language: string | undefined): string {
  return termsOf(text, language).join(' ');
}

function splitTerms(terms: string): string[] {
  return terms === '' ? [] : terms.split(' ');
}
