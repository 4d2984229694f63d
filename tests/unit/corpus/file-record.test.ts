import { appendFile, mkdtemp, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { recordOf, stillKnown, type FileRecord } from '../../../src/corpus/file-record.js';

let folder: string;
let target: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-'));
  target = join(folder, 'a.txt');
});

afterEach(() => rm(folder, { recursive: true }));

const put = (text: string) => writeFile(target, text);
const read = async (known: FileRecord | null) => {
  const file = { path: 'a.txt', target };
  return (known === null ? null : await stillKnown(file, known)) ?? recordOf(file);
};
const texts = ({ articles }: FileRecord) => articles.map(({ article }) => article.text);

/** Longer than a file counts as young. */
const REST_MS = 2_300;

describe('recordOf and stillKnown', () => {
  it('parses a file whose bytes are the same once only', async () => {
    await put('One.');
    const first = await read(null);
    const second = await read(first);
    expect(texts(first)).toEqual(['One.']);
    expect(second.articles).toBe(first.articles);
  });

  it('takes a file at rest without reading it, and never one that changed, whatever its times say', async () => {
    await put('One.');
    const { atime, mtime } = await stat(target);
    await wait(REST_MS);
    const first = await read(null);
    expect(first.stamp).not.toBe('');
    expect(await read(first)).toBe(first);
    await put('Two.');
    await utimes(target, atime, mtime);
    expect((await stat(target)).mtime).toEqual(mtime);
    expect(texts(await read(first))).toEqual(['Two.']);
  });

  it('sees a change within a tick of the clock, in a file of the same size', async () => {
    await put('One.');
    let known = await read(null);
    for (let turn = 0; turn < 20; turn += 1) {
      const text = turn % 2 === 0 ? 'Two.' : 'One.';
      await put(text);
      known = await read(known);
      expect(texts(known)).toEqual([text]);
    }
  });

  it('tells articles apart by all that can be seen of them', async () => {
    await put('date 2020-01-02 One.');
    const first = await read(null);
    await put('date 2020-01-03 One.');
    expect((await read(first)).articles[0]?.hash).not.toBe(first.articles[0]?.hash);
  });

  it('tries again what gave no article', async () => {
    const missing = await read(null);
    expect(missing).toMatchObject({ hash: '', articles: [], refused: [{ path: 'a.txt' }] });
    await put('One.');
    expect(texts(await read(missing))).toEqual(['One.']);
  });

  it('trusts nothing of a file that grows while it is read', async () => {
    await put('A sentence stands here.\n'.repeat(20_000));
    const state = { isDone: false };
    const growing = (async () => {
      while (!state.isDone) await appendFile(target, 'One more.\n');
    })();
    const record = await read(null);
    state.isDone = true;
    await growing;
    expect(record.hash).toBe('');
    const rested = await read(record);
    expect(texts(rested).map((text) => text.length)).toEqual([(await stat(target)).size]);
  });
});
