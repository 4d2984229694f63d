import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';

import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { openArchive } from '../../../src/archive/archive.js';
import { createKeeper } from '../../../src/archive/keeper.js';
import { keepEdition, readKept } from '../../../src/archive/kept-edition.js';
import type { EditionThread } from '../../../src/archive/edition-thread.js';
import type { Archive } from '../../../src/archive/types.js';
import { until } from '../../support/footnote.js';

const NEW_WORKERS = { timeout: 60_000 };

let home: string;
let data: string;
let logged: string;
const opened: Archive[] = [];

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'footnote-'));
  data = await mkdtemp(join(tmpdir(), 'footnote-data-'));
  logged = '';
  await put('mill.txt', 'The mill burned down in 1901.');
});

afterEach(async () => {
  for (const archive of opened.splice(0)) await archive.close();
  await rm(home, { recursive: true });
  await rm(data, { recursive: true });
});

const put = (name: string, text: string) => writeFile(join(home, name), text);
const log = pino(
  {},
  new Writable({
    write: (chunk: unknown, _: unknown, done: () => void) => {
      logged += String(chunk);
      done();
    },
  }),
);

async function open(): Promise<Archive> {
  const archive = await openArchive({ folder: home, kept: { folder: data, isWritten: true }, log });
  opened.push(archive);
  return archive;
}

/** Waits until the edition of the archive's folder is on the disk. */
async function kept(text: string): Promise<void> {
  const state = { isKept: false };
  const look = setInterval(() => {
    void readKept(data, () => undefined).then((found) => {
      state.isKept = found?.current.files.get('mill.txt')?.articles[0]?.article.text === text;
    });
  }, 50);
  try {
    await until(() => state.isKept, 20_000);
  } finally {
    clearInterval(look);
  }
}

/** The real thread's part that a keeper needs, without the thread. */
const threadThatKeeps = (text: string, keep = keepEdition) => {
  const article = { path: 'mill.txt', hash: text, stamp: '', articles: [], refused: [] };
  const current = { files: new Map([[article.path, article]]), unlisted: [] };
  const call = (_: string, folder: string) => keep(folder, { current, former: null, found: null });
  return { call, isEnded: () => false } as unknown as EditionThread;
};

describe('an archive that keeps its editions', NEW_WORKERS, () => {
  it('takes from the disk what did not change, and can be undone after a restart', async () => {
    const first = await open();
    await kept('The mill burned down in 1901.');
    await first.close();
    // What is on the disk is told from what is parsed by a title that no parser gives.
    const { current } = (await readKept(data, () => undefined)) ?? { current: null };
    const file = current?.files.get('mill.txt');
    if (file === undefined) throw new Error('nothing was kept');
    const articles = file.articles.map(({ article, hash }) => ({
      article: { ...article, title: 'Kept' },
      hash,
    }));
    const files = new Map([['mill.txt', { ...file, articles, stamp: '' }]]);
    await rm(join(data, 'parts'), { recursive: true });
    await keepEdition(data, { current: { files, unlisted: [] }, former: null, found: null });

    await put('tower.txt', 'The tower was built in 1800.');
    const second = await open();
    const titles = (await second.articles()).articles.map(({ title }) => title);
    expect(titles).toEqual(['Kept', 'The tower was built in 1800.']);
    expect(second.report.added).toEqual(['mill.txt', 'tower.txt']);
    expect(await second.undo()).toMatchObject({ removed: ['tower.txt'], unchanged: ['mill.txt'] });
    expect(logged).not.toContain('"level":40');
  });

  it('reads all articles again when what was kept is broken, and says so', async () => {
    await writeFile(join(data, 'edition.json'), 'broken');
    const archive = await open();
    expect((await archive.articles()).articles).toHaveLength(1);
    expect(logged).toContain('the kept edition is broken');
    await kept('The mill burned down in 1901.');
  });

  it('goes on when the disk takes nothing, and says so', async () => {
    await writeFile(join(data, 'parts'), 'no folder');
    const archive = await open();
    await until(() => logged.includes('could not be kept'), 20_000);
    await put('mill.txt', 'The mill burned down in 1902.');
    await archive.reindex();
    expect((await archive.article('mill.txt')).text).toContain('1902');
  });

  it('leaves nothing behind where it only reads what is kept', async () => {
    const where = join(data, 'none');
    const archive = await openArchive({ folder: home, kept: { folder: where, isWritten: false }, log });
    await archive.close();
    expect(await readdir(data)).toEqual([]);
  });
});

describe('createKeeper', () => {
  const text = async () =>
    [...((await readKept(data, () => undefined))?.current.files.values() ?? [])][0]?.hash;

  it('keeps nothing while another keeps in the same folder, and says so', async () => {
    const first = createKeeper({ folder: data, log });
    first.keep(threadThatKeeps('first'));
    const state = { text: '' as string | undefined };
    while (state.text !== 'first') state.text = await text();
    const second = createKeeper({ folder: data, log, patienceMs: 0 });
    second.keep(threadThatKeeps('second'));
    await until(() => logged.includes('another process keeps'));
    expect(await text()).toBe('first');
    await first.close();
    second.keep(threadThatKeeps('second'));
    while (state.text !== 'second') state.text = await text();
    await second.close();
    expect((await readdir(data)).sort()).toEqual(['edition.json', 'parts']);
  });

  it('says nothing of another that it was waiting for when it is closed', async () => {
    const first = createKeeper({ folder: data, log });
    first.keep(threadThatKeeps('first'));
    const state = { text: '' as string | undefined };
    while (state.text !== 'first') state.text = await text();
    const second = createKeeper({ folder: data, log });
    second.keep(threadThatKeeps('second'));
    await second.close();
    await first.close();
    expect(logged).toBe('');
  });

  it('takes the place of a process that ended without a word', async () => {
    await writeFile(join(data, 'edition.json'), '');
    const { mkdir, utimes } = await import('node:fs/promises');
    await mkdir(join(data, 'edition.lock'));
    const longAgo = new Date(Date.now() - 60_000);
    await utimes(join(data, 'edition.lock'), longAgo, longAgo);
    const keeper = createKeeper({ folder: data, log });
    keeper.keep(threadThatKeeps('next'));
    const state = { text: '' as string | undefined };
    while (state.text !== 'next') state.text = await text();
    await keeper.close();
    expect(logged).toBe('');
  });

  it('lives through a disk that is full', async () => {
    const keeper = createKeeper({ folder: data, log });
    keeper.keep(
      threadThatKeeps('x', () => Promise.reject(new Error('ENOSPC: no space left on device, write'))),
    );
    await until(() => logged.includes('ENOSPC'));
    keeper.keep(threadThatKeeps('later'));
    const state = { text: '' as string | undefined };
    while (state.text !== 'later') state.text = await text();
    await keeper.close();
  });
});
