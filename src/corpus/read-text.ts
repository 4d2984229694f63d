import { open } from 'node:fs/promises';

import type { Refused } from './draft.js';
import { reasonOf } from './file-trouble.js';

/** Largest file that is read. A novel has about one million bytes; what is larger is most likely no article. */
export const MOST_BYTES = 5_000_000;

/** The decoded text of the file at `path`, without its byte order mark, or why it was not read. Never throws. */
export async function readText(path: string): Promise<{ readonly text: string } | Refused> {
  try {
    const bytes = await readBytes(path);
    return 'reason' in bytes ? bytes : decode(bytes);
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/** All bytes of a file that is no larger than allowed and keeps its size meanwhile. */
async function readBytes(path: string): Promise<Buffer | Refused> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (size > MOST_BYTES)
      return { reason: `it is larger than ${String(MOST_BYTES / 1e6)} MB; split it into articles.` };
    // One byte more than expected tells a file that grows from one that ends.
    const bytes = Buffer.alloc(size + 1);
    let length = 0;
    for (let bytesRead = -1; bytesRead !== 0 && length < bytes.length; length += bytesRead)
      ({ bytesRead } = await file.read(bytes, length, bytes.length - length));
    return length === size
      ? bytes.subarray(0, size)
      : { reason: 'it changed while it was read; index it again when it is complete.' };
  } finally {
    await file.close();
  }
}

function decode(bytes: Buffer): { readonly text: string } | Refused {
  if (bytes.length === 0) return { reason: 'it is empty.' };
  if (/^(?:fffe|feff)/u.test(bytes.toString('hex', 0, 2)))
    return { reason: 'it is UTF-16; save it as UTF-8.' };
  if (bytes.includes(0)) return { reason: 'it is binary, not text.' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { reason: 'it is not UTF-8; save it with that encoding.' };
  }
}
