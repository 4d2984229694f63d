import type { SourceText } from '../../src/corpus/parse-article.js';
import { parseArticle } from '../../src/corpus/parse-article.js';
import type { Article } from '../../src/corpus/article.js';
import { candidateAnswers } from '../../src/answer/candidate-answers.js';
import { evidenceOf, type Evidence } from '../../src/answer/evidence-model.js';
import { gatherMarks, type Mark } from '../../src/answer/marks.js';
import { analyzeQuestion, withNames } from '../../src/question/analyze-question.js';
import type { AnswerType } from '../../src/question/question.js';
import { timeLimitOf } from '../../src/question/time-limit.js';
import type { Reader } from '../../src/reading/reader.js';
import type { RankedSentence } from '../../src/retrieval/ranking.js';
import { createRetriever, type Retriever } from '../../src/retrieval/retriever.js';
import { contains, slice } from '../../src/text/span.js';
import { isRight } from '../answers/right.js';
import { holds } from '../answers/right.js';
import type { Item } from '../answers/types.js';

/** Questions that are asked of one collection. */
export interface Exam {
  readonly name: string;
  readonly sources: readonly SourceText[];
  readonly items: readonly Item[];
  /** How much one of its questions counts in a fit. */
  readonly weight: number;
}

/** What was marked for one question, and what of it is right. */
export interface Asked {
  readonly exam: string;
  readonly item: Item;
  readonly weight: number;
  readonly type: AnswerType;
  readonly marks: readonly Mark[];
  /** For each mark, whether it is right. */
  readonly isRight: readonly boolean[];
  /** The articles, or the paragraphs, that answer were taken away. */
  readonly isBereft: boolean;
}

/** Asks every question as it is and, where it can be answered, with the paragraphs that answer it passed over. */
export async function sit(exam: Exam, reader: Reader): Promise<readonly Asked[]> {
  const articles = exam.sources.flatMap((source) => {
    const article = parseArticle(source);
    return 'reason' in article ? [] : [article];
  });
  const retriever = createRetriever(articles);
  const asked: Asked[] = [];
  for (const [index, item] of exam.items.entries()) {
    if (index % 100 === 0) console.error(`${exam.name}: ${String(index)} of ${String(exam.items.length)}`);
    for (const isBereft of item.references.length > 0 ? [false, true] : [false])
      asked.push(await ask(retriever, reader, { exam, item, isBereft }));
  }
  return asked;
}

interface Case {
  readonly exam: Exam;
  readonly item: Item;
  readonly isBereft: boolean;
}

async function ask(retriever: Retriever, reader: Reader, { exam, item, isBereft }: Case): Promise<Asked> {
  const { question: expanded } = retriever.expand(analyzeQuestion(item.question));
  const question = withNames(expanded, retriever.vocabulary.isName);
  const limit = timeLimitOf(question.text);
  const ranked = retriever
    .rank(question)
    .filter((sentence) => !isBereft || !answers(retriever.articles, sentence, item));
  const marks = await gatherMarks({ retriever, reader, question, limit }, ranked);
  return {
    exam: exam.name,
    item,
    weight: exam.weight,
    type: question.type,
    marks,
    isRight: marks.map((mark) => !isBereft && isRightMark(mark, item)),
    isBereft,
  };
}

/** Right words in another article are luck. */
function isRightMark({ article, span, value, sentence }: Mark, item: Item): boolean {
  if (item.article !== null && article.path !== item.article) return false;
  const told = {
    text: slice(article.text, span),
    value,
    score: 0,
    quote: slice(article.text, sentence),
    path: article.path,
  };
  return isRight(told, item);
}

/** Whether the sentence stands in a paragraph that may answer: the one meant, or one with an accepted answer of the same article. */
function answers(articles: readonly Article[], { article: at, span }: RankedSentence, item: Item): boolean {
  const article = articles[at];
  if (article === undefined || (item.article !== null && article.path !== item.article)) return false;
  const paragraph = slice(article.text, article.paragraphs.find((one) => contains(one, span)) ?? span);
  return (
    paragraph === item.paragraph ||
    item.evidence.some((sentence) => paragraph.includes(sentence)) ||
    holds(paragraph, item.references)
  );
}

/** The best answer of a question under the present coefficients, with whether it is right. */
export interface First {
  readonly evidence: Evidence;
  readonly probability: number;
  readonly isRight: boolean;
}

export function firstOf({ type, marks, isRight }: Asked): First | null {
  const [first] = candidateAnswers(type, marks, ({ length }) => length);
  if (first === undefined) return null;
  const at = marks.findIndex(
    ({ article, span }) => article === first.best.article && span === first.best.span,
  );
  return {
    evidence: evidenceOf(type, first.best.facts, first.standing),
    probability: first.probability,
    isRight: isRight[at] ?? false,
  };
}
