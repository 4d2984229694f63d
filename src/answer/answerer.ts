import type { Article } from '../corpus/article.js';
import { UserError } from '../errors.js';
import { analyzeQuestion, withNames } from '../question/analyze-question.js';
import type { Question } from '../question/question.js';
import { timeLimitOf, type TimeLimit } from '../question/time-limit.js';
import type { Reader } from '../reading/reader.js';
import type { Interpretation } from '../retrieval/expansion.js';
import type { RankedSentence } from '../retrieval/ranking.js';
import type { Retriever } from '../retrieval/retriever.js';
import { indexContaining, slice, type Span } from '../text/span.js';
import type { Answer, Excerpt, Hit, ReadAs, RuledOut, ShortAnswer } from './answer.js';
import { candidateAnswers, type CandidateAnswer } from './candidate-answers.js';
import { chooseAnswers } from './decide.js';
import { evidenceAt, excerptOf } from './excerpts.js';
import { gatherMarks } from './marks.js';
import { isReadable } from './readable.js';
import { nearDuplicatesOf } from './reprints.js';
import { ruledOutBeside } from './rivals.js';
import { EVERYTHING, isInScope, type Scope } from './scope.js';
import { reasonOf, type SilenceReason } from './silence.js';
import { sourceCounter } from './sources.js';
import { inOrderOfTime } from './time-order.js';
import { asksOfUnknown } from './unknown-things.js';
import { placesOfWords } from './word-places.js';

const MOST_NEAREST = 3;
/** Code units on each side of a sentence in which words of the question may stand; no paragraph of prose has more. */
const MOST_BESIDE = 10_000;

/** Answers questions from the articles of one retriever. */
export interface Answerer {
  /** From the articles in `scope`, or from all. @throws UserError `bad-question` when the question has no word to look for. */
  ask(question: string, scope?: Scope): Promise<Answer>;
  /**
   * Every answer that was weighed, also those that are not shown, best first: what is measured.
   * @throws UserError `bad-question` as above.
   */
  consider(question: string, scope?: Scope): Promise<Consideration>;
  /** At most `limit` sentences of the articles in `scope`, or of all, best first. @throws UserError `bad-question` as above. */
  search(query: string, limit: number, scope?: Scope): readonly Hit[];
}

/** A question with all that speaks for an answer to it. */
export interface Consideration {
  readonly question: Question;
  readonly interpretations: readonly Interpretation[];
  readonly prefer: TimeLimit['prefer'];
  /** Of the articles in scope. */
  readonly ranked: readonly RankedSentence[];
  /** Those of `ranked` in a language that the reader knows. */
  readonly readable: readonly RankedSentence[];
  readonly candidates: readonly CandidateAnswer[];
}

/** `edition` is stamped on every answer; `nearDuplicates` are those of the articles. */
export function createAnswerer(
  retriever: Retriever,
  reader: Reader,
  edition: string,
  nearDuplicates: readonly (readonly string[])[] = nearDuplicatesOf(retriever.articles),
): Answerer {
  const countSources = sourceCounter(nearDuplicates);
  const consider = async (text: string, scope = EVERYTHING): Promise<Consideration> => {
    const { question: expanded, interpretations } = retriever.expand(lookedFor(retriever, text));
    const question = withNames(expanded, retriever.vocabulary.isName);
    const ranked = within(retriever, retriever.rank(question), scope);
    const readable = readableOf(retriever, ranked, question);
    const limit = timeLimitOf(question.text);
    const marks = await gatherMarks({ retriever, reader, question, limit }, readable);
    const candidates = candidateAnswers(question.type, marks, countSources);
    const prefer = limit?.prefer ?? null;
    return { question, interpretations, prefer, ranked, readable, candidates };
  };
  return {
    consider,
    ask: async (text, scope) => answerOf(retriever, edition, await consider(text, scope)),
    search: (query, limit, scope = EVERYTHING) =>
      within(retriever, retriever.rank(retriever.expand(lookedFor(retriever, query)).question), scope)
        .slice(0, limit)
        .map((ranked) => ({ ...excerptAt(retriever, ranked), score: ranked.score })),
  };
}

