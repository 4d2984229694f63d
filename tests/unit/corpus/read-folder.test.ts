import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { readFolder } from '../../../src/corpus/read-folder.js';
import { MOST_BYTES } from '../../../src/corpus/read-text.js';

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
    await put('picture.png', 'x');
    await put('huge.txt', '');
    await truncate(join(folder, 'huge.txt'), MOST_BYTES * 10);
    const reasons = await refusals();
    expect(reasons['empty.txt']).toContain('empty');
    expect(reasons['binary.txt']).toContain('binary');
    expect(reasons['latin.txt']).toContain('UTF-8');
    expect(reasons['picture.png']).toContain('.txt');
    expect(reasons['huge.txt']).toContain('larger than 5 MB');
    expect((await readFolder(folder)).articles.map(({ path }) => path)).toEqual(['good.txt']);
  });

  it('follows links inside the folder, and refuses those that lead out, around or nowhere', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'outside-'));
    await writeFile(join(outside, 'secret.txt'), 'Secret.');
    await put('real.txt', 'Real.');
    await symlink(join(folder, 'real.txt'), join(folder, 'again.txt'));
    await symlink(join(outside, 'secret.txt'), join(folder, 'out.txt'));
    await symlink(outside, join(folder, 'away'));
    await symlink(folder, join(folder, 'loop'));
    await symlink(join(folder, 'nowhere'), join(folder, 'broken.txt'));
    const { articles } = await readFolder(folder);
    const reasons = await refusals();
    expect(articles.map(({ path }) => path)).toEqual(['again.txt', 'real.txt']);
    expect(reasons['out.txt']).toContain('leads out');
    expect(reasons['away']).toContain('leads out');
    expect(reasons['loop']).toContain('around itself');
    expect(reasons['broken.txt']).toContain('cannot be opened');
    await rm(outside, { recursive: true });
  });

  it.skipIf(process.getuid?.() === 0)('refuses what may not be read', async () => {
    await put('locked.txt', 'Locked.');
    await chmod(join(folder, 'locked.txt'), 0);
    expect((await refusals())['locked.txt']).toContain('permissions');
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
