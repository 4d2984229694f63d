import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';

import { messageOf } from '../errors.js';
import type { TextReader } from './learned-reader.js';
import { loadLearnedReader, OWN_FILES } from './load-learned-reader.js';
import type { NativeGate } from './native-gate.js';
import type { FromReader, ReadRequest } from './reader-protocol.js';

/** What the thread is started with. */
export interface ReaderWorkerData {
  /** The path of other weights than the program's own; tests damage them. */
  readonly weights: string | null;
  readonly gate: NativeGate;
}

/** Read before the first question, which so is no slower than the second: once a long window and once a short one. */
const WARM_UP = ['word '.repeat(250), 'word'];

const port = parentPort;
if (port === null) throw new Error('reader-worker is the entry of a worker thread');

const send = (message: FromReader): void => {
  port.postMessage(message);
};

try {
  const { weights, gate } = workerData as ReaderWorkerData;
  const files = weights === null ? OWN_FILES : { ...OWN_FILES, weights: pathToFileURL(weights) };
  const reader = await loadLearnedReader(files, gate);
  await reader.read({ text: 'What?' }, WARM_UP);
  let last = Promise.resolve();
  // First come, first served, one after the other: what came first is not held up by what came later.
  port.on('message', (request: ReadRequest) => {
    last = last.then(() => serve(reader, request));
  });
  send({ kind: 'ready' });
} catch (error) {
  send({ kind: 'failed', problem: messageOf(error) });
}

/** A fault in one reading leaves that one to the rules. */
async function serve(reader: TextReader, { id, question, windows }: ReadRequest): Promise<void> {
  const readings = await reader.read({ text: question }, windows).catch(() => null);
  send({ kind: 'done', id, readings });
}
