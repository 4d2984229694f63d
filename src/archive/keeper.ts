import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { lock } from 'proper-lockfile';

import { messageOf } from '../errors.js';
import type { Logger } from '../logger.js';
import type { EditionThread } from './edition-thread.js';

/** Keeps editions on the disk, one process at a time. */
export interface Keeper {
  /** Has the thread keep its edition, in the background. What goes wrong is logged, and nothing else is lost. */
  keep(thread: EditionThread): void;
  /** Ends keeping; what is being written is written to its end. */
  close(): Promise<void>;
}

export interface KeeperOptions {
  readonly folder: string;
  readonly log: Logger;
  /** How long another process is waited for that keeps there, in milliseconds. */
  readonly patienceMs?: number;
}

/** The mark of a process is taken for that of a dead one after so long without a sign of life, which it gives more often. */
const STALE_MS = 10_000;
const SIGN_OF_LIFE_MS = 2_500;
/** A process that was killed and started again at once finds its own mark: it waits until that is stale. */
const PATIENCE_MS = STALE_MS + 2_000;
const RETRY_MS = 500;

type Release = () => Promise<void>;

/** A keeper of editions under `folder`, which is made where it is missing. */
export function createKeeper({ folder, log, patienceMs = PATIENCE_MS }: KeeperOptions): Keeper {
  const closing = new AbortController();
  const isClosed = (): boolean => closing.signal.aborted;
  let release: Release | null = null;
  let wanted: EditionThread | null = null;
  let work: Promise<void> = Promise.resolve();

  const lose = (): void => {
    release = null;
    log.warn(
      {},
      'another process keeps its editions in DATA_DIR now; editions are kept again after a reindex',
    );
  };
  const keepNow = async (thread: EditionThread): Promise<void> => {
    // A newer edition waits: keeping this one would be for nothing.
    if (isClosed() || thread !== wanted || thread.isEnded()) return;
    release ??= await take(folder, { patienceMs, signal: closing.signal, onLost: lose });
    if (isClosed()) return;
    if (release === null) {
      log.warn(
        {},
        'another process keeps its editions in DATA_DIR; this one goes on without keeping its own',
      );
      return;
    }
    await thread.call('keep', folder);
  };
  return {
    keep: (thread) => {
      wanted = thread;
      work = work.then(async () => {
        try {
          await keepNow(thread);
        } catch (error) {
          if (isClosed() || thread.isEnded()) return;
          log.warn(
            { problem: messageOf(error) },
            'the edition could not be kept; the next start reads all articles',
          );
        }
      });
    },
    close: async () => {
      closing.abort();
      await work;
      await release?.().catch(() => undefined);
    },
  };
}

interface Taking {
  readonly patienceMs: number;
  readonly signal: AbortSignal;
  readonly onLost: () => void;
}

/** The right to write in the folder; null when another process has it, or it is too late. */
async function take(folder: string, { patienceMs, signal, onLost }: Taking): Promise<Release | null> {
  await mkdir(folder, { recursive: true });
  const options = {
    lockfilePath: join(folder, 'edition.lock'),
    stale: STALE_MS,
    update: SIGN_OF_LIFE_MS,
    onCompromised: onLost,
  };
  for (let waited = 0; !signal.aborted; waited += RETRY_MS) {
    try {
      return await lock(folder, options);
    } catch (error) {
      if (codeOf(error) !== 'ELOCKED') throw error;
      if (waited >= patienceMs) return null;
      await wait(RETRY_MS, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }
  return null;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