/** Those of `ranked` that stand in articles of the scope. */
function within(
  { articles }: Retriever,
  ranked: readonly RankedSentence[],
  scope: Scope,
): readonly RankedSentence[] {
  if (scope.article === null && scope.after === null && scope.before === null) return ranked;
  const isAsked = articles.map((article) => isInScope(article, scope));
  return ranked.filter(({ article }) => isAsked[article] === true);
}

/** Which articles the reader knows depends on their languages alone, of which there are few. */
function readableOf(
  { articles }: Retriever,
  ranked: readonly RankedSentence[],
  question: Question,
): readonly RankedSentence[] {
  const known = new Map<string | undefined, boolean>();
  return ranked.filter(({ article: at }) => {
    const article = articles[at];
    const isRead = known.get(article?.language) ?? isReadable(question, article);
    known.set(article?.language, isRead);
    return isRead;
  });
}

function answerOf(retriever: Retriever, edition: string, considered: Consideration): Answer {
  const { question, interpretations, prefer, ranked, candidates } = considered;
  const asked = { question: question.text, interpretations: interpretations.map(wordsOf), edition };
  const isUnknown = asksOfUnknown(question, retriever.vocabulary);
  const chosen = isUnknown ? [] : inOrderOfTime(prefer, chooseAnswers(question, candidates));
  if (chosen.length > 0) {
    const answers = chosen.map((candidate) =>
      shortAnswer(question, candidate, ruledOutBeside(candidate, candidates, chosen)),
    );
    return { ...asked, outcome: 'found', answers, nearest: [] };
  }
  const nearest = ranked.slice(0, MOST_NEAREST).map((sentence) => excerptAt(retriever, sentence));
  const reason = silenceOf(retriever, considered);
  return { ...asked, outcome: 'not-found', answers: [], ...reason, nearest };
}

/** Without its place. */
function wordsOf({ typed, read }: Interpretation): ReadAs {
  return { typed, read };
}

function silenceOf(retriever: Retriever, { question, ranked, readable }: Consideration): SilenceReason {
  const [best] = ranked;
  if (best !== readable[0]) return { reason: 'unread-language', mentioned: [], missing: [] };
  return reasonOf(question, retriever.vocabulary, surroundings(retriever, best));
}

function shortAnswer(
  question: Question,
  { best, marks, standing, probability }: CandidateAnswer,
  ruledOut: readonly RuledOut[],
): ShortAnswer {
  const { article, span, sentence } = best;
  const context = `${article.title}\n${paragraphOf(article, sentence)}`;
  return {
    text: slice(article.text, span),
    value: best.value,
    score: probability,
    evidence: marks.map((mark) => evidenceAt(mark.article, mark.span)),
    why: {
      ...placesOfWords(question, slice(article.text, sentence), context),
      articles: standing.articles + 1,
      rivals: standing.rivals,
      ruledOut,
    },
  };
}

/** The best sentence with its paragraph and title; `null` where there is none. */
function surroundings({ articles }: Retriever, best: RankedSentence | undefined): string | null {
  const article = best === undefined ? undefined : articles[best.article];
  return article === undefined || best === undefined
    ? null
    : `${article.title}\n${paragraphOf(article, best.span)}`;
}

/** Its paragraph, or what of an endless one stands next to it. */
function paragraphOf({ text, paragraphs }: Article, span: Span): string {
  const { start, end } = paragraphs[indexContaining(paragraphs, span)] ?? span;
  return text.slice(Math.max(start, span.start - MOST_BESIDE), Math.min(end, span.end + MOST_BESIDE));
}

function lookedFor({ languages }: Retriever, text: string): Question {
  const question = analyzeQuestion(text, languages);
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
