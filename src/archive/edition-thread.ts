import { extname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker, type MessagePort } from 'node:worker_threads';

import { messageOf, UserError } from '../errors.js';
import type { EditionWorkerData } from './edition-worker.js';
import {
  receiveError,
  type EditionMethods,
  type FromWorker,
  type MethodName,
  type Ready,
} from './protocol.js';

/** An edition that lives in a worker thread. */
export interface EditionThread {
  readonly ready: Ready;
  /** Asks the edition. Rejects with `worker-lost` when the thread ends before its answer. */
  call<Name extends MethodName>(
    method: Name,
    ...args: Parameters<EditionMethods[Name]>
  ): Promise<Awaited<ReturnType<EditionMethods[Name]>>>;
  /** Settles when the thread is gone, with the fault that ended it, if any. Never rejects. */
  readonly ended: Promise<Error | null>;
  readonly isEnded: () => boolean;
  /** Ends the thread once its last answer is out, and at once when that takes too long. */
  close(): Promise<void>;
}

export interface EditionThreadOptions {
  /** A line to the learned reader, which the thread takes over; without one rules read. */
  readonly reader?: MessagePort | null;
  /** The file that the thread runs. */
  readonly worker?: URL;
  /** How long `close` waits for the last answer, in milliseconds. */
  readonly patienceMs?: number;
}

interface Pending {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

/** The worker is this program's own file beside this one: `.js` when built, `.ts` under a loader that reads it. */
const WORKER = new URL(`./edition-worker${extname(import.meta.url)}`, import.meta.url);

/** Hundreds of times what an answer takes: after that a thread hangs, and holds up a stop that a supervisor waits for. */
const PATIENCE_MS = 5_000;

/** Reads the folder and builds its edition in a new thread. Rejects when it cannot be built; the thread is then gone. */
export async function startEdition(
  folder: string,
  { reader = null, worker: file = WORKER, patienceMs = PATIENCE_MS }: EditionThreadOptions = {},
): Promise<EditionThread> {
  const workerData: EditionWorkerData = { folder, reader };
  const worker = new Worker(file, { workerData, transferList: reader === null ? [] : [reader] });
  const pending = new Map<number, Pending>();
  const ended = endOf(worker);
  try {
    const ready = await readiness(worker);
    worker.on('message', (message: FromWorker) => {
      settle(pending, message);
    });
    void ended.then(() => {
      rejectAll(pending);
    });
    return threadOf({ worker, ready, pending, ended, patienceMs });
  } catch (error) {
    await worker.terminate();
    throw error;
  }
}

function endOf(worker: Worker): Promise<Error | null> {
  return new Promise((resolve) => {
    let fault: Error | null = null;
    worker.once('error', (error: unknown) => {
      fault = error instanceof Error ? error : new Error(messageOf(error));
    });
    worker.once('exit', () => {
      resolve(fault);
    });
  });
}

function readiness(worker: Worker): Promise<Ready> {
  return new Promise((resolve, reject) => {
    worker.once('message', (message: FromWorker) => {
      if (message.kind === 'ready') resolve(message);
      else
        reject(
          message.kind === 'failed'
            ? receiveError(message.error)
            : new Error('the edition answered before it was asked'),
        );
    });
    worker.once('error', reject);
    worker.once('exit', () => {
      reject(new UserError('worker-lost', 'Reading the articles stopped unexpectedly. Try again.'));
    });
  });
}

interface Parts {
  readonly worker: Worker;
  readonly ready: Ready;
  readonly pending: Map<number, Pending>;
  readonly ended: Promise<Error | null>;
  readonly patienceMs: number;
}

function threadOf({ worker, ready, pending, ended, patienceMs }: Parts): EditionThread {
  let lastId = 0;
  let isEnded = false;
  void ended.then(() => {
    isEnded = true;
  });
  return {
    ready,
    ended,
    isEnded: () => isEnded,
    call: (method, ...args) =>
      new Promise((resolve, reject) => {
        if (isEnded) {
          reject(lost());
          return;
        }
        lastId += 1;
        pending.set(lastId, { resolve, reject });
        worker.postMessage({ id: lastId, method, args });
      }),
    close: async () => {
      const answers = Promise.all([...pending.keys()].map((id) => answered(pending, id)));
      await Promise.race([answers, wait(patienceMs, undefined, { ref: false })]);
      await worker.terminate();
    },
  };
}

/** Settles when the request is answered, however it is. */
function answered(pending: Map<number, Pending>, id: number): Promise<void> {
  return new Promise((done) => {
    const waiting = pending.get(id);
    if (waiting === undefined) {
      done();
      return;
    }
    pending.set(id, {
      resolve: (value) => {
        waiting.resolve(value);
        done();
      },
      reject: (error) => {
        waiting.reject(error);
        done();
      },
    });
  });
}

function settle(pending: Map<number, Pending>, message: FromWorker): void {
  if (message.kind !== 'done' && message.kind !== 'error') return;
  const waiting = pending.get(message.id);
  pending.delete(message.id);
  if (message.kind === 'done') waiting?.resolve(message.value as never);
  else waiting?.reject(receiveError(message.error));
}

function rejectAll(pending: Map<number, Pending>): void {
  for (const { reject } of pending.values()) reject(lost());
  pending.clear();
}

function lost(): UserError {
  return new UserError(
    'worker-lost',
    'The answer was lost: the part that reads the articles stopped. Ask again.',
  );
}
