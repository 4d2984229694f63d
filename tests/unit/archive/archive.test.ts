import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';

import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openArchive } from '../../../src/archive/archive.js';
import { startThread, type EditionThread } from '../../../src/archive/edition-thread.js';
import type { Archive } from '../../../src/archive/types.js';
import { startReaderThread } from '../../../src/reading/reader-thread.js';

/** Each new worker loads the whole program. */
const NEW_WORKERS = { timeout: 60_000 };

/** A worker that breaks down when it is asked to. */
const FRAGILE = { worker: new URL('../../support/fragile-edition-worker.ts', import.meta.url) };

const FRAGILE_READER = { worker: new URL('../../support/fragile-reader-worker.ts', import.meta.url) };

/** A new worker takes most of a second, so that the tests of one archive follow each other on its folder. */
let folder: string;
let archive: Archive;
let logged: string;

const put = (name: string, text: string) => writeFile(join(folder, name), text);

async function open(options: typeof FRAGILE | Record<string, never>) {
  folder = await mkdtemp(join(tmpdir(), 'footnote-'));
  await put('mill.txt', 'The mill burned down in 1901.');
  logged = '';
  const keep = (chunk: unknown, _: unknown, done: () => void) => {
    logged += String(chunk);
    done();
  };
  const log = pino({}, new Writable({ write: keep }));
  archive = await openArchive({ folder, log, start: (setup, lines) => startThread(setup, lines, options) });
}

afterAll(() => rm(folder, { recursive: true }));

const shown = async () => {
  const answer = await archive.ask('When did the mill burn down?');
  return answer.answers[0]?.text;
};

describe('openArchive', NEW_WORKERS, () => {
  beforeAll(() => open({}));

  it('answers from a worker, and reports what it was built from', async () => {
    expect(await shown()).toBe('1901');
    expect(archive.reader).toEqual({ kind: 'rules', problem: null });
    expect(archive.report).toMatchObject({
      added: ['mill.txt'],
      changed: [],
      removed: [],
      unchanged: [],
      refused: [],
    });
    expect((await archive.articles()).articles).toHaveLength(1);
    expect((await archive.search('mill', 5)).hits[0]?.quote).toBe('The mill burned down in 1901.');
    expect((await archive.article('mill.txt')).text).toBe('The mill burned down in 1901.');
    expect(await archive.suggest('', 5)).toEqual(['The mill burned down in 1901.']);
  });

  it('keeps the kind of an error across the threads', async () => {
    await expect(archive.ask('who is it?')).rejects.toMatchObject({ code: 'bad-question' });
    await expect(archive.article('none')).rejects.toMatchObject({ code: 'article-unknown' });
  });

  it('swaps in what the folder holds now, and answers all the while', async () => {
    const before = archive.report.edition;
    await put('mill.txt', 'The mill burned down in 1902.');
    await put('new.txt', 'A tower stands.');
    await put('bad.txt', 'a\0b');
    const running = archive.reindex();
    const answers: (string | undefined)[] = [];
    const state = { isDone: false };
    void running.then(() => {
      state.isDone = true;
    });
    while (!state.isDone) answers.push(await shown());
    expect(answers[0]).toBe('1901');
    expect(new Set([...answers, '1902'])).toEqual(new Set(['1901', '1902']));
    expect(await shown()).toBe('1902');
    const report = await running;
    expect(report).toMatchObject({
      added: ['new.txt'],
      changed: ['mill.txt'],
      removed: [],
      unchanged: [],
      refused: [{ path: 'bad.txt' }],
    });
    expect(report.edition).not.toBe(before);
    expect(archive.report).toBe(report);
  });

  it('joins a second request to the first', async () => {
    await rm(join(folder, 'new.txt'));
    const [first, second] = await Promise.all([archive.reindex(), archive.reindex()]);
    expect(second).toBe(first);
    expect(first).toMatchObject({ added: [], changed: [], removed: ['new.txt'], unchanged: ['mill.txt'] });
  });

  it('keeps the old edition when nothing is left, and names what was refused', async () => {
    await rm(join(folder, 'mill.txt'));
    for (let index = 0; index < 11; index += 1) await put(`${String(index)}.png`, 'x');
    await expect(archive.reindex()).rejects.toMatchObject({
      code: 'articles-empty',
      message: expect.stringMatching(/ 0\.png: files \.png are not read.* And 2 more\.$/u) as unknown,
    });
    expect(await shown()).toBe('1902');
  });

  it('logs nothing of a question', () => {
    expect(logged).toContain('a new edition answers');
    expect(logged).not.toMatch(/burn|who is it/u);
  });

  it('refuses everything after it was closed', async () => {
    await archive.close();
    await expect(shown()).rejects.toMatchObject({ code: 'not-ready' });
    await expect(archive.reindex()).rejects.toMatchObject({ code: 'not-ready' });
  });
});

