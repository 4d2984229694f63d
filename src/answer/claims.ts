import type { Article } from '../corpus/article.js';
import { analyzeQuestion } from '../question/analyze-question.js';
import type { RankedSentence } from '../retrieval/ranking.js';
import type { Retriever } from '../retrieval/retriever.js';
import { tellLanguage } from '../text/language.js';
import { findParagraphs } from '../text/paragraphs.js';
import { findSentences } from '../text/sentences.js';
import { indexContaining, slice } from '../text/span.js';
import { tokenize } from '../text/tokens.js';
import type { Hit } from './answer.js';
import { excerptOf } from './excerpts.js';
import { supportIn } from './support.js';

/** A sentence of somebody's message that claims something, and what the articles have on it. */
export interface Claim {
  /** A slice of the message. */
  readonly words: string;
  /** The sentences of the articles that support it best, best first; at most two, none where nothing does. */
  readonly support: readonly Hit[];
}

/** What the articles have on a message. */
export interface Backing {
  /** In the order of the message, at most `MOST_CLAIMS`; sentences that claim nothing are passed over. */
  readonly claims: readonly Claim[];
  /** How many more claims the message has. */
  readonly leftOut: number;
}

/** As many claims as have room in one message, each with an excerpt. */
export const MOST_CLAIMS = 6;
const MOST_SUPPORT = 2;
/** Work is bounded: what ranks behind so many others, by the same words, does not support a claim better than they. */
const MOST_WEIGHED = 8;
/**
 * Of what a claim says, weighed by rarity, so much must stand in the paragraph or the title; less is another matter. Words
 * that no article has weigh most, and a claim may have one or two beside what is told of: hence less than half.
 */
const LEAST_COVERAGE = 0.4;
/** Shorter is a greeting or an exclamation. */
const LEAST_WORDS = 4;
const LEAST_TERMS = 2;
/** Addresses, and mentions, channels, emoji and times as Discord writes them: they claim nothing. */
const NO_WORDS = /https?:\/\/\S+|<[@#:/ta][^<>\s]{1,100}>/gu;

/** The claims of a message, each with the sentences that support it. Whether they do is left to people: nothing is judged. */
export function backingOf(retriever: Retriever, message: string): Backing {
  const language = tellLanguage(message) ?? 'en';
  const claims = findParagraphs(message)
    .flatMap((paragraph) => findSentences(message, paragraph, language))
    .map((sentence) => slice(message, sentence))
    .filter((words) => isClaim(retriever, words));
  return {
    claims: claims.slice(0, MOST_CLAIMS).map((words) => ({ words, support: supportOf(retriever, words) })),
    leftOut: Math.max(0, claims.length - MOST_CLAIMS),
  };
}

/** Whether a sentence says something that articles could say: a question, a greeting or two words do not. */
function isClaim({ languages }: Retriever, words: string): boolean {
  const said = words.replace(NO_WORDS, ' ').trim();
  return (
    !/[?؟？]["'”’»)\]]*$/u.test(said) &&
    tokenize(said).length >= LEAST_WORDS &&
    analyzeQuestion(said, languages).terms.length >= LEAST_TERMS
  );
}

function supportOf(retriever: Retriever, words: string): readonly Hit[] {
  const said = words.replace(NO_WORDS, ' ').trim();
  const { question } = retriever.expand(analyzeQuestion(said, retriever.languages));
  const weighed = retriever.rank(question).slice(0, MOST_WEIGHED);
  return weighed
    .flatMap((ranked) => {
      const article = retriever.articles[ranked.article];
      if (article === undefined) return [];
      const isSupport = supportIn(question, retriever.vocabulary, around(article, ranked));
      const { coverage } = isSupport(slice(article.text, ranked.span));
      return coverage < LEAST_COVERAGE ? [] : [{ ...excerptOf(article, ranked.span), score: ranked.score }];
    })
    .slice(0, MOST_SUPPORT);
}

/** The title and the paragraph of a sentence. */
function around({ title, text, paragraphs }: Article, { span }: RankedSentence): string {
  return `${title}\n${slice(text, paragraphs[indexContaining(paragraphs, span)] ?? span)}`;
}
