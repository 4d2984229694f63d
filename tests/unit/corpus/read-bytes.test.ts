import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readBytes, tooLarge } from '../../../src/corpus/read-bytes.js';

const MOST = 1000;
let file: string;

beforeAll(async () => {
  file = join(await mkdtemp(join(tmpdir(), 'footnote-')), 'a.bin');
});

afterAll(() => rm(join(file, '..'), { recursive: true }));

describe('readBytes', () => {
  it('gives every byte of a file that is not too large', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: MOST }), async (content) => {
        await writeFile(file, content);
        expect(await readBytes(file, MOST)).toEqual({ bytes: Buffer.from(content) });
      }),
      { numRuns: 30 },
    );
  });

  it('reads the largest file that is allowed, and not one byte more', async () => {
    await writeFile(file, Buffer.alloc(MOST));
    expect(await readBytes(file, MOST)).toHaveProperty('bytes.length', MOST);
    await writeFile(file, Buffer.alloc(MOST + 1));
    expect(await readBytes(file, MOST)).toEqual(tooLarge(MOST));
  });

  it('says why not when the file is gone or is a folder', async () => {
    expect(await readBytes(`${file}.gone`, MOST)).toEqual({ reason: 'there is nothing there any more.' });
    expect(await readBytes(join(file, '..'), 1e6)).toEqual({ reason: 'it cannot be read (EISDIR).' });
  });

  it('gives the whole of a file or nothing while another program writes it', async () => {
    const large = 3_000_000;
    await writeFile(file, Buffer.alloc(large, 'a'));
    for (let round = 0; round < 10; round += 1) {
      const letter = round % 2 === 0 ? 'b' : 'a';
      const [read] = await Promise.all([
        readBytes(file, large),
        writeFile(file, Buffer.alloc(large - round, letter)),
      ]);
      const whole = 'bytes' in read ? new Set(read.bytes).size : read.reason;
      expect([1, 0, 'it changed while it was read; index it again when it is complete.']).toContain(whole);
    }
  });
});
