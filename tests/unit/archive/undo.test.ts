import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openArchive } from '../../../src/archive/archive.js';
import type { Archive, Progress } from '../../../src/archive/types.js';

/** Tests follow each other on one archive. */
let folder: string;
let archive: Archive;

const put = (name: string, text: string) => writeFile(join(folder, name), text);
const textOf = async (path: string) => (await archive.article(path)).text;

/** Each new worker loads the whole program. */
const NEW_WORKERS = { timeout: 60_000 };

describe.each([
  ['made in the thread that answers', 'Nothing happened.'],
  ['made in a thread beside it', 'Nothing happened that day. '.repeat(1000)],
])('an edition that is %s', NEW_WORKERS, (_, filler) => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'footnote-'));
    await put('mill.txt', 'date 2020-01-02 The mill burned down in 1901.');
    await put('filler.txt', `date 2020-01-02 ${filler}`);
    archive = await openArchive({ folder, log: pino({ level: 'silent' }) });
  }, NEW_WORKERS.timeout);

  afterAll(async () => {
    await archive.close();
    await rm(folder, { recursive: true });
  });

  describe('preview', () => {
    it('says what a reindex would come to, and changes nothing', async () => {
      const before = archive.report;
      await put('mill.txt', 'date 2020-01-02 The mill burned down in 1902.');
      await put('copy.txt', 'The mill burned down in 1902.');
      await put('bad.txt', 'a\0b');
      const preview = await archive.preview();
      expect(preview).toMatchObject({
        added: ['copy.txt'],
        changed: ['mill.txt'],
        removed: [],
        unchanged: ['filler.txt'],
        refused: [{ path: 'bad.txt' }],
        undated: ['copy.txt'],
        nearDuplicates: [['copy.txt', 'mill.txt']],
      });
      expect(archive.report).toBe(before);
      expect(await textOf('mill.txt')).toContain('1901');
      const { milliseconds, ...report } = await archive.reindex();
      expect({ ...report, milliseconds: 0 }).toEqual({ ...preview, milliseconds: 0 });
      expect(milliseconds).toBeGreaterThan(0);
    });
  });

  describe('undo', () => {
    it('goes back to the edition before, and leaves the files alone', async () => {
      const report = await archive.undo();
      expect(report).toMatchObject({ added: [], changed: ['mill.txt'], removed: ['copy.txt'], undated: [] });
      expect(await textOf('mill.txt')).toContain('1901');
      await expect(archive.undo()).rejects.toMatchObject({ code: 'nothing-to-undo' });
      expect(await archive.reindex()).toMatchObject({ added: ['copy.txt'], changed: ['mill.txt'] });
      expect(await textOf('mill.txt')).toContain('1902');
    });

    it('is still possible after a reindex that found nothing new', async () => {
      const { report } = archive;
      const again = await archive.reindex();
      expect(again).toMatchObject({ edition: report.edition, added: [], changed: [], removed: [] });
      expect(again.unchanged).toEqual(['copy.txt', 'filler.txt', 'mill.txt']);
      expect(again.undated).toEqual(['copy.txt']);
      await archive.undo();
      expect(await textOf('mill.txt')).toContain('1901');
    });
  });

  describe('progress', () => {
    it('tells the phases of a run to everyone who asked for it, and is null at rest', async () => {
      for (let index = 0; index < 200; index += 1)
        await put(`${String(index)}.txt`, `Hill ${String(index)}.`);
      expect(archive.progress()).toBeNull();
      const told: Progress[] = [];
      const toldToo: Progress[] = [];
      const running = archive.reindex((progress) => told.push(progress));
      const joined = archive.reindex((progress) => toldToo.push(progress));
      while (archive.progress() === null) await new Promise((resolve) => setImmediate(resolve));
      expect(await joined).toBe(await running);
      expect(archive.progress()).toBeNull();
      expect([...new Set(told.map(({ phase }) => phase))]).toEqual(['listing', 'reading', 'indexing']);
      expect(toldToo.at(-1)).toEqual(told.at(-1));
      expect(told.at(-1)).toMatchObject({ done: 204, total: 204 });
      const speed = told.findLast(({ phase }) => phase === 'reading');
      expect(speed?.perSecond).toBeGreaterThan(0);
      expect(speed?.millisecondsLeft).toBe(0);
      expect(told.at(-1)?.millisecondsLeft).toBeGreaterThanOrEqual(0);
    });
  });
});
