import type { Article } from '../corpus/article.js';
import type { Question } from '../question/question.js';
import type { Candidate, Reader } from '../reading/reader.js';
import type { RankedSentence } from '../retrieval/ranking.js';
import type { Retriever } from '../retrieval/retriever.js';
import type { Window } from '../retrieval/windows.js';
import { shift, slice, type Span } from '../text/span.js';
import type { Value } from './answer.js';
import { sentencesOver } from './excerpts.js';
import { probabilityOf, type CandidateEvidence } from './probability.js';
import { supportIn, type Support } from './support.js';
import { valueOf } from './values.js';

/** Work for one question is bounded in windows, so that an answer never depends on the clock. */
const MOST_WINDOWS = 12;

/** A span that may be shown: what it says, how likely it is right. */
export interface ScoredSpan {
  readonly article: Article;
  /** Into the article's text. */
  readonly span: Span;
  /** The sentence that holds it, into the article's text. */
  readonly sentence: Span;
  readonly value: Value | null;
  /** What the probability was reckoned from. */
  readonly facts: CandidateEvidence;
  readonly probability: number;
}

/** What a question is answered with. */
export interface Asking {
  readonly retriever: Retriever;
  readonly reader: Reader;
  readonly question: Question;
}

/** Has the windows around the best sentences read, and weighs every span that the reader marks; in no particular order. */
export async function gatherSpans(
  asking: Asking,
  ranked: readonly RankedSentence[],
): Promise<readonly ScoredSpan[]> {
  const windows = asking.retriever.windows(ranked, MOST_WINDOWS);
  const texts = windows.map((window) => textOf(asking.retriever, window));
  const readings = await asking.reader.read(asking.question, texts);
  return windows.flatMap((window, index) => {
    const article = asking.retriever.articles[window.article];
    const reading = readings[index];
    if (article === undefined || reading === undefined) return [];
    const weigh = weigher(asking, article, texts[index] ?? '');
    return reading.candidates.map((candidate) =>
      weigh(moved(candidate, window), candidate.score - reading.nullScore),
    );
  });
}

/** Weighs the spans of one window; what is said of a sentence is reckoned once for all spans in it. */
function weigher({ retriever, question }: Asking, article: Article, window: string) {
  const supportOf = supportIn(question, retriever.vocabulary, `${article.title}\n${window}`);
  const supports = new Map<number, Support>();
  return (span: Span, margin: number): ScoredSpan => {
    const sentence = sentencesOver(article, span);
    const words = slice(article.text, sentence);
    const support = supports.get(sentence.start) ?? supportOf(words);
    supports.set(sentence.start, support);
    const facts = { ...support, type: question.type, margin };
    const wording = {
      sentence: words,
      highlight: shift(span, -sentence.start),
      published: article.published,
    };
    return {
      article,
      span,
      sentence,
      value: valueOf(question.type, wording),
      facts,
      probability: probabilityOf(facts),
    };
  };
}

function moved({ start, end }: Candidate, { span }: Window): Span {
  return shift({ start, end }, span.start);
}

function textOf({ articles }: Retriever, { article, span }: Window): string {
  return slice(articles[article]?.text ?? '', span);
}
