import { parentPort } from 'node:worker_threads';

import type { HandOver, Request } from '../../src/archive/protocol.js';

/** The real worker of an edition, which breaks down at a word: "crash" ends its thread, "hang" stops it for good. */
parentPort?.on('message', (message: Request | HandOver) => {
  const question = message.kind === 'request' ? message.args[0] : null;
  if (question === 'crash') throw new Error('it broke down');
  if (question === 'hang') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
});

await import('../../src/archive/edition-worker.js');