describe('openArchive with a reader of its own', NEW_WORKERS, () => {
  it('has it read for edition after edition, and closes it', async () => {
    folder = await mkdtemp(join(tmpdir(), 'footnote-'));
    await put('mill.txt', 'The mill burned down in 1901.');
    const log = pino({ level: 'silent' });
    const reader = startReaderThread({ log, ...FRAGILE_READER });
    archive = await openArchive({ folder, log, reader });
    expect(await shown()).toBe('1901');
    await put('mill.txt', 'The mill burned down in 1902.');
    await archive.reindex();
    expect(await shown()).toBe('1902');
    expect(archive.reader).toEqual({ kind: 'learned', problem: null });
    await archive.close();
    await expect(archive.ask('When did the mill burn down?')).rejects.toMatchObject({ code: 'not-ready' });
  }, 60_000);

  it('closes it when there is nothing to answer from', async () => {
    const log = pino({ level: 'silent' });
    const reader = startReaderThread({ log, ...FRAGILE_READER });
    await expect(openArchive({ folder: 'nowhere', log, reader })).rejects.toMatchObject({
      code: 'articles-missing',
    });
    const far = reader.connect();
    far.postMessage({ id: 1, question: 'Who?', windows: [] });
    expect(await once(far, 'message')).toMatchObject([{ id: 1, readings: null }]);
    far.close();
  });
});

describe('openArchive, when its worker is lost', NEW_WORKERS, () => {
  beforeAll(async () => {
    await rm(folder, { recursive: true });
    await open(FRAGILE);
  });
  afterAll(() => archive.close());

  it('apologises to the questions under way, and answers the next from a new worker', async () => {
    const lost = [archive.ask('crash'), archive.ask('mill'), archive.articles()];
    for (const result of await Promise.allSettled(lost))
      expect(result).toMatchObject({ status: 'rejected', reason: { code: 'worker-lost' } });
    expect(await Promise.all([shown(), shown()])).toEqual(['1901', '1901']);
    expect(logged).toContain('it broke down');
    expect(logged).not.toContain('crash');
  });

  it('tries again with each question while the folder is away', async () => {
    await rm(folder, { recursive: true });
    await expect(archive.ask('crash')).rejects.toMatchObject({ code: 'worker-lost' });
    await expect(shown()).rejects.toMatchObject({ code: 'articles-missing' });
    await mkdir(folder);
    await put('mill.txt', 'The mill burned down in 1903.');
    expect(await shown()).toBe('1903');
  });
});

describe('startThread', NEW_WORKERS, () => {
  const serve = async (options = {}): Promise<EditionThread> => {
    const roots = [{ folder, prefix: '', mayBeMissing: false }];
    const task = { kind: 'build', extent: 'all', mustBuild: true } as const;
    const { thread } = await startThread({ roots, task, kept: null }, {}, options);
    if (thread === null) throw new Error('it does not serve');
    return thread;
  };

  it('lets the last answer out before it ends', async () => {
    const thread = await serve();
    const asked = thread.call('ask', 'When did the mill burn down?');
    await thread.close();
    expect((await asked).outcome).toBe('found');
    await expect(thread.call('articles')).rejects.toMatchObject({ code: 'worker-lost' });
    expect(await thread.ended).toBeNull();
  });

  it('does not wait for ever for an answer that never comes', async () => {
    const thread = await serve({ ...FRAGILE, patienceMs: 50 });
    const asked = thread.call('ask', 'hang').catch((error: unknown) => error);
    await thread.close();
    expect(await asked).toMatchObject({ code: 'worker-lost' });
  });
});
