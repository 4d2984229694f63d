import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { docxOf, zipOf } from '../../support/files.js';
import { readAs, refusalOf } from '../../support/reading.js';

const read = async (files: Parameters<typeof zipOf>[0]) => {
  const { articles, refused } = await readAs('b.zip', zipOf(files));
  return {
    articles: articles.map(({ path }) => path),
    refused: Object.fromEntries(refused.map(({ path, reason }) => [path, reason])),
  };
};

describe('an archive', () => {
  it('is read like a folder of its name, without what systems add', async () => {
    expect(
      await read({
        'in/a.txt': 'A.',
        'b.md': '# B',
        'c.docx': docxOf(['C.']),
        'l.jsonl': '{"id":"x","text":"L."}',
        '.hidden.txt': 'x',
        'in/.DS_Store': 'x',
        '__MACOSX/in/a.txt': 'x',
      }),
    ).toEqual({
      articles: ['b.zip/b.md', 'b.zip/c.docx', 'b.zip/in/a.txt', 'b.zip/l.jsonl#x'],
      refused: {},
    });
  });

  it('never writes or names anything outside of it, and reads on past what would', async () => {
    const { articles, refused } = await read({
      '../evil.txt': 'x',
      '/abs.txt': 'x',
      'C:/win.txt': 'x',
      'in/../../up.txt': 'x',
      'a.txt': 'A.',
    });
    expect(articles).toEqual(['b.zip/a.txt']);
    expect(Object.values(refused)).toHaveLength(4);
    for (const reason of Object.values(refused)) expect(reason).toContain('leads out of its archive');
  });

  it('is read in another, and no deeper', async () => {
    const deep = zipOf({ 'd.txt': 'D.' });
    const { articles, refused } = await read({ 'two.zip': zipOf({ 'b.txt': 'B.', 'three.zip': deep }) });
    expect(articles).toEqual(['b.zip/two.zip/b.txt']);
    expect(refused).toEqual({
      'b.zip/two.zip/three.zip': 'it is an archive too deep inside others; unpack them.',
    });
  });

  it('is refused as a bomb, by its own size or by those inside it', async () => {
    const bomb = zipOf({ 'a.txt': new Uint8Array(30_000_000) });
    expect(await refusalOf('b.zip', bomb)).toContain('times its size');
    const { articles, refused } = await read({ 'a.txt': 'A.', 'bomb.zip': bomb });
    expect(articles).toEqual(['b.zip/a.txt']);
    expect(refused['b.zip/bomb.zip']).toContain('times its size');
  });

  it('does not believe what an archive says of its sizes', async () => {
    const lying = Buffer.from(zipSync({ 'a.txt': strToU8('word '.repeat(10_000)), 'b.txt': strToU8('B.') }));
    const entry = lying.indexOf(Buffer.from('504b0102', 'hex'));
    lying.writeUInt32LE(10, entry + 24);
    const { articles, refused } = await readAs('b.zip', lying);
    expect(articles.map(({ text }) => text)).toEqual(['B.']);
    expect(refused).toEqual([
      { path: 'b.zip/a.txt', reason: 'it is damaged in its archive; pack it again.' },
    ]);
  });

  it('refuses what is encrypted, packed in a strange way, or a link, and reads the others', async () => {
    const change = (offset: number, value: number) => {
      const bytes = zipOf({ 'a.txt': 'A.', 'b.txt': 'B.' });
      const entry = bytes.indexOf(Buffer.from('504b0102', 'hex'));
      bytes.writeUInt16LE(value, entry + offset);
      return readAs('b.zip', bytes);
    };
    for (const [offset, value, reason] of [
      [8, 1, 'encrypted'],
      [10, 14, 'packed in a way'],
      [40, 0xa1ff, 'a link'],
    ] as const) {
      const { articles, refused } = await change(offset, value);
      expect(articles.map(({ text }) => text)).toEqual(['B.']);
      expect(refused[0]?.reason).toContain(reason);
    }
  });

  it('refuses by name and size before anything is unpacked', async () => {
    const { refused } = await read({
      'a.png': 'x',
      'big.txt': Buffer.from(Array.from({ length: 800_000 }, (_, n) => n * 7919).join()),
    });
    expect(refused['b.zip/a.png']).toContain('files .png are not read');
    expect(refused['b.zip/big.txt']).toContain('larger than 5 MB');
  });

  it('is refused when it is none, or cut short', async () => {
    expect(await refusalOf('b.zip', 'x')).toContain('no whole zip archive');
    expect(await refusalOf('b.zip', zipOf({ 'a.txt': 'A.' }).subarray(0, 60))).toContain(
      'no whole zip archive',
    );
  });
});
