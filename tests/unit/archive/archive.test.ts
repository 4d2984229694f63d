import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { openArchive } from '../../../src/archive/archive.js';
import { startEdition } from '../../../src/archive/edition-thread.js';
import type { Archive } from '../../../src/archive/types.js';
import { createSilence } from '../../../src/compose.js';

let folder: string;
let archive: Archive;

const put = (name: string, text: string) => writeFile(join(folder, name), text);
const open = () => openArchive({ folder, log: createSilence() });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-'));
  await put('mill.txt', 'The mill burned down in 1901.');
  archive = await open();
});

afterEach(async () => {
  await archive.close();
  await rm(folder, { recursive: true, force: true });
});

const shown = async () => {
  const answer = await archive.ask('When did the mill burn down?');
  return answer.answers[0]?.text;
};

describe('openArchive', () => {
  it('answers from a worker, and reports what it was built from', async () => {
    expect(await shown()).toBe('1901');
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

  it('swaps in what the folder holds now', async () => {
    const before = archive.report.edition;
    await put('mill.txt', 'The mill burned down in 1902.');
    await put('new.txt', 'A tower stands.');
    const report = await archive.reindex();
    expect(report).toMatchObject({ added: ['new.txt'], changed: ['mill.txt'], removed: [], unchanged: [] });
    expect(report.edition).not.toBe(before);
    expect(await shown()).toBe('1902');
    await rm(join(folder, 'new.txt'));
    expect(await archive.reindex()).toMatchObject({ removed: ['new.txt'], unchanged: ['mill.txt'] });
  });

  it('joins a second request to the first', async () => {
    const [first, second] = await Promise.all([archive.reindex(), archive.reindex()]);
    expect(second).toBe(first);
  });

  it('gives every question that is asked during a reindex one whole answer', async () => {
    await put('mill.txt', 'The mill burned down in 1902.');
    const running = archive.reindex();
    const answers: (string | undefined)[] = [];
    const state = { isDone: false };
    void running.then(() => {
      state.isDone = true;
    });
    while (!state.isDone) answers.push(await shown());
    expect(answers.length).toBeGreaterThan(0);
    expect(new Set([...answers, '1901', '1902'])).toEqual(new Set(['1901', '1902']));
    expect(await shown()).toBe('1902');
  });

  it('keeps the old edition when the next cannot be built', async () => {
    await rm(join(folder, 'mill.txt'));
    await expect(archive.reindex()).rejects.toMatchObject({ code: 'articles-empty' });
    expect(await shown()).toBe('1901');
    await rm(folder, { recursive: true });
    await expect(archive.reindex()).rejects.toMatchObject({ code: 'articles-missing' });
    expect(await shown()).toBe('1901');
  });

  it('names the refused files when nothing is left', async () => {
    await rm(join(folder, 'mill.txt'));
    await put('picture.png', 'x');
    await expect(open()).rejects.toThrow('picture.png');
  });

  it('refuses questions after it was closed', async () => {
    await archive.close();
    await expect(archive.ask('When did the mill burn down?')).rejects.toMatchObject({ code: 'not-ready' });
  });
});

describe('startEdition', () => {
  it('lets the last answer out before it ends', async () => {
    const thread = await startEdition(folder);
    const asked = thread.call('ask', 'When did the mill burn down?');
    await thread.close();
    expect((await asked).outcome).toBe('found');
    await expect(thread.call('articles')).rejects.toMatchObject({ code: 'worker-lost' });
  });
});
