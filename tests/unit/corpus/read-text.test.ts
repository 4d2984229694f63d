import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { MOST_BYTES, readText } from '../../../src/corpus/read-text.js';

let file: string;

beforeAll(async () => {
  file = join(await mkdtemp(join(tmpdir(), 'footnote-')), 'a.txt');
});

afterAll(() => rm(join(file, '..'), { recursive: true }));

const read = async (content: string | Buffer) => {
  await writeFile(file, content);
  return readText(file);
};

describe('readText', () => {
  it('gives every character but the byte order mark', async () => {
    const sound = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\0\uFEFF]/u.test(text));
    await fc.assert(
      fc.asyncProperty(sound, async (text) => {
        expect(await read(text)).toEqual({ text });
        expect(await read(`\uFEFF${text}`)).toEqual({ text });
      }),
      { numRuns: 30 },
    );
  });

  it('reads the largest file that is allowed, and not one byte more', async () => {
    expect(await read(Buffer.alloc(MOST_BYTES, 'x'))).toHaveProperty('text.length', MOST_BYTES);
    expect(await read(Buffer.alloc(MOST_BYTES + 1, 'x'))).toHaveProperty('reason');
  });

  it('says why not when the file is gone or is a folder', async () => {
    expect(await readText(`${file}.gone`)).toEqual({ reason: 'there is nothing there any more.' });
    expect(await readText(join(file, '..'))).toEqual({ reason: 'it cannot be read (EISDIR).' });
  });
});
