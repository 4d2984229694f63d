import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

import type { Article } from '../../src/corpus/article.js';
import type { SourceText } from '../../src/corpus/parse-article.js';
import { analyzeQuestion } from '../../src/question/analyze-question.js';
import { keep, restore, type KeptCollection } from '../../src/retrieval/kept.js';
import { createRetriever, type Retriever } from '../../src/retrieval/retriever.js';
import { fixed, percent, table } from '../answers/tables.js';
import { parsed, shortSources } from './corpora.js';
import { effortOf } from './effort.js';

const FILES = 10_000;
const NEWS = 'Zanzibarians discovered quokkas.';

interface Kept {
  readonly articles: readonly Article[];
  readonly collection: KeptCollection;
}

/** What one changed file costs, and a start from what was kept on the disk, against reading and indexing all. */
export function changingTable(): string {
  const sources = shortSources(FILES);
  console.error(`changing: ${String(FILES)} files`);
  const full = effortOf(() => createRetriever(sources.map(parsed)));
  const changed = effortOf(() => changeOne(full.result, sources));
  if (!isFound(changed.result)) throw new Error('the changed file is not found');
  const start = startEffort(full.result);
  const row = (name: string, cpuSeconds: number) => [
    name,
    fixed(cpuSeconds, 3),
    percent(cpuSeconds / full.cpuSeconds),
  ];
  return [
    ...table(
      ['', 'CPU s', '% of all'],
      [
        row('all files, parsed and indexed', full.cpuSeconds),
        row('one changed file, searchable', changed.cpuSeconds),
        row(`start from what was kept (${fixed(start.megabytes, 0)} MB)`, start.cpuSeconds),
      ],
    ),
    '',
    `A start from what was kept is ${fixed(full.cpuSeconds / start.cpuSeconds, 1)} times as fast as building.`,
  ].join('\n');
}

function changeOne({ articles, collection }: Retriever, sources: readonly SourceText[]): Retriever {
  const at = Math.floor(FILES / 2);
  const { path = '', text = '' } = sources[at] ?? {};
  const next = articles.with(at, parsed({ path, text: `${text}\n\n${NEWS}` }));
  return createRetriever(next, collection);
}

function isFound(retriever: Retriever): boolean {
  const { question } = retriever.expand(analyzeQuestion(NEWS, retriever.languages));
  const [best] = retriever.rank(question);
  return best?.article === Math.floor(FILES / 2) && best.index > 0;
}

/** Reads back what was written, and answers from it what the retriever answers. */
function startEffort({ articles, collection }: Retriever) {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-bench-'));
  const file = join(folder, 'kept');
  try {
    writeFileSync(file, serialize({ articles, collection: keep(collection) } satisfies Kept));
    const { cpuSeconds } = effortOf(() => {
      // This file was written right above.
      const kept = deserialize(readFileSync(file)) as Kept;
      return createRetriever(kept.articles, restore(kept.collection, kept.articles));
    });
    return { cpuSeconds, megabytes: statSync(file).size / 2 ** 20 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
