/**
 * Fits the log-odds of src/answer/probability.ts, and says how often what is shown is right.
 * npx tsx bench/fit-probability.ts
 *
 * On SQuAD's training questions: 800 paragraphs are indexed, each asked about twice, and so are 300 that are not.
 */
import { existsSync, readFileSync } from 'node:fs';

import { gatherSpans, type ScoredSpan } from '../src/answer/candidates.js';
import { THRESHOLD } from '../src/answer/probability.js';
import { parseArticle } from '../src/corpus/parse-article.js';
import { analyzeQuestion, withNames } from '../src/question/analyze-question.js';
import type { AnswerType } from '../src/question/question.js';
import { createRuleReader } from '../src/reading/rule-reader.js';
import { createRetriever } from '../src/retrieval/retriever.js';
import { slice } from '../src/text/span.js';
import { percent } from './gold.js';

const FILE = '../shared/bench/reading/train.jsonl';
const INDEXED = 800;
const OTHERS = 300;
const STEPS = 20_000;
const RATE = 0.2;
const SHRINK = 1e-3;
/** Kinds that are too few to tell apart share a bias. */
const GROUPS: Readonly<Record<AnswerType, string>> = {
  number: 'amount',
  frequency: 'amount',
  duration: 'amount',
  date: 'date',
  person: 'person',
  place: 'place',
  thing: 'thing',
  reason: 'other',
  manner: 'other',
  topic: 'other',
};
const GROUP_NAMES = [...new Set(Object.values(GROUPS))];

interface Paragraph {
  readonly text: string;
  readonly questions: readonly {
    readonly question: string;
    readonly answers: readonly { readonly text: string }[];
  }[];
}

interface Row {
  readonly group: string;
  readonly features: readonly number[];
  readonly isRight: boolean;
  readonly probability: number;
}

if (existsSync(FILE)) report(await rowsOf(samples()));
else
  console.error(`${FILE} is not there: this benchmark measures on data that does not come with the project.`);

/** Every seventh paragraph: spread over the articles, and the same at every run. */
function samples(): readonly Paragraph[] {
  const all = readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Paragraph);
  return all
    .filter(({ questions }, index) => index % 7 === 0 && questions.length > 0)
    .slice(0, INDEXED + OTHERS);
}

async function rowsOf(paragraphs: readonly Paragraph[]): Promise<readonly Row[]> {
  const articles = paragraphs.slice(0, INDEXED).flatMap(({ text }, index) => {
    const article = parseArticle({ path: `${String(index)}.txt`, text });
    return 'reason' in article ? [] : [article];
  });
  const retriever = createRetriever(articles);
  const reader = createRuleReader();
  const rows: Row[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    for (const { question: text, answers } of paragraph.questions.slice(0, 2)) {
      const question = withNames(analyzeQuestion(text), retriever.vocabulary.isName);
      const spans = await gatherSpans({ retriever, reader, question }, retriever.rank(question));
      const [best] = [...spans].sort((a, b) => b.probability - a.probability);
      if (best !== undefined)
        rows.push(rowOf(best, index < INDEXED ? answers.map((answer) => answer.text) : []));
    }
  }
  return rows;
}

function rowOf({ article, span, facts, probability }: ScoredSpan, answers: readonly string[]): Row {
  const words = normalise(slice(article.text, span));
  return {
    group: GROUPS[facts.type],
    features: [facts.margin, facts.coverage, facts.missingNames, facts.isOtherEvent ? 1 : 0],
    isRight: answers.some((answer) => f1(words, normalise(answer)) >= 0.5),
    probability,
  };
}

function report(rows: readonly Row[]): void {
  const weights = fit(
    rows.map(({ group, features, isRight }) => ({
      x: [...GROUP_NAMES.map((name) => (name === group ? 1 : 0)), ...features],
      y: isRight ? 1 : 0,
    })),
  );
  const names = [
    ...GROUP_NAMES.map((name) => `bias ${name}`),
    'margin',
    'coverage',
    'missing name',
    'other event',
  ];
  console.log(`${String(rows.length)} questions with a candidate`);
  for (const [index, name] of names.entries())
    console.log(`${name.padEnd(16)} ${(weights[index] ?? 0).toFixed(2)}`);
  console.log('\nwith the coefficients of the program:');
  for (const name of ['all', ...GROUP_NAMES]) {
    const own = rows.filter(({ group }) => name === 'all' || group === name);
    const shown = own.filter(({ probability }) => probability >= THRESHOLD);
    const right = shown.filter(({ isRight }) => isRight).length;
    console.log(
      `${name.padEnd(8)} shown ${String(shown.length).padStart(4)} of ${String(own.length).padStart(4)}, right ${percent(right, shown.length)} %`,
    );
  }
}

/** Logistic regression by gradient descent, with a little shrinkage. */
function fit(rows: readonly { readonly x: readonly number[]; readonly y: number }[]): readonly number[] {
  let weights = (rows[0]?.x ?? []).map(() => 0);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = weights.map(() => 0);
    for (const { x, y } of rows) {
      const z = x.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);
      const error = 1 / (1 + Math.exp(-z)) - y;
      for (const [index, value] of x.entries()) gradient[index] = (gradient[index] ?? 0) + error * value;
    }
    weights = weights.map(
      (weight, index) => weight - RATE * ((gradient[index] ?? 0) / rows.length + SHRINK * weight),
    );
  }
  return weights;
}

function normalise(text: string): readonly string[] {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .split(/\s+/u);
  return words.filter((word) => word !== '' && !/^(?:a|an|the)$/u.test(word));
}

/** Overlap of words, 0 to 1, as SQuAD measures it. */
function f1(a: readonly string[], b: readonly string[]): number {
  const rest = [...b];
  const shared = a.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return shared === 0 ? 0 : (2 * shared) / (a.length + b.length);
}
