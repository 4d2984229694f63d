import type { Article } from '../corpus/article.js';
import type { Question } from '../question/question.js';
import { collect, type Collection } from './collection.js';
import { createExpansion, type Expand } from './expansion.js';
import { createRanking, RELATED_WEIGHT, type RankedSentence, type WeightedTerm } from './ranking.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';
import { windowsAround, type Window } from './windows.js';

/** Finds what may answer a question in a fixed list of articles. */
export interface Retriever {
  readonly articles: readonly Article[];
  /** What the next retriever of about the same articles is made from without reading them again. */
  readonly collection: Collection;
  readonly vocabulary: Vocabulary;
  /** BCP 47 tags of the articles' languages, that of most articles first, equal ones in the order of the articles. */
  readonly languages: readonly string[];
  /** The question with what the articles may call its terms, and which of its words were read as others. */
  readonly expand: Expand;
  /** Every sentence with a word of the question, a variant of it, or a word related to it, best first. */
  rank(question: Question): readonly RankedSentence[];
  /** At most `limit` windows of text around the best of `ranked`, best first. */
  windows(ranked: readonly RankedSentence[], limit: number): readonly Window[];
}

/**
 * Indexes the articles; the list may be empty. Given the collection of a `previous` retriever, only the articles are read
 * that it has not, and what is found is the same to the last bit.
 */
export function createRetriever(articles: readonly Article[], previous: Collection | null = null): Retriever {
  const collection = collect(articles, previous);
  const rankSentences = createRanking(collection);
  const vocabulary = vocabularyOf(collection);
  return {
    articles,
    collection,
    languages: languagesOf(articles),
    vocabulary,
    expand: createExpansion(collection, vocabulary),
    rank: (question) => rankSentences(queryOf(question)),
    windows: (ranked, limit) => windowsAround(articles, ranked, limit),
  };
}

/**
 * A word that the question has itself keeps its full weight, whatever else it is related to; the words of a name that
 * stands for one word of the question share its weight.
 */
function queryOf({ terms }: Question): readonly WeightedTerm[] {
  const weights = new Map<string, number>();
  const add = (term: string, weight: number) => weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  for (const { term, forms, related, variants } of terms) {
    for (const form of [term, ...forms]) add(form, 1);
    for (const other of related) add(other, RELATED_WEIGHT);
    for (const { terms: name, weight } of variants) for (const word of name) add(word, weight / name.length);
  }
  return [...weights].map(([term, weight]) => ({ term, weight }));
}

function languagesOf(articles: readonly Article[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { language } of articles) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([language]) => language);
}
