import type { Article } from '../corpus/article.js';
import { fold } from '../text/analyzer.js';
import { isDemonym } from '../text/name-words.js';
import { findNamesOnce } from '../text/names.js';
import { slice } from '../text/span.js';
import { tokenize } from '../text/tokens.js';
import { createTitleIndex, type FindTitles } from './title-index.js';

/** Says how what was typed so far could go on, with what the articles can answer. */
export type Suggest = (typed: string, limit: number) => readonly string[];

interface Entry {
  readonly text: string;
  /** The folded words of the text, each with the words behind it: a prefix of any of them finds the entry. */
  readonly tails: readonly string[];
}

interface Entries {
  readonly names: readonly Entry[];
  readonly titles: readonly Entry[];
  readonly findTitles: FindTitles;
}

/** How many of the last words typed may be the beginning of a name. */
const LONGEST_NAME = 4;

/**
 * Suggests the titles and the names of the articles, those first that stand in most sentences; behind what goes on from
 * what was typed, titles that have the words anywhere, or mistyped. They are collected when something is first typed: most
 * editions of a collection that changes often never need them.
 */
export function createSuggestions(articles: readonly Article[]): Suggest {
  let collected: Entries | null = null;
  return (typed, limit) => {
    const { names, titles, findTitles } = (collected ??= entriesOf(articles));
    const completed = typed.trim() === '' ? [] : completions(names, typed);
    const wanted = foldWords(typed);
    const matching = titles.filter(
      ({ tails }) => wanted === '' || tails.some((tail) => tail.startsWith(wanted)),
    );
    const beginning = [...completed, ...matching.map(({ text }) => text)];
    const found = beginning.length < limit ? findTitles(typed) : [];
    return [...new Set([...beginning, ...found])].slice(0, limit);
  };
}

/** What was typed, with its last words completed to a name: as many of them as are the beginning of one. */
function completions(names: readonly Entry[], typed: string): readonly string[] {
  if (/\s$/u.test(typed)) return [];
  for (const { start } of tokenize(typed).slice(-LONGEST_NAME)) {
    const wanted = foldWords(typed.slice(start));
    const matching = names.filter(({ tails }) =>
      tails.some((tail) => tail.startsWith(wanted) && tail !== wanted),
    );
    if (matching.length > 0) return matching.map(({ text }) => typed.slice(0, start) + text);
  }
  return [];
}

function entriesOf(articles: readonly Article[]): Entries {
  const titles = [...new Set(articles.map(({ title }) => title))];
  return {
    names: namesOf(articles).map(entryOf),
    titles: titles.map(entryOf),
    findTitles: createTitleIndex(titles),
  };
}

function namesOf(articles: readonly Article[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { text, sentences } of articles) {
    for (const sentence of sentences) {
      const words = slice(text, sentence);
      for (const name of findNamesOnce(words)) {
        const core = slice(words, name.core);
        if (!isDemonym(core)) counts.set(core, (counts.get(core) ?? 0) + 1);
      }
    }
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
}

function entryOf(text: string): Entry {
  const words = tokenize(text).map(({ word }) => fold(word));
  return { text, tails: words.map((_, index) => words.slice(index).join(' ')) };
}

function foldWords(text: string): string {
  return tokenize(text)
    .map(({ word }) => fold(word))
    .join(' ');
}
