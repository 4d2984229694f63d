import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Writable } from 'node:stream';

import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { openArchive } from '../../../src/archive/archive.js';
import type { Archive } from '../../../src/archive/types.js';
import { watchFolders, type Watcher } from '../../../src/archive/watch.js';
import { until } from '../../support/footnote.js';

/** Long enough to write twenty files, on a slow machine too. */
const GATHER_MS = 1_500;

let home: string;
let watcher: Watcher | null;
let changes: number;
let troubles: string[];

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'footnote-'));
  await mkdir(join(home, 'articles/deep'), { recursive: true });
  await put('articles/mill.txt', 'The mill burned down in 1901.');
  changes = 0;
  troubles = [];
  watcher = null;
});

afterEach(async () => {
  await watcher?.close();
  await rm(home, { recursive: true });
});

const put = (name: string, text: string) => writeFile(join(home, name), text);

/** Follows both folders; what was there before is known by then. */
async function follow(): Promise<void> {
  watcher = watchFolders([join(home, 'articles'), join(home, 'added')], {
    onChange: () => (changes += 1),
    onTrouble: (problem) => troubles.push(problem),
    gatherMs: GATHER_MS,
  });
  await wait(500);
}

describe('watchFolders', { timeout: 60_000 }, () => {
  it('gathers the changes of some time, and tells of none when nothing changes', async () => {
    await follow();
    await wait(2 * GATHER_MS);
    expect(changes).toBe(0);
    for (let index = 0; index < 20; index += 1) await put(`articles/deep/${String(index)}.txt`, 'New.');
    await rm(join(home, 'articles/mill.txt'));
    await until(() => changes > 0, 20_000);
    await wait(2 * GATHER_MS);
    expect(changes).toBe(1);
    expect(troubles).toEqual([]);
  });

  it('follows a folder that is not there yet, and one that is moved in', async () => {
    await follow();
    await mkdir(join(home, 'added'));
    await put('added/a.txt', 'New.');
    await until(() => changes === 1, 20_000);
    await mkdir(join(home, 'elsewhere'));
    await put('elsewhere/b.txt', 'B.');
    await rename(join(home, 'elsewhere'), join(home, 'articles/moved'));
    await until(() => changes === 2, 20_000);
    await put('articles/moved/b.txt', 'B again.');
    await until(() => changes === 3, 20_000);
  });

  it('minds what rules the reading, and not the notes beside added files', async () => {
    await mkdir(join(home, 'added'));
    await follow();
    await put('added/.a.txt.json', '{}');
    await put('added/.incoming-1', 'New.');
    await wait(2 * GATHER_MS);
    expect(changes).toBe(0);
    await put('articles/.footnoteignore', 'deep');
    await until(() => changes === 1, 20_000);
  });

  it('tells of nothing after it was closed', async () => {
    await follow();
    await put('articles/mill.txt', 'New.');
    await wait(300);
    await watcher?.close();
    await wait(GATHER_MS);
    expect(changes).toBe(0);
  });
});

describe('an archive that follows its folders', () => {
  let archive: Archive;
  let logged: string;

  it('answers from what changed, and logs what cannot be indexed', { timeout: 60_000 }, async () => {
    logged = '';
    const keep = (chunk: unknown, _: unknown, done: () => void) => {
      logged += String(chunk);
      done();
    };
    const log = pino({}, new Writable({ write: keep }));
    archive = await openArchive({ folder: join(home, 'articles'), watch: true, log });
    await wait(500);
    const { edition } = archive.report;
    await put('articles/mill.txt', 'The mill burned down in 1902.');
    await until(() => archive.report.edition !== edition, 20_000);
    expect((await archive.article('mill.txt')).text).toContain('1902');
    await rm(join(home, 'articles/mill.txt'));
    await until(() => logged.includes('a change could not be indexed'), 20_000);
    expect((await archive.article('mill.txt')).text).toContain('1902');
    await archive.close();
  });
});
