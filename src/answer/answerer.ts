import { analyzeQuestion } from '../question/analyze-question.js';
import type { Question } from '../question/question.js';
import type { Reader, Reading } from '../reading/reader.js';
import type { RankedSentence } from '../retrieval/ranking.js';
import type { Retriever } from '../retrieval/retriever.js';
import type { Window } from '../retrieval/windows.js';
import { UserError } from '../errors.js';
import { shift, slice, type Span } from '../text/span.js';
import type { Answer, Excerpt, Hit } from './answer.js';
import { excerptOf, sentencesOver } from './excerpts.js';
import { mergeSpans, type ScoredSpan } from './merge.js';
import { probabilityOf, THRESHOLD } from './probability.js';
import { supportOf } from './support.js';
import { valueOf } from './values.js';

/** Work for one question is bounded in windows, so that an answer never depends on the clock. */
const MOST_WINDOWS = 12;
const MOST_NEAREST = 3;
/** Answers further than this below the best are not shown beside it. */
const SHARE_OF_BEST = 0.6;

/** Answers questions from the articles of one retriever. */
export interface Answerer {
  /** @throws UserError `bad-question` when the question has no word to look for. */
  ask(question: string): Promise<Answer>;
  /** At most `limit` sentences, best first. @throws UserError `bad-question` as above. */
  search(query: string, limit: number): readonly Hit[];
}

/** `edition` is stamped on every answer. */
export function createAnswerer(retriever: Retriever, reader: Reader, edition: string): Answerer {
  return {
    ask: (text) => ask(retriever, reader, edition, text),
    search: (query, limit) =>
      retriever
        .rank(lookedFor(query))
        .slice(0, limit)
        .map((ranked) => ({ ...excerptAt(retriever, ranked), score: ranked.score })),
  };
}

async function ask(retriever: Retriever, reader: Reader, edition: string, text: string): Promise<Answer> {
  const question = lookedFor(text);
  const ranked = retriever.rank(question);
  const windows = retriever.windows(ranked, MOST_WINDOWS);
  const readings = await reader.read(
    question,
    windows.map((window) => textOf(retriever, window)),
  );
  const scored = windows.flatMap((window, index) =>
    scoreReading(retriever, question, window, readings[index]),
  );
  const shown = scored
    .filter(({ probability }) => probability >= THRESHOLD)
    .sort((a, b) => b.probability - a.probability);
  const answers = mergeSpans(question.type, shown);
  const best = answers[0]?.score ?? 0;
  if (answers.length > 0) {
    const close = answers.filter(({ score }) => score >= best * SHARE_OF_BEST);
    return { question: question.text, outcome: 'found', answers: close, nearest: [], edition };
  }
  const reason = ranked.length === 0 ? 'nothing-matched' : 'no-evidence';
  const nearest = ranked.slice(0, MOST_NEAREST).map((sentence) => excerptAt(retriever, sentence));
  return { question: question.text, outcome: 'not-found', answers: [], reason, nearest, edition };
}

function lookedFor(text: string): Question {
  const question = analyzeQuestion(text);
  if (question.terms.length > 0) return question;
  const problem =
    question.text === '' ? 'The question is empty.' : 'The question has no word that could be looked for.';
  throw new UserError(
    'bad-question',
    `${problem} Ask with a name, a place or a thing in it, such as "Who signed the treaty?".`,
  );
}

/** The reader's spans of one window, moved to the article and weighed. */
function scoreReading(
  retriever: Retriever,
  question: Question,
  window: Window,
  reading: Reading | undefined,
): readonly ScoredSpan[] {
  const article = retriever.articles[window.article];
  if (article === undefined || reading === undefined) return [];
  return reading.candidates.map((candidate) => {
    const span = shift({ start: candidate.start, end: candidate.end }, window.span.start);
    const sentence = sentencesOver(article, span);
    const words = slice(article.text, sentence);
    const around = { sentence: words, window: textOf(retriever, window), title: article.title };
    const support = supportOf(question, retriever.vocabulary, around);
    const highlight = shift(span, -sentence.start);
    return {
      article,
      span,
      sentence,
      value: valueOf(question.type, { sentence: words, highlight, published: article.published }),
      probability: probabilityOf({ ...support, margin: candidate.score - reading.nullScore }),
    };
  });
}

function textOf(
  retriever: Retriever,
  { article, span }: { readonly article: number; readonly span: Span },
): string {
  return slice(retriever.articles[article]?.text ?? '', span);
}

function excerptAt(retriever: Retriever, { article, span }: RankedSentence): Excerpt {
  const found = retriever.articles[article];
  if (found === undefined) throw new RangeError(`no article at ${String(article)}`);
  return excerptOf(found, span);
}
