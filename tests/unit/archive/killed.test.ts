import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { openArchive } from '../../../src/archive/archive.js';
import { readKept } from '../../../src/archive/kept-edition.js';
import { until } from '../../support/footnote.js';

const LOADER = ['--import', './tests/support/typescript-loader.mjs'];
/** What each process has said before it may be killed, at some moment after it: nothing, that it is open, what it added. */
const LIVES = ['', 'open', 'added', 'added'];
const LONGEST_WAIT_MS = 2_000;

let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'footnote-'));
  await mkdir(join(home, 'articles'));
  for (let index = 0; index < 200; index += 1)
    await writeFile(join(home, 'articles', `m${String(index)}.txt`), `Mill ${String(index)} burned down.`);
});

afterEach(() => rm(home, { recursive: true }));

/** Lets the restless process live for a time that nobody knows, and gives the files that it said were added. */
async function liveAndDie(first: number, said: string): Promise<readonly string[]> {
  const child = spawn(process.execPath, [
    ...LOADER,
    'tests/support/restless-archive.ts',
    home,
    String(first),
  ]);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await until(() => output.includes(said), 30_000);
  await wait(Math.random() * LONGEST_WAIT_MS);
  child.kill('SIGKILL');
  await once(child, 'close');
  // The mark of a dead process is minded for ten seconds: it is made so old.
  const longAgo = new Date(Date.now() - 60_000);
  await utimes(join(home, 'data', 'edition.lock'), longAgo, longAgo).catch(() => undefined);
  return [...output.matchAll(/^added (.*)$/gmu)].map(([, name]) => name ?? '');
}

const open = (kept: string | null) =>
  openArchive({
    folder: join(home, 'articles'),
    addedFolder: join(home, 'added'),
    kept: kept === null ? null : { folder: kept, isWritten: false },
    log: pino({ level: 'silent' }),
  });

/** What stands in the folder for added articles, by name; what is hidden are notes and leftovers. */
async function addedTexts(): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(join(home, 'added')).catch(() => []);
  const shown = names.filter((name) => !name.startsWith('.'));
  return new Map(
    await Promise.all(
      shown.map(async (name) => [name, await readFile(join(home, 'added', name), 'utf8')] as const),
    ),
  );
}

describe('an archive whose process is killed', () => {
  it('loses nothing and leaves nothing half, whenever that is', { timeout: 120_000 }, async () => {
    const promised = new Set<string>();
    for (const [life, said] of LIVES.entries()) {
      for (const name of await liveAndDie(life * 1000, said)) promised.add(name);
      const texts = await addedTexts();
      for (const name of promised) expect(texts.get(name)).toBeDefined();
      for (const text of texts.values()) expect(text).toMatch(/^Hill .*Here it ends\.$/u);
      const warnings: string[] = [];
      await readKept(join(home, 'data'), (message) => warnings.push(message));
      expect(warnings).toEqual([]);
    }
    expect(promised.size).toBeGreaterThan(1);
    expect(await readKept(join(home, 'data'), () => undefined)).not.toBeNull();
    const [kept, fresh] = await Promise.all([open(join(home, 'data')), open(null)]);
    expect(kept.report.edition).toBe(fresh.report.edition);
    expect(await kept.articles()).toEqual(await fresh.articles());
    const unknown = (await kept.added()).filter(({ added }) => added?.by !== 'somebody');
    expect(unknown).toEqual([]);
    await Promise.all([kept.close(), fresh.close()]);
  });
});
