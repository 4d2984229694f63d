import { once } from 'node:events';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { listFiles } from '../../../src/corpus/list-files.js';

let root: string;

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'footnote-')));
});

afterEach(() => rm(root, { recursive: true }));

const put = async (path: string) => {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), 'x');
};
const link = (path: string, target: string) => symlink(target, join(root, path));

const listed = async () => {
  const { files, refused } = await listFiles(root);
  return {
    files: files.map(({ path }) => path),
    refused: Object.fromEntries(refused.map(({ path, reason }) => [path, reason])),
  };
};

describe('listFiles', () => {
  it('lists by code unit what does not begin with a dot', async () => {
    for (const path of ['b.txt', 'B.txt', 'a/b.txt', 'a.txt', 'é.txt', '.git/c.txt', '.d.txt', 'a/.e'])
      await put(path);
    expect(await listed()).toEqual({
      files: ['B.txt', 'a.txt', 'a/b.txt', 'b.txt', 'é.txt'],
      refused: {},
    });
  });

  it('lists a file once, under its own name, whatever leads to it', async () => {
    await put('z/real.txt');
    await link('again.txt', 'z/real.txt');
    await link('folder', 'z');
    const { files, refused } = await listed();
    expect(files).toEqual(['z/real.txt']);
    expect(refused['again.txt']).toContain('the same as "z/real.txt"');
    expect(refused['folder']).toContain('the same as "z"');
  });

  it('ends on links that lead to each other, around, to themselves or nowhere', async () => {
    for (const one of ['1', '2', '3']) {
      await put(`${one}/t.txt`);
      for (const other of ['1', '2', '3']) await link(`${one}/to-${other}`, `../${other}`);
    }
    await link('around', '.');
    await link('self', 'self');
    await link('nowhere.txt', 'nothing');
    const { files, refused } = await listed();
    expect(files).toEqual(['1/t.txt', '2/t.txt', '3/t.txt']);
    expect(Object.keys(refused)).toHaveLength(12);
    expect(refused['around']).toContain('the same as "."');
    expect(refused['self']).toContain('leads back to itself');
    expect(refused['nowhere.txt']).toContain('nothing there');
    expect(JSON.stringify(refused)).not.toContain(root);
  });

  it('refuses links that lead out, by any way', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'outside-'));
    await writeFile(join(outside, 'secret.txt'), 'x');
    await symlink(outside, join(root, '..away'));
    await link('out.txt', join(outside, 'secret.txt'));
    await link('away', outside);
    await link('up', '..');
    await link('twice.txt', '..away/secret.txt');
    const { files, refused } = await listed();
    expect(files).toEqual([]);
    expect(Object.keys(refused)).toEqual(['away', 'out.txt', 'twice.txt', 'up']);
    for (const reason of Object.values(refused)) expect(reason).toContain('leads out');
    await rm(outside, { recursive: true });
  });

  it('follows links to names that begin with a dot, as Kubernetes mounts files', async () => {
    await put('..2026/a.txt');
    await put('..2026/deep/b.txt');
    await link('..data', '..2026');
    await link('a.txt', '..data/a.txt');
    await link('deep', '..data/deep');
    expect(await listed()).toEqual({ files: ['a.txt', 'deep/b.txt'], refused: {} });
  });

  it('passes over what .footnoteignore names, by the rules of gitignore', async () => {
    for (const path of [
      'a.txt',
      'b.log',
      'drafts/c.txt',
      'deep/d.log',
      'deep/keep.log',
      'deep/e.txt',
      'deep/drafts/f.txt',
    ])
      await put(path);
    await writeFile(join(root, '.footnoteignore'), '# comments\n*.log\n/drafts/\n');
    await writeFile(join(root, 'deep/.footnoteignore'), '\uFEFF!keep.log\n/e.*\n');
    await link('to-drafts', 'drafts');
    await link('z.log', 'a.txt');
    expect(await listed()).toEqual({
      files: ['a.txt', 'deep/drafts/f.txt', 'deep/keep.log', 'to-drafts/c.txt'],
      refused: {},
    });
  });

  it('refuses a folder whose rules cannot be read, rather than read what they would pass over', async () => {
    await put('deep/a.txt');
    await put('b.txt');
    await mkdir(join(root, 'deep/.footnoteignore'));
    expect(await listed()).toEqual({ files: ['b.txt'], refused: { deep: 'it cannot be read (EISDIR).' } });
  });

  it.skipIf(process.platform === 'win32')('refuses what is neither a file nor a folder', async () => {
    const server = createServer().listen(join(root, 'socket.txt'));
    await once(server, 'listening');
    await link('link', 'socket.txt');
    const { files, refused } = await listed();
    server.close();
    expect(files).toEqual([]);
    expect(Object.keys(refused)).toEqual(['link', 'socket.txt']);
  });
});
