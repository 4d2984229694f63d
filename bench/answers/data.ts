import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

import type { SourceText } from '../../src/corpus/parse-article.js';
import { groupBy } from './group-by.js';
import type { Half, Item } from './types.js';

/** Where the question sets are; they do not come with the project. */
export const BENCH = '../shared/bench';
const SEEDS = 'seeds';
const SEED_QUESTIONS = 'bench/seeds-questions.jsonl';
/** Paragraphs of training data that are put together into one article of a made-up corpus. */
const PARAGRAPHS_AN_ARTICLE = 20;

/** A paragraph of SQuAD's with its questions. */
export interface SquadParagraph {
  readonly title: string;
  readonly text: string;
  readonly items: readonly Item[];
}

interface SquadLine {
  readonly title: string;
  readonly text: string;
  readonly questions: readonly {
    readonly id: string;
    readonly question: string;
    readonly answers: readonly string[];
  }[];
}

/** Reads `squad-dev` or `squad2-dev`; an unanswerable question has no references. */
export function readSquad(name: string): readonly SquadParagraph[] {
  return (readLines(`${BENCH}/reading/${name}.jsonl`) as readonly SquadLine[]).map(
    ({ title, text, questions }) => {
      const paragraph = oneLine(text);
      const items = questions.map(({ id, question, answers: references }) => ({
        id,
        question,
        references,
        half: halfOf(title),
        evidence: [],
        article: pathOf(title),
        value: null,
        paragraph,
      }));
      return { title, text: paragraph, items };
    },
  );
}

/** By the title's SHA-1, as `training/squad.py` parts them. */
export function halfOf(title: string): Half {
  return (createHash('sha1').update(title).digest()[0] ?? 0) % 2 === 0 ? 'looked at' : 'held back';
}

/** One article for each title, its paragraphs parted by blank lines. */
export function articlesOf(
  paragraphs: readonly Pick<SquadParagraph, 'title' | 'text'>[],
): readonly SourceText[] {
  return [...groupBy(paragraphs, ({ title }) => title)].map(([title, own]) => ({
    path: pathOf(title),
    text: `---\ntitle: ${JSON.stringify(title)}\n---\n\n${own.map(({ text }) => text).join('\n\n')}\n`,
  }));
}

function pathOf(title: string): string {
  return `${title.replace(/[^\p{L}\p{N}]+/gu, '-')}.md`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Paragraphs of SQuAD's training set, put together into articles without a title of their own; endless, by starting again. */
export function* madeUpArticles(): Generator<SourceText> {
  const lines = ['train', 'train-matched'].flatMap((name) => readLines(`${BENCH}/reading/${name}.jsonl`));
  const texts = (lines as readonly SquadLine[]).map(({ text }) => oneLine(text));
  for (let at = 0; ; at += PARAGRAPHS_AN_ARTICLE) {
    const own = Array.from(
      { length: PARAGRAPHS_AN_ARTICLE },
      (_, index) => texts[(at + index) % texts.length],
    );
    yield { path: `made-up-${String(at)}.txt`, text: own.join('\n\n') };
  }
}

interface NewsLine {
  readonly id: string;
  readonly question: string;
  readonly kind?: string;
  readonly answers: readonly string[];
  readonly article?: string | null;
  readonly evidence: string | null;
  readonly also?: readonly (string | { readonly evidence: string; readonly answers: readonly string[] })[];
  readonly value?: Item['value'];
  readonly half?: 'dev' | 'test';
}

/** A question with its kind: `foreign`, `near-miss`, or one that the articles answer. */
export interface KindedItem {
  readonly kind: string;
  readonly item: Item;
}

/** The news questions. */
export function readNews(): readonly KindedItem[] {
  return (readLines(`${BENCH}/wikinews/questions.jsonl`) as readonly NewsLine[]).map((line) => ({
    kind: line.kind === 'nearmiss' ? 'near-miss' : (line.kind ?? ''),
    item: itemOf(line, line.article == null ? null : `articles/${line.article}`),
  }));
}

export function readNewsArticles(): readonly SourceText[] {
  return ['articles', 'interviews'].flatMap((folder) =>
    readFolder(`${BENCH}/wikinews/${folder}`, `${folder}/`),
  );
}

/** The questions on the articles that ship with the project; null where they are not written yet. */
export function readSeedQuestions(): readonly KindedItem[] | null {
  if (!existsSync(SEED_QUESTIONS)) return null;
  return (readLines(SEED_QUESTIONS) as readonly NewsLine[]).map((line) => ({
    kind: line.kind ?? '',
    item: itemOf(line, null),
  }));
}

export function readSeeds(): readonly SourceText[] {
  return readFolder(SEEDS, '');
}

function itemOf(line: NewsLine, article: string | null): Item {
  const also = line.also ?? [];
  const sentences = also.map((one) => (typeof one === 'string' ? one : one.evidence));
  const answers = also.flatMap((one) => (typeof one === 'string' ? [] : one.answers));
  return {
    id: line.id,
    question: line.question,
    half: line.half === 'test' ? 'held back' : 'looked at',
    references: [...line.answers, ...answers],
    evidence: [line.evidence, ...sentences].flatMap((one) => (one == null || one === '' ? [] : [one])),
    article,
    value: line.value ?? null,
    paragraph: null,
  };
}

function readFolder(folder: string, prefix: string): readonly SourceText[] {
  return readdirSync(folder)
    .sort()
    .map((name) => ({ path: prefix + name, text: readFileSync(`${folder}/${name}`, 'utf8') }));
}

/** The lines of a file, each as it is; callers say what the file's README says they are. */
function readLines(file: string): readonly unknown[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line): unknown => JSON.parse(line));
}
