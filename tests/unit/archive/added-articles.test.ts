import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openArchive } from '../../../src/archive/archive.js';
import type { Archive } from '../../../src/archive/types.js';

/** Each new worker loads the whole program. */
const NEW_WORKERS = { timeout: 60_000 };

/** Tests follow each other on one archive: a new worker takes most of a second. */
let home: string;
let addedFolder: string;
let archive: Archive;

const ADDER = { by: '42', at: new Date('2025-10-30T12:00:00.000Z') };
const bytes = (text: string) => Buffer.from(text);
const held = async () => (await archive.articles()).articles.map(({ path }) => path);
const onDisk = async () => (await readdir(addedFolder)).sort();

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'footnote-'));
  addedFolder = join(home, 'added');
  await mkdir(join(home, 'articles'));
  await writeFile(join(home, 'articles/mill.txt'), 'The mill burned down in 1901.');
  archive = await openArchive({
    folder: join(home, 'articles'),
    addedFolder,
    log: pino({ level: 'silent' }),
  });
}, NEW_WORKERS.timeout);

afterAll(async () => {
  await archive.close();
  await rm(home, { recursive: true });
});

describe('addArticle', NEW_WORKERS, () => {
  it('keeps the file with who added it, and its articles are found', async () => {
    const { file, articles, report } = await archive.addArticle(
      '../Müller & Söhne.txt',
      bytes('The ship Aurora reached Ostia in 1950.'),
      ADDER,
    );
    expect(file).toEqual({ path: 'added/Müller & Söhne.txt', added: ADDER });
    expect(articles).toMatchObject([{ path: file.path, published: null }]);
    expect(report).toMatchObject({ added: [file.path], unchanged: ['mill.txt'] });
    expect(report.undated).toEqual([file.path, 'mill.txt']);
    expect((await archive.ask('When did the Aurora reach Ostia?')).answers[0]?.text).toBe('1950');
    expect(await archive.added()).toEqual([file]);
    expect(await onDisk()).toEqual(['.Müller & Söhne.txt.json', 'Müller & Söhne.txt']);
  });

  it('takes the same file again for no change, and keeps who added it first', async () => {
    const again = { by: '43', at: new Date() };
    const text = 'The ship Aurora reached Ostia in 1950.';
    const { file, report } = await archive.addArticle('Müller & Söhne.txt', bytes(text), again);
    expect(file.added).toEqual(ADDER);
    expect(report).toMatchObject({ added: [], changed: [], removed: [] });
  });

  it('refuses what cannot be kept, and leaves nothing of it', async () => {
    const before = await onDisk();
    const refused = async (name: string, content: Uint8Array, why: RegExp) => {
      await expect(archive.addArticle(name, content, ADDER)).rejects.toMatchObject({
        code: 'article-refused',
        message: expect.stringMatching(why) as unknown,
      });
    };
    await refused('Müller & Söhne.txt', bytes('Other words.'), /already/u);
    await refused('../..', bytes('A.'), /no name/u);
    await refused('empty.txt', bytes(''), /empty/u);
    await refused('binary.txt', Buffer.from([1, 0, 2]), /"binary\.txt" cannot be an article: /u);
    await refused('noise.exe', bytes('A.'), /\.exe/u);
    await refused('large.txt', new Uint8Array(archive.mostAddedBytes + 1), /larger than 25 MB/u);
    expect(await onDisk()).toEqual(before);
    expect(await held()).toEqual(['added/Müller & Söhne.txt', 'mill.txt']);
  });

  it('loses nothing when many are added at once while everything is indexed again', async () => {
    await writeFile(join(home, 'articles/tower.txt'), 'The tower was built in 1800.');
    const names = ['a.txt', 'b.txt', 'c.txt', 'd.txt'];
    const running = archive.reindex();
    const additions = await Promise.all(
      names.map((name) => archive.addArticle(name, bytes(`A hill stands in ${name}.`), ADDER)),
    );
    await running;
    expect(await held()).toEqual([
      ...['added/Müller & Söhne.txt', ...names.map((name) => `added/${name}`)],
      ...['mill.txt', 'tower.txt'],
    ]);
    expect(additions.map(({ file }) => file.path)).toEqual(names.map((name) => `added/${name}`));
    expect(archive.report.nearDuplicates).toEqual([names.map((name) => `added/${name}`)]);
  });
});

describe('removeArticle', NEW_WORKERS, () => {
  it('removes the file, its note and its articles', async () => {
    const report = await archive.removeArticle('added/a.txt');
    expect(report).toMatchObject({ removed: ['added/a.txt'], added: [] });
    expect(await held()).not.toContain('added/a.txt');
    expect(await onDisk()).not.toEqual(expect.arrayContaining(['a.txt']));
    expect((await archive.added()).map(({ path }) => path)).not.toContain('added/a.txt');
  });

  it('removes nothing but what was added', async () => {
    await expect(archive.removeArticle('mill.txt')).rejects.toMatchObject({ code: 'article-refused' });
    await expect(archive.removeArticle('added/none.txt')).rejects.toMatchObject({ code: 'article-unknown' });
    await expect(archive.removeArticle('added/../mill.txt')).rejects.toMatchObject({
      code: 'article-unknown',
    });
    expect(await held()).toContain('mill.txt');
  });
});

describe('a folder for added articles', NEW_WORKERS, () => {
  it('has its files refused where the folder of articles has the same path', async () => {
    await mkdir(join(home, 'articles/added'));
    await writeFile(join(home, 'articles/added/b.txt'), 'Another b.');
    const { refused } = await archive.reindex();
    expect(refused).toEqual([
      { path: 'added/b.txt', reason: expect.stringContaining('rename one') as unknown },
    ]);
    expect((await archive.article('added/b.txt')).text).toBe('Another b.');
  });
});
