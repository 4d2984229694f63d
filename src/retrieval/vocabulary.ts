import type { Article } from '../corpus/article.js';
import { analyze } from '../text/analyzer.js';
import { writesNounsWithCapital } from '../text/language-tags.js';
import { hasDigit, isCapitalised } from '../text/tokens.js';
import { slice } from '../text/span.js';

/** What the articles say about a term. */
export interface Vocabulary {
  /** How rare the term is among the sentences: ln(1 + N / (1 + n)), at least ln 2 when all have it; greatest for an unknown one. */
  readonly rarity: (term: string) => number;
  /** Whether any article has the term. */
  readonly has: (term: string) => boolean;
  /** Whether the articles write the term with a capital, or it has digits: it names something. */
  readonly isName: (term: string) => boolean;
}

interface Usage {
  readonly sentences: number;
  readonly words: number;
  readonly capitalised: number;
}

const UNSEEN: Usage = { sentences: 0, words: 0, capitalised: 0 };

/** Counts the terms of all sentences. */
export function createVocabulary(articles: readonly Article[]): Vocabulary {
  const usage = new Map<string, Usage>();
  let total = 0;
  for (const { text, sentences, language } of articles) {
    for (const sentence of sentences) countSentence(usage, slice(text, sentence), language);
    total += sentences.length;
  }
  return {
    rarity: (term) => Math.log(1 + total / (1 + (usage.get(term) ?? UNSEEN).sentences)),
    has: (term) => usage.has(term),
    isName: (term) => {
      const { words, capitalised } = usage.get(term) ?? UNSEEN;
      return hasDigit(term) || (capitalised > 0 && capitalised * 2 > words);
    },
  };
}

/** The first word of a sentence says nothing about its capital, so it counts for neither side; nor does one in a language that writes every noun with one. */
function countSentence(usage: Map<string, Usage>, sentence: string, language: string): void {
  const tellsNames = !writesNounsWithCapital(language);
  const seen = new Set<string>();
  for (const [index, { term, word }] of analyze(sentence, language).entries()) {
    const before = usage.get(term) ?? UNSEEN;
    usage.set(term, {
      sentences: before.sentences + (seen.has(term) ? 0 : 1),
      words: before.words + (tellsNames && index > 0 ? 1 : 0),
      capitalised: before.capitalised + (tellsNames && index > 0 && isCapitalised(word) ? 1 : 0),
    });
    seen.add(term);
  }
}
