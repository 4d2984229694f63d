import { chmod, mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { readFolder } from '../../../src/corpus/read-folder.js';
import { MOST_TEXT_BYTES } from '../../../src/corpus/limits.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const put = (name: string, content: string | Buffer) => writeFile(join(folder, name), content);

const refusals = async () => {
  const { refused } = await readFolder(folder);
  return Object.fromEntries(refused.map(({ path, reason }) => [path, reason]));
};

describe('readFolder', () => {
  it('reads files in folders inside it, in the order of their paths', async () => {
    await mkdir(join(folder, 'deep/er'), { recursive: true });
    await put('b.txt', 'B.');
    await put('deep/er/a.md', '# A');
    await put('a.txt', '\uFEFFA.');
    await put('.hidden.txt', 'H.');
    const { articles, refused, hashes } = await readFolder(folder);
    expect(articles.map(({ path }) => path)).toEqual(['a.txt', 'b.txt', 'deep/er/a.md']);
    expect(articles[0]?.text).toBe('A.');
    expect(refused).toEqual([]);
    expect(new Set(hashes.values()).size).toBe(3);
  });

  it('refuses each bad file with its reason, and reads the others', async () => {
    await put('good.txt', 'Good.');
    await put('empty.txt', '');
    await put('binary.txt', Buffer.from([1, 0, 2]));
    await put('latin.txt', Buffer.from([0x63, 0x61, 0x66, 0xe9]));
    await put('mark.txt', '\uFEFF');
    await put('picture.png', 'x');
    await put('LICENSE', 'x');
    await put('huge.txt', '');
    await truncate(join(folder, 'huge.txt'), MOST_TEXT_BYTES * 10);
    const reasons = await refusals();
    expect(reasons['empty.txt']).toContain('empty');
    expect(reasons['binary.txt']).toContain('binary');
    expect(reasons['latin.txt']).toContain('UTF-8');
    expect(reasons['mark.txt']).toContain('no text');
    expect(reasons['picture.png']).toMatch(/^files \.png are not read; use one of \.txt, \.md,/u);
    expect(reasons['LICENSE']).toContain('without an ending');
    expect(reasons['huge.txt']).toContain('larger than 5 MB');
    expect((await readFolder(folder)).articles.map(({ path }) => path)).toEqual(['good.txt']);
  });

  it.skipIf(process.getuid?.() === 0)('refuses what may not be read', async () => {
    await put('locked.txt', 'Locked.');
    await mkdir(join(folder, 'closed'));
    await chmod(join(folder, 'locked.txt'), 0);
    await chmod(join(folder, 'closed'), 0);
    expect((await refusals())['locked.txt']).toContain('permissions');
    expect((await refusals())['closed']).toContain('permissions');
    await expect(readFolder(join(folder, 'closed'))).rejects.toMatchObject({ code: 'articles-missing' });
  });

  it('shows no path but that of the file in a reason', async () => {
    await put('bad.txt', Buffer.from([0xff]));
    await put('bad.md', '---\ntitle: "open\n---\n');
    expect(JSON.stringify((await readFolder(folder)).refused)).not.toContain(folder);
  });

  it('says what to do when there is no such folder', async () => {
    await put('file.txt', 'x');
    await expect(readFolder(join(folder, 'missing'))).rejects.toMatchObject({ code: 'articles-missing' });
    await expect(readFolder(join(folder, 'file.txt'))).rejects.toThrow('is a file');
  });

  it('gives an empty list for an empty folder', async () => {
    expect(await readFolder(folder)).toMatchObject({ articles: [], refused: [] });
  });
});
