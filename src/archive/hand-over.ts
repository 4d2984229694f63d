import type { MessagePort } from 'node:worker_threads';

import type { FileRecord } from '../corpus/file-record.js';
import type { RefusedFile } from '../corpus/list-files.js';
import type { Holdings } from '../corpus/read-folder.js';

/** So many files cross at once: a few milliseconds, so that questions which come meanwhile do not wait longer. */
const AT_ONCE = 50;

type Part =
  | { readonly files: readonly FileRecord[] }
  /** The last: everything was sent. */
  | { readonly unlisted: readonly RefusedFile[] };

/** Sends holdings on a line, part by part, and cuts it. Other work of the thread goes on in between. */
export async function sendHoldings(line: MessagePort, { files, unlisted }: Holdings): Promise<void> {
  const send = (part: Part): void => {
    line.postMessage(part);
  };
  let part: FileRecord[] = [];
  for (const file of files.values()) {
    part.push(file);
    if (part.length < AT_ONCE) continue;
    send({ files: part });
    part = [];
    await breath();
  }
  send({ files: part });
  send({ unlisted });
  line.close();
}

/** What comes on the line; null where it was cut before everything came. */
export function receiveHoldings(line: MessagePort): Promise<Holdings | null> {
  return new Promise((resolve) => {
    const files = new Map<string, FileRecord>();
    line.on('message', (part: Part) => {
      if ('files' in part) for (const file of part.files) files.set(file.path, file);
      else resolve({ files, unlisted: part.unlisted });
    });
    line.on('close', () => {
      resolve(null);
    });
  });
}

/** Lets what waits in the thread be done. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
