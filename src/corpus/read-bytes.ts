import { open } from 'node:fs/promises';

import type { Refused } from './draft.js';
import { reasonOf } from './file-trouble.js';

/** All bytes of the file at `path`, or why it was not read: at most `most` are. Never throws. */
export async function readBytes(path: string, most: number): Promise<{ readonly bytes: Buffer } | Refused> {
  try {
    const bytes = await readWhole(path, most);
    return 'reason' in bytes ? bytes : { bytes };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/** The bytes of a file that is no larger than allowed and stays as it is meanwhile. */
async function readWhole(path: string, most: number): Promise<Buffer | Refused> {
  const file = await open(path, 'r');
  try {
    const { size, mtimeMs } = await file.stat();
    if (size > most) return tooLarge(most);
    // One byte more than expected tells a file that grows from one that ends.
    const bytes = Buffer.alloc(size + 1);
    let length = 0;
    for (let bytesRead = -1; bytesRead !== 0 && length < bytes.length; length += bytesRead)
      ({ bytesRead } = await file.read(bytes, length, bytes.length - length));
    const isSame = length === size && (await file.stat()).mtimeMs === mtimeMs;
    return isSame
      ? bytes.subarray(0, size)
      : { reason: 'it changed while it was read; index it again when it is complete.' };
  } finally {
    await file.close();
  }
}

/** Why something of more than `most` bytes is not read. */
export function tooLarge(most: number): Refused {
  return { reason: `it is larger than ${String(most / 1e6)} MB; split it into articles.` };
}
