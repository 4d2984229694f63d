import MiniSearch from 'minisearch';

import { buildEdition, type Edition } from '../../src/archive/edition.js';
import type { Article } from '../../src/corpus/article.js';
import { createRuleReader } from '../../src/reading/rule-reader.js';
import { termsOf } from '../../src/text/analyzer.js';
import { slice } from '../../src/text/span.js';
import { fixed, table } from '../answers/tables.js';
import { articlesWith } from './corpora.js';
import { effortOf, heldBytes, type Effort } from './effort.js';

const SIZES = [10_000, 100_000];
const HEAD = ['sentences', 'what is built', 'CPU s', 'speed', 'MB', 'memory'];
/** One of each kind that something is looked up for when it is first asked. */
const QUESTIONS = [
  'Who visited Moscow?',
  'When was the Univercity of Berlin founded?',
  'What does NATO stand for?',
  'How many people live in al-Raqqa?',
];

/** How fast an edition is built, and what it holds, against MiniSearch with the same sentences; and what follows from it. */
export async function buildingTable(): Promise<string> {
  const rows: (readonly string[])[] = [];
  for (const size of SIZES) rows.push(...(await rowsOf(size)));
  return table(HEAD, rows).join('\n');
}

async function rowsOf(size: number): Promise<readonly (readonly string[])[]> {
  const articles = articlesWith(size);
  const sentences = articles.reduce((sum, article) => sum + article.sentences.length, 0);
  console.error(`building: ${String(sentences)} sentences`);
  // What is not held any more may be collected, so that each is built beside the articles alone.
  const plain = withoutResult(effortOf(() => miniSearchOf(articles, null)));
  const analysed = withoutResult(effortOf(() => miniSearchOf(articles, joinTerms)));
  const edition = await editionEffort(articles);
  const row = (name: string, { cpuSeconds, bytes }: Omit<Effort<unknown>, 'result'>) => [
    String(sentences),
    name,
    fixed(cpuSeconds, 2),
    fixed(plain.cpuSeconds / cpuSeconds, 2),
    fixed(bytes / 2 ** 20, 0),
    fixed(bytes / plain.bytes, 2),
  ];
  return [
    row('MiniSearch alone, its own words', plain),
    row("MiniSearch alone, our analyzer's terms", analysed),
    row('an edition of Footnote', edition),
  ];
}

function withoutResult({ cpuSeconds, wallSeconds, bytes }: Effort<unknown>): Omit<Effort<unknown>, 'result'> {
  return { cpuSeconds, wallSeconds, bytes };
}

/** Its memory is taken after some questions, when what is made for the first of them is there. */
async function editionEffort(articles: readonly Article[]): Promise<Omit<Effort<unknown>, 'result'>> {
  const before = heldBytes();
  const effort = effortOf(() => buildEdition(articles, createRuleReader()));
  await useAll(effort.result);
  return { ...withoutResult(effort), bytes: heldBytes() - before };
}

async function useAll(edition: Edition): Promise<void> {
  for (const question of QUESTIONS) {
    await edition.ask(question);
    edition.search(question, 3);
  }
  edition.suggest('Who is M', 5);
}

/** The sentences with the titles of their articles, as MiniSearch takes them; `prepare` where it is given what to find in them. */
function miniSearchOf(
  articles: readonly Article[],
  prepare: ((text: string, language: string) => string) | null,
): MiniSearch {
  const fields = ['text', 'title'];
  const index = new MiniSearch(
    prepare === null ? { fields } : { fields, tokenize: splitTerms, processTerm: (term) => term },
  );
  let id = 0;
  for (const { text, title, language, sentences } of articles) {
    for (const sentence of sentences) {
      const words = slice(text, sentence);
      index.add(
        prepare === null
          ? { id, text: words, title }
          : { id, text: prepare(words, language), title: prepare(title, language) },
      );
      id += 1;
    }
  }
  return index;
}

function joinTerms(text: string, language: string): string {
  return termsOf(text, language).join(' ');
}

function splitTerms(terms: string): string[] {
  return terms === '' ? [] : terms.split(' ');
}
