import MiniSearch from 'minisearch';

import { fold } from '../text/analyzer.js';
import { tokenize } from '../text/tokens.js';

/** Titles with all of the words that were typed, the last of which may be a beginning; best first. None for no words. */
export type FindTitles = (typed: string) => readonly string[];

/** Shorter words must be right: half of three letters is another word. */
const LEAST_MISTYPED = 5;
/** Share of a word's letters that may be wrong. */
const MISTYPED = 0.2;

/** Indexes titles, each once, so that people find them who remember some words of one, or mistype them. */
export function createTitleIndex(titles: readonly string[]): FindTitles {
  const index = new MiniSearch<{ readonly id: number; readonly title: string }>({
    fields: ['title'],
    tokenize: (text) => tokenize(text).map(({ word }) => word),
    processTerm: fold,
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length < LEAST_MISTYPED ? false : MISTYPED),
    },
  });
  index.addAll(titles.map((title, id) => ({ id, title })));
  return (typed) => index.search(typed).flatMap(({ id }) => titles[Number(id)] ?? []);
}
