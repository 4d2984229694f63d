import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';

import { pino } from 'pino';

import { openArchive } from '../../src/archive/archive.js';
import type { Archive } from '../../src/archive/types.js';
import { fixed, percent, table } from '../answers/tables.js';
import { shortSources } from './corpora.js';

const FILES = 10_000;
const NEWS = '\n\nZanzibarians discovered quokkas.';
const LOOK_AGAIN_MS = 20;

/** What the whole archive takes, threads and disk with it: to build, to start from what was kept, and to find one changed file. */
export async function livingTable(): Promise<string> {
  console.error(`living: ${String(FILES)} files`);
  const home = mkdtempSync(join(tmpdir(), 'footnote-bench-'));
  const [articles, kept] = [join(home, 'articles'), join(home, 'data')] as const;
  try {
    mkdirSync(articles);
    for (const { path, text } of shortSources(FILES)) writeFileSync(join(articles, path), text);
    const open = () =>
      openArchive({
        folder: articles,
        log: pino({ level: 'silent' }),
        kept: { folder: kept, isWritten: true },
      });
    const built = await timed(open);
    await settled(join(kept, 'edition.json'));
    await built.result.close();
    const started = await timed(open);
    // What is prepared after a start is over when something was suggested.
    await started.result.suggest('', 1);
    const changed = await timed(() => change(started.result, articles));
    await started.result.close();
    return tableOf(built.milliseconds, changed.milliseconds, started.milliseconds);
  } finally {
    rmSync(home, { recursive: true });
  }
}

/** Changes one file, has it indexed, and finds it. */
async function change(archive: Archive, articles: string): Promise<void> {
  const [source] = shortSources(FILES).slice(FILES / 2);
  if (source === undefined) throw new Error('there is no file to change');
  writeFileSync(join(articles, source.path), source.text + NEWS);
  await archive.reindex();
  const { hits } = await archive.search(NEWS, 1);
  if (hits[0]?.article.path !== source.path) throw new Error('the changed file is not found');
}

/** Waits until the edition is kept: a start before has nothing to start from. */
async function settled(manifest: string): Promise<void> {
  while (!existsSync(manifest)) await wait(LOOK_AGAIN_MS);
}

async function timed<Result>(work: () => Promise<Result>) {
  const began = performance.now();
  const result = await work();
  return { result, milliseconds: performance.now() - began };
}

function tableOf(built: number, changed: number, started: number): string {
  const row = (name: string, milliseconds: number) => [
    name,
    fixed(milliseconds / 1000, 2),
    percent(milliseconds / built),
  ];
  return [
    ...table(
      ['', 's', '% of building'],
      [
        row('all built', built),
        row('start from what was kept', started),
        row('one changed file, searchable', changed),
      ],
    ),
    '',
    `A start from what was kept is ${fixed(built / started, 1)} times as fast as building.`,
  ].join('\n');
}
