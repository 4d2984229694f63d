import type { Article } from '../corpus/article.js';
import { hasDigit } from '../text/tokens.js';
import { collect, type Collection } from './collection.js';
import { endOf, startOf } from './postings.js';
import { FORM } from './word-book.js';

/** What the articles say about a term. */
export interface Vocabulary {
  /** How rare the term is among the sentences: ln(1 + N / (1 + n)), at least ln 2 when all have it; greatest for an unknown one. */
  readonly rarity: (term: string) => number;
  /** Whether any article has the term. */
  readonly has: (term: string) => boolean;
  /** Whether the articles write the term with a capital, or it has digits: it names something. */
  readonly isName: (term: string) => boolean;
}

/** Of articles that nothing else is made of; the list may be empty. */
export function createVocabulary(articles: readonly Article[]): Vocabulary {
  return vocabularyOf(collect(articles));
}

/** What is looked up in the counts of a collection. */
export function vocabularyOf(collection: Collection): Vocabulary {
  const { book, tally, sentences: total } = collection;
  const formsOf = (term: string): readonly number[] =>
    book.terms.forms[book.terms.numbers.get(term) ?? -1] ?? [];
  return {
    rarity: (term) => Math.log(1 + total / (1 + sentencesWith(collection, book.terms.numbers.get(term)))),
    has: (term) => formsOf(term).some((form) => (tally.counts[form] ?? 0) > 0),
    isName: (term) => {
      if (hasDigit(term)) return true;
      let [words, capitalised] = [0, 0];
      for (const form of formsOf(term)) {
        const inside = tally.inside[form] ?? 0;
        words += inside;
        if (((book.forms.bits[form] ?? 0) & FORM.capitalised) !== 0) capitalised += inside;
      }
      return capitalised > 0 && capitalised * 2 > words;
    },
  };
}

function sentencesWith({ parts }: Collection, term: number | undefined): number {
  if (term === undefined) return 0;
  let sentences = 0;
  for (const { segment, sentencePlaces } of parts) {
    const { sentences: postings } = segment;
    const end = endOf(postings, term);
    for (let at = startOf(postings, term); at < end; at += 1)
      if ((sentencePlaces[postings.units[at] ?? 0] ?? -1) >= 0) sentences += 1;
  }
  return sentences;
}
