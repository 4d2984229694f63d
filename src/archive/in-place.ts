import type { FileRecord } from '../corpus/file-record.js';
import type { ListedFile } from '../corpus/list-files.js';
import type { Root } from '../corpus/read-folder.js';
import type { EditionThread, startThread } from './edition-thread.js';
import type { Built, Extent, Step } from './protocol.js';

/** More new and changed files are read by the thread that indexes them. */
const MOST_READ_APART = 32;

interface Threads {
  readonly roots: readonly Root[];
  readonly start: typeof startThread;
}

interface Change {
  readonly thread: EditionThread;
  readonly extent: Extent;
  /** What was read of its files a moment ago. */
  readonly offered: readonly FileRecord[];
  readonly onStep: ((step: Step) => void) | undefined;
}

/**
 * Has a thread that answers go over to the next edition, when little has changed and that is quick. Files are read apart
 * from it all the same: one may take long. Null when the edition has to be built in another thread, or this one is lost.
 */
export async function inPlace(
  threads: Threads,
  { thread, extent, offered, onStep }: Change,
): Promise<Built | null> {
  try {
    const { missing, fresh, total } = await thread.call('scan', extent, offered);
    if (fresh > MOST_READ_APART) return null;
    onStep?.({ phase: 'reading', done: total - missing.length, total });
    const read = missing.length === 0 ? [] : await readApart(threads, missing);
    onStep?.({ phase: 'reading', done: total, total });
    return await thread.call('advance', read);
  } catch (error) {
    if (thread.isEnded()) return null;
    throw error;
  }
}

/** Reads files in a thread of its own. */
export async function readApart(
  { roots, start }: Threads,
  files: readonly ListedFile[],
): Promise<readonly FileRecord[]> {
  const { outcome } = await start({ roots, task: { kind: 'read', files }, kept: null });
  if (outcome.kind !== 'read') throw new Error('reading did not end as such');
  return outcome.records;
}
