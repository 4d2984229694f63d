import { extname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';

import { messageOf, UserError } from '../errors.js';
import {
  receiveError,
  type EditionMethods,
  type EditionWorkerData,
  type FromWorker,
  type HandOver,
  type MethodName,
  type Outcome,
  type Request,
  type Step,
} from './protocol.js';

/** An edition that lives in a worker thread. */
export interface EditionThread {
  /** Asks the edition. Rejects with `worker-lost` when the thread ends before its answer. */
  call<Name extends MethodName>(
    method: Name,
    ...args: Parameters<EditionMethods[Name]>
  ): Promise<Awaited<ReturnType<EditionMethods[Name]>>>;
  /** A line on which the edition's holdings come, or those of the one before. A lost thread cuts it. */
  handOver(which: HandOver['which']): MessagePort;
  /** Settles when the thread is gone, with the fault that ended it, if any. Never rejects. */
  readonly ended: Promise<Error | null>;
  readonly isEnded: () => boolean;
  /** Ends the thread once its last answer is out, and at once when that takes too long. */
  close(): Promise<void>;
}

/** What a thread is to do. */
export type Setup = Pick<EditionWorkerData, 'roots' | 'task' | 'kept'>;

/** What a thread is given to do it with. The lines are taken over. */
export interface Lines {
  /** To the learned reader; without one rules read. */
  readonly reader?: MessagePort | null;
  /** The holdings of a running edition. */
  readonly base?: MessagePort | null;
  readonly onStep?: (step: Step) => void;
  readonly onWarning?: (message: string) => void;
}

export interface EditionThreadOptions {
  /** The file that the thread runs. */
  readonly worker?: URL;
  /** How long `close` waits for the last answer, in milliseconds. */
  readonly patienceMs?: number;
}

/** How the task ended, and the thread while it serves an edition. */
export interface Done {
  readonly outcome: Exclude<Outcome, { readonly kind: 'failed' }>;
  readonly thread: EditionThread | null;
}

interface Pending {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

/** The worker is this program's own file beside this one: `.js` when built, `.ts` under a loader that reads it. */
const WORKER = new URL(`./edition-worker${extname(import.meta.url)}`, import.meta.url);

/** Hundreds of times what an answer takes: after that a thread hangs, and holds up a stop that a supervisor waits for. */
const PATIENCE_MS = 5_000;

/** Does a task in a new thread, which stays to serve its edition, if there is one. Rejects when it cannot be done; the thread is then gone. */
export async function startThread(
  setup: Setup,
  { reader = null, base = null, onStep, onWarning }: Lines = {},
  { worker: file = WORKER, patienceMs = PATIENCE_MS }: EditionThreadOptions = {},
): Promise<Done> {
  const workerData: EditionWorkerData = { ...setup, reader, base };
  const transferList = [reader, base].filter((line) => line !== null);
  const worker = new Worker(file, { workerData, transferList });
  const pending = new Map<number, Pending>();
  const ended = endOf(worker);
  worker.on('message', (message: FromWorker) => {
    if (message.kind === 'progress') onStep?.(message.step);
    else if (message.kind === 'warning') onWarning?.(message.message);
    else settle(pending, message);
  });
  try {
    const outcome = await outcomeOf(worker);
    if (outcome.kind !== 'ready') {
      await worker.terminate();
      return { outcome, thread: null };
    }
    void ended.then(() => {
      rejectAll(pending);
    });
    return { outcome, thread: threadOf({ worker, pending, ended, patienceMs }) };
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

/** What is not said on the way is the outcome: before it nothing was asked. */
function outcomeOf(worker: Worker): Promise<Done['outcome']> {
  return new Promise((resolve, reject) => {
    worker.on('message', (message: FromWorker) => {
      switch (message.kind) {
        case 'ready':
        case 'unchanged':
        case 'previewed':
        case 'read':
          resolve(message);
          break;
        case 'failed':
          reject(receiveError(message.error));
          break;
        case 'progress':
        case 'warning':
        case 'done':
        case 'error':
      }
    });
    worker.once('error', reject);
    worker.once('exit', () => {
      reject(new UserError('worker-lost', 'Reading the articles stopped unexpectedly. Try again.'));
    });
  });
}

interface Parts {
  readonly worker: Worker;
  readonly pending: Map<number, Pending>;
  readonly ended: Promise<Error | null>;
  readonly patienceMs: number;
}

function threadOf({ worker, pending, ended, patienceMs }: Parts): EditionThread {
  let lastId = 0;
  let isEnded = false;
  void ended.then(() => {
    isEnded = true;
  });
  return {
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
        const request: Request = { kind: 'request', id: lastId, method, args };
        worker.postMessage(request);
      }),
    handOver: (which) => {
      const { port1, port2 } = new MessageChannel();
      const message: HandOver = { kind: 'hand-over', which, line: port2 };
      if (isEnded) port2.close();
      else worker.postMessage(message, [port2]);
      return port1;
    },
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
