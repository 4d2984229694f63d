import { performance } from 'node:perf_hooks';

import type { SourceText } from '../../src/corpus/parse-article.js';
import { madeUpArticles, readNews, readSeedQuestions, readSeeds } from './data.js';
import { percentile } from './metrics.js';
import { isRight } from './right.js';
import { countSentences, openCorpus, type System } from './systems.js';
import { fixed, percent, table } from './tables.js';
import type { Item } from './types.js';

/** Sentences beside the seeds. */
const SIZES = [0, 10_000, 100_000];
const MOST_QUESTIONS = 40;
const HEAD = ['sentences', 'build s', 'system', 'questions', 'p50 ms', 'p95 ms', 'right answer first'];

/** How long a question takes on larger and larger collections: the seeds, hidden among paragraphs of Wikipedia. */
export async function scaleTable(systems: readonly System[]): Promise<string> {
  const rows: (readonly string[])[] = [];
  for (const size of SIZES) rows.push(...(await rowsOf(size, systems)));
  return table(HEAD, rows).join('\n');
}

async function rowsOf(size: number, systems: readonly System[]): Promise<readonly (readonly string[])[]> {
  const sources = [...readSeeds(), ...filler(size)];
  const started = performance.now();
  const corpus = openCorpus(sources);
  const seconds = (performance.now() - started) / 1000;
  const items = questions();
  const rows: (readonly string[])[] = [];
  for (const system of systems) {
    console.error(`scale: ${String(corpus.size)} sentences, ${system.name}`);
    // Once around untimed: what is measured is a program that has been answering for a while.
    for (const { question } of items) await corpus.time(system, question);
    const times: number[] = [];
    for (const { question } of items) times.push(await corpus.time(system, question));
    let right = 0;
    for (const item of items) {
      const [first] = (await corpus.ask(system, item.question)).candidates;
      if (isRight(first ?? null, item)) right += 1;
    }
    rows.push([
      String(corpus.size),
      fixed(seconds, 1),
      system.name,
      String(items.length),
      fixed(percentile(times, 0.5), 1),
      fixed(percentile(times, 0.95), 1),
      percent(right / items.length),
    ]);
  }
  return rows;
}

/** Answerable questions on the seeds, or on the news where there are none, evenly from all. */
function questions(): readonly Item[] {
  const all = (readSeedQuestions() ?? readNews())
    .map(({ item }) => item)
    .filter(({ references }) => references.length > 0);
  const step = Math.max(1, Math.floor(all.length / MOST_QUESTIONS));
  return all.filter((_, index) => index % step === 0).slice(0, MOST_QUESTIONS);
}

function filler(size: number): readonly SourceText[] {
  const sources: SourceText[] = [];
  let sentences = 0;
  for (const source of madeUpArticles()) {
    if (sentences >= size) break;
    sources.push(source);
    sentences += countSentences(source);
  }
  return sources;
}
