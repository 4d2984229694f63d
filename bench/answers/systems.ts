/**
 * The one file of this benchmark that knows how the product is put together: readers, corpora, and the answers that it
 * does not show.
 */
import { existsSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';

import type { ShortAnswer } from '../../src/answer/answer.js';
import { createAnswerer, type Answerer } from '../../src/answer/answerer.js';
import type { CandidateAnswer } from '../../src/answer/candidate-answers.js';
import type { Article } from '../../src/corpus/article.js';
import { parseArticle, type SourceText } from '../../src/corpus/parse-article.js';
import { UserError } from '../../src/errors.js';
import { analyzeQuestion } from '../../src/question/analyze-question.js';
import type { Reader, Reading } from '../../src/reading/reader.js';
import { createRuleReader } from '../../src/reading/rule-reader.js';
import { createRetriever } from '../../src/retrieval/retriever.js';
import { slice } from '../../src/text/span.js';
import type { RawAnswer, Told } from './types.js';

/** Weights of the study that led to the product's reader, and the file that loads the product's. */
const STUDY = {
  weights: pathToFileURL('../shared/reader/study.int8row.onnx'),
  vocabulary: pathToFileURL('../shared/reader/vocab.txt'),
};
const LOADER = new URL('../../src/reading/load-learned-reader.ts', import.meta.url);

/** A reader under a name, with the rest of the product around it. */
export interface System {
  readonly name: string;
  readonly reader: Reader;
}

export const SYSTEM_NAMES = ['rules', 'study', 'product'] as const;
export type SystemName = (typeof SYSTEM_NAMES)[number];

/** The readers that can be had, in the order of SYSTEM_NAMES; what cannot is said on standard error. */
export async function openSystems(wanted: readonly string[]): Promise<readonly System[]> {
  const systems: System[] = [];
  for (const name of SYSTEM_NAMES.filter((one) => wanted.includes(one))) {
    const reader = await openReader(name);
    if (reader === null) console.error(`${name}: not to be had here, left out`);
    else systems.push({ name, reader });
  }
  return systems;
}

async function openReader(name: SystemName): Promise<Reader | null> {
  if (name === 'rules') return createRuleReader();
  if (!existsSync(LOADER) || (name === 'study' && !existsSync(STUDY.weights))) return null;
  // HOOK: a plain import once the file is there.
  const { loadLearnedReader } = (await import(LOADER.href)) as LoaderModule;
  return name === 'study' ? loadLearnedReader(STUDY) : loadLearnedReader();
}

interface LoaderModule {
  /** Without files: the product's own. */
  readonly loadLearnedReader: (files?: typeof STUDY) => Promise<Reader>;
}

/** Articles that questions are asked of; the index is shared by all systems. */
export interface Corpus {
  /** Sentences in all. */
  readonly size: number;
  /** Everything that the system makes of the question. */
  ask(system: System, question: string): Promise<Told>;
  /** What it shows alone, for timing. */
  time(system: System, question: string): Promise<number>;
}

/** Indexes the articles as the product does. Refused ones are a fault of the benchmark. */
export function openCorpus(sources: readonly SourceText[]): Corpus {
  const articles = sources.map(articleOf);
  const retriever = createRetriever(articles);
  const desks = new Map<System, Desk>();
  const deskOf = (system: System): Desk => {
    const known = desks.get(system);
    if (known !== undefined) return known;
    const reader = remember(system.reader);
    const desk = { reader, answerer: createAnswerer(retriever, reader, 'bench') };
    desks.set(system, desk);
    return desk;
  };
  return {
    size: articles.reduce((sum, { sentences }) => sum + sentences.length, 0),
    ask: (system, question) => ask(deskOf(system), question),
    time: async (system, question) => {
      const { answerer, reader } = deskOf(system);
      reader.forget();
      return (await show(answerer, question)).milliseconds;
    },
  };
}

/** How many sentences the article has. */
export function countSentences(source: SourceText): number {
  return articleOf(source).sentences.length;
}

function articleOf(source: SourceText): Article {
  const article = parseArticle(source);
  if ('reason' in article) throw new Error(`${source.path}: ${article.reason}`);
  return article;
}

/** One answerer of a system over a corpus, with what its reader has read for the question at hand. */
interface Desk {
  readonly answerer: Answerer;
  readonly reader: RememberingReader;
}

async function ask({ answerer, reader }: Desk, question: string): Promise<Told> {
  reader.forget();
  const { shown, milliseconds } = await show(answerer, question);
  const candidates = await answerer
    .consider(question)
    .then((considered) => considered.candidates.map(rawOfCandidate), noneWhenRefused);
  return { shown, milliseconds, candidates, windows: [...reader.seen.keys()] };
}

async function show(answerer: Answerer, question: string) {
  const started = performance.now();
  const shown = await answerer.ask(question).then(({ answers }) => answers.map(rawOf), noneWhenRefused);
  return { shown, milliseconds: performance.now() - started };
}

/** A question without a word to look for is refused, which is silence. */
function noneWhenRefused(error: unknown): readonly RawAnswer[] {
  if (error instanceof UserError) return [];
  throw error;
}

function rawOfCandidate({ best, probability }: CandidateAnswer): RawAnswer {
  const { article, span, sentence, value } = best;
  const quote = slice(article.text, sentence);
  return { text: slice(article.text, span), value, score: probability, quote, path: article.path };
}

/** The best span of a text that is read as a whole, with its margin over "not here" as its score; null where there is none. */
export async function readWhole(
  { reader }: System,
  question: string,
  text: string,
): Promise<RawAnswer | null> {
  const [reading] = await reader.read(analyzeQuestion(question), [text]);
  const best = reading?.candidates[0];
  if (reading === undefined || best === undefined) return null;
  const score = best.score - reading.nullScore;
  return { text: text.slice(best.start, best.end), value: null, score, quote: text, path: '' };
}

function rawOf({ text, value, score, evidence: [best] }: ShortAnswer): RawAnswer {
  return { text, value, score, quote: best?.quote ?? '', path: best?.article.path ?? '' };
}

interface RememberingReader extends Reader {
  readonly seen: ReadonlyMap<string, Reading>;
  readonly forget: () => void;
}

/** Reads each window of a question once, and keeps what was read. */
function remember(reader: Reader): RememberingReader {
  const seen = new Map<string, Reading>();
  return {
    seen,
    forget: () => {
      seen.clear();
    },
    read: async (question, windows) => {
      const fresh = [...new Set(windows)].filter((window) => !seen.has(window));
      const readings = fresh.length === 0 ? [] : await reader.read(question, fresh);
      for (const [index, window] of fresh.entries()) {
        const reading = readings[index];
        if (reading !== undefined) seen.set(window, reading);
      }
      return windows.flatMap((window) => seen.get(window) ?? []);
    },
  };
}
