/**
 * How well the right paragraph is found in other languages than English, and how well a language is told, on XQuAD: the
 * same 240 paragraphs and 1,190 questions in each language, each language a corpus of its own, one article a paragraph.
 * npx tsx bench/languages.ts
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

import type { Article } from '../src/corpus/article.js';
import { parseArticle } from '../src/corpus/parse-article.js';
import { analyzeQuestion } from '../src/question/analyze-question.js';
import { createRetriever } from '../src/retrieval/retriever.js';
import { tellLanguage } from '../src/text/language.js';

const FOLDER = '../shared/bench/languages';
const MEASURED = ['en', 'de', 'es', 'ru', 'ar'] as const;

interface Paragraph {
  readonly title: string;
  readonly id: string;
  readonly text: string;
  readonly questions: readonly {
    readonly question: string;
    readonly answers: readonly (string | { readonly text: string })[];
  }[];
}

/** Figures of one language, on one half of the articles; all are shares of 1. */
export interface LanguageRow {
  readonly language: string;
  /** The half that was tuned on, the other, or both. */
  readonly half: 'tuned' | 'other' | 'both';
  readonly questions: number;
  /** The paragraph that the question was asked about stands first, or among the first three. */
  readonly first: number;
  readonly amongThree: number;
  /** Any paragraph with the words of the answer does. */
  readonly answerFirst: number;
  readonly answerAmongThree: number;
  /** The language is told right, of questions and of paragraphs. */
  readonly questionsTold: number;
  readonly paragraphsTold: number;
}

interface Outcome {
  readonly isTuned: boolean;
  readonly place: number;
  readonly answerPlace: number;
  readonly isTold: boolean;
}

/** The rows of all languages, English first; `null`, with a word on standard error, where the data is not at hand. */
export function measureLanguages(): readonly LanguageRow[] | null {
  if (!existsSync(FOLDER)) {
    console.error(
      `${FOLDER} is not there: this benchmark measures on data that does not come with the project.`,
    );
    return null;
  }
  return MEASURED.flatMap((language) => {
    const paragraphs = read(language);
    const outcomes = ask(language, paragraphs);
    return (['both', 'tuned', 'other'] as const).map((half) => rowOf(language, half, paragraphs, outcomes));
  });
}

function read(language: string): readonly Paragraph[] {
  return readFileSync(`${FOLDER}/xquad-${language}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Paragraph);
}

function ask(language: string, paragraphs: readonly Paragraph[]): readonly Outcome[] {
  const retriever = createRetriever(paragraphs.map(articleOf));
  return paragraphs.flatMap(({ title, questions }, own) =>
    questions.map(({ question, answers }) => {
      const ranked = retriever.rank(analyzeQuestion(question, retriever.languages));
      const order = [...new Set(ranked.map(({ article }) => article))];
      const place = order.indexOf(own);
      const wanted = answers.map((answer) => (typeof answer === 'string' ? answer : answer.text));
      const answerPlace = order.findIndex((at) =>
        wanted.some((words) => paragraphs[at]?.text.includes(words)),
      );
      return {
        isTuned: isTuned(title),
        place: place < 0 ? Infinity : place,
        answerPlace: answerPlace < 0 ? Infinity : answerPlace,
        isTold: (tellLanguage(question) ?? 'en') === language,
      };
    }),
  );
}

function articleOf({ id, text }: Paragraph): Article {
  const article = parseArticle({ path: `${id}.txt`, text });
  if ('reason' in article) throw new Error(article.reason);
  return article;
}

/** Articles whose title hashes to an even number are tuned on. */
function isTuned(title: string): boolean {
  return (createHash('sha256').update(title).digest()[0] ?? 0) % 2 === 0;
}

function rowOf(
  language: string,
  half: LanguageRow['half'],
  paragraphs: readonly Paragraph[],
  outcomes: readonly Outcome[],
): LanguageRow {
  const isIn = (tuned: boolean) => half === 'both' || tuned === (half === 'tuned');
  const own = outcomes.filter(({ isTuned: tuned }) => isIn(tuned));
  const texts = paragraphs.filter(({ title }) => isIn(isTuned(title)));
  return {
    language,
    half,
    questions: own.length,
    first: share(own, ({ place }) => place < 1),
    amongThree: share(own, ({ place }) => place < 3),
    answerFirst: share(own, ({ answerPlace }) => answerPlace < 1),
    answerAmongThree: share(own, ({ answerPlace }) => answerPlace < 3),
    questionsTold: share(own, ({ isTold }) => isTold),
    paragraphsTold: share(texts, ({ text }) => tellLanguage(text) === language),
  };
}

function share<Item>(items: readonly Item[], isRight: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(isRight).length / items.length;
}

function print(rows: readonly LanguageRow[]): void {
  const percent = (value: number) => (100 * value).toFixed(1).padStart(6);
  console.log(
    'right paragraph, % of questions      first  among 3  of English | answer in it: first  among 3 | told: questions  paragraphs',
  );
  for (const row of rows) {
    const english =
      rows.find(({ language, half }) => language === 'en' && half === row.half)?.amongThree ?? 0;
    console.log(
      `${row.language} ${row.half.padEnd(5)} ${String(row.questions).padStart(5)} questions`.padEnd(34),
      `${percent(row.first)}   ${percent(row.amongThree)}      ${percent(row.amongThree / english)} |             ${percent(row.answerFirst)}   ${percent(row.answerAmongThree)} |          ${percent(row.questionsTold)}      ${percent(row.paragraphsTold)}`,
    );
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) print(measureLanguages() ?? []);
