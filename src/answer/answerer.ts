import { analyzeQuestion, withNames } from '../question/analyze-question.js';
import type { Question } from '../question/question.js';
import type { Reader } from '../reading/reader.js';
import type { RankedSentence } from '../retrieval/ranking.js';
import type { Retriever } from '../retrieval/retriever.js';
import { UserError } from '../errors.js';
import type { Answer, Excerpt, Hit } from './answer.js';
import { gatherSpans } from './candidates.js';
import { excerptOf } from './excerpts.js';
import { mergeSpans } from './merge.js';
import { THRESHOLD } from './probability.js';

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
  const question = withNames(lookedFor(text), retriever.vocabulary.isName);
  const ranked = retriever.rank(question);
  const spans = await gatherSpans({ retriever, reader, question }, ranked);
  const likely = spans
    .filter(({ probability }) => probability >= THRESHOLD)
    .sort((a, b) => b.probability - a.probability);
  const answers = mergeSpans(question.type, likely);
  const least = (answers[0]?.score ?? 0) * SHARE_OF_BEST;
  if (answers.length > 0) {
    const shown = answers.filter(({ score }) => score >= least);
    return { question: question.text, outcome: 'found', answers: shown, nearest: [], edition };
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

function excerptAt(retriever: Retriever, { article, span }: RankedSentence): Excerpt {
  const found = retriever.articles[article];
  if (found === undefined) throw new RangeError(`no article at ${String(article)}`);
  return excerptOf(found, span);
}
