import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

import { pino } from 'pino';

import { openArchive } from '../../src/archive/archive.js';
import type { Archive } from '../../src/archive/types.js';
import { readNews } from '../answers/data.js';
import { percentile } from '../answers/metrics.js';
import { fixed, table } from '../answers/tables.js';
import { shortSources } from './corpora.js';

const FILES = 10_000;
const AT_REST = 400;

/** How long people wait for an answer while every file is read again, against an archive at rest. Rules read. */
export async function waitingTable(): Promise<string> {
  console.error(`waiting: ${String(FILES)} files`);
  const folder = mkdtempSync(join(tmpdir(), 'footnote-bench-'));
  fill(folder, '');
  const archive = await openArchive({ folder, log: pino({ level: 'silent' }) });
  try {
    const questions = readNews().map(({ item }) => item.question);
    await timesOf(archive, questions, (asked) => asked < questions.length);
    const rest = await timesOf(archive, questions, (asked) => asked < AT_REST);
    fill(folder, '\n\nNothing more is known.');
    let isRunning = true;
    const done = archive.reindex().finally(() => (isRunning = false));
    const busy = await timesOf(archive, questions, () => isRunning);
    await done;
    return tableOf(rest, busy);
  } finally {
    await archive.close();
    rmSync(folder, { recursive: true });
  }
}

function fill(folder: string, more: string): void {
  for (const { path, text } of shortSources(FILES)) writeFileSync(join(folder, path), text + more);
}

/** Asks one question after the other while `goesOn`; milliseconds each. */
async function timesOf(
  archive: Archive,
  questions: readonly string[],
  goesOn: (asked: number) => boolean,
): Promise<readonly number[]> {
  const times: number[] = [];
  while (goesOn(times.length)) {
    const started = performance.now();
    await archive.ask(questions[times.length % questions.length] ?? '');
    times.push(performance.now() - started);
  }
  return times;
}

function tableOf(rest: readonly number[], busy: readonly number[]): string {
  const row = (name: string, times: readonly number[]) => [
    name,
    String(times.length),
    fixed(percentile(times, 0.5), 1),
    fixed(percentile(times, 0.99), 1),
  ];
  const ratio = (percentile(busy, 0.99) ?? NaN) / (percentile(rest, 0.99) ?? NaN);
  return [
    ...table(['', 'answers', 'p50 ms', 'p99 ms'], [row('at rest', rest), row('while all is indexed', busy)]),
    '',
    `The p99 while all is indexed is ${fixed(ratio, 2)} times that at rest.`,
  ].join('\n');
}
