import { open } from 'node:fs/promises';

import type { Refused } from './draft.js';
import { EXTENSIONS, extensionOf } from './parse-article.js';

/** Largest file that is read. A novel has about one million bytes; what is larger is most likely no article. */
export const MOST_BYTES = 5_000_000;

/** The decoded text of the file at `path`, without its byte order mark, or why it was not read. Never throws. */
export async function readText(path: string): Promise<{ readonly text: string } | Refused> {
  if (!EXTENSIONS.includes(extensionOf(path)))
    return { reason: `files of this kind are not read; use one of ${EXTENSIONS.join(', ')}.` };
  try {
    return decode(await readBytes(path));
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/** At most one byte more than is allowed, so that a file that grows while it is read cannot fill the memory. */
async function readBytes(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const bytes = Buffer.alloc(Math.min(size, MOST_BYTES) + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await file.read(bytes, length, bytes.length - length);
      length += bytesRead;
      if (bytesRead === 0 || length === bytes.length) return bytes.subarray(0, length);
    }
  } finally {
    await file.close();
  }
}

function decode(bytes: Buffer): { readonly text: string } | Refused {
  if (bytes.length > MOST_BYTES)
    return { reason: `it is larger than ${String(MOST_BYTES / 1e6)} MB; split it into articles.` };
  if (bytes.length === 0) return { reason: 'it is empty.' };
  if (bytes.includes(0)) return { reason: 'it is binary, not text.' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { reason: 'it is not UTF-8; save it with that encoding.' };
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'it vanished while it was read.';
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read: its permissions forbid it.';
  return `it cannot be read (${typeof code === 'string' ? code : 'unknown error'}).`;
}
