import { infoOf } from '../corpus/article.js';
import type { Root } from '../corpus/read-folder.js';
import { messageOf, UserError } from '../errors.js';
import type { Logger } from '../logger.js';
import { isWithin } from '../text/file-parts.js';
import type { ReaderStatus, ReaderThread } from '../reading/reader-thread.js';
import {
  ADDED_PREFIX,
  addedFiles,
  fileOf,
  keepFile,
  MOST_ADDED_BYTES,
  removeFile,
  refused,
  type KeptFile,
} from './added-files.js';
import { startThread } from './edition-thread.js';
import { readApart } from './in-place.js';
import { createKeeper } from './keeper.js';
import {
  closed,
  firstState,
  indexAdded,
  liveThread,
  preview,
  reindex,
  reindexAfresh,
  undo,
  type Means,
  type State,
} from './runs.js';
import type { Adder, Archive, OnProgress } from './types.js';
import { watchFolders, type Watcher } from './watch.js';

export interface ArchiveOptions {
  /** The folder of articles. */
  readonly folder: string;
  /** The folder for articles that moderators add; it may be missing. Without one none can be added. */
  readonly addedFolder?: string | null;
  /** Where editions are kept for the next start. Without one every start reads all articles. */
  readonly kept?: KeptPlace | null;
  /** Whether the folders are followed, and indexed again when they change. */
  readonly watch?: boolean;
  /** Of questions nothing is logged. */
  readonly log: Logger;
  /** The learned reader, which the archive closes with itself, also when it cannot be opened. Without one rules read. */
  readonly reader?: ReaderThread | null;
  /** Told how far the first edition is. */
  readonly onProgress?: OnProgress;
  /** How the thread of an edition is started. */
  readonly start?: typeof startThread;
}

export interface KeptPlace {
  readonly folder: string;
  /** Whether this process keeps its own editions there, or only makes use of what is kept. */
  readonly isWritten: boolean;
}

/** Rules read, and that is as it was wished. */
const RULES: ReaderStatus = { kind: 'rules', problem: null };

/**
 * Builds the first edition of the folders and keeps it live.
 * @throws UserError `articles-missing` or `articles-empty` when there is nothing to answer from.
 */
export async function openArchive(options: ArchiveOptions): Promise<Archive> {
  const means = meansOf(options);
  const state = await firstState(means, options.onProgress).catch(async (error: unknown) => {
    await means.keeper?.close();
    await means.reader?.close();
    throw error;
  });
  const watcher = options.watch === true ? watch(means, state) : null;
  const live = () => liveThread(means, state);
  const inOrder = oneAfterAnother();
  const added = options.addedFolder ?? null;
  return {
    get report() {
      return state.current.report;
    },
    get indexedAt() {
      return state.current.indexedAt;
    },
    get reader() {
      return means.reader?.status ?? RULES;
    },
    mostAddedBytes: MOST_ADDED_BYTES,
    ask: async (question, scope) => (await live()).call('ask', question, scope),
    search: async (query, limit, scope) => (await live()).call('search', query, limit, scope),
    sources: async (message) => (await live()).call('sources', message),
    timeline: async (topic) => (await live()).call('timeline', topic),
    articles: async () => (await live()).call('articles'),
    article: async (id) => (await live()).call('article', id),
    suggest: async (typed, limit) => (await live()).call('suggest', typed, limit),
    examples: async () => (await live()).call('examples'),
    reindex: (onProgress) => reindex(means, state, onProgress),
    preview: (onProgress) => preview(means, state, onProgress),
    undo: () => undo(means, state),
    progress: () => state.progress?.progress() ?? null,
    addArticle: async (name, bytes, adder) => {
      const { file, record } = await inOrder(() => add(means, state, { folder: added, name, bytes, adder }));
      const articles = record.articles.map(({ article }) => infoOf(article));
      return { file, articles, refused: record.refused, report: await indexAdded(means, state, [record]) };
    },
    removeArticle: async (path) => {
      await inOrder(() => remove(state, added, path));
      return indexAdded(means, state);
    },
    added: async () => (added === null ? [] : addedFiles(added)),
    close: () => close(means, state, watcher),
  };
}

function meansOf(options: ArchiveOptions): Means {
  const { folder, addedFolder = null, kept = null, log, reader = null, start = startThread } = options;
  const roots: readonly Root[] = [
    { folder, prefix: '', mayBeMissing: false },
    ...(addedFolder === null ? [] : [{ folder: addedFolder, prefix: ADDED_PREFIX, mayBeMissing: true }]),
  ];
  const keeper = kept?.isWritten === true ? createKeeper({ folder: kept.folder, log }) : null;
  return { roots, log, reader, kept: kept?.folder ?? null, keeper, start };
}

function watch(means: Means, state: State): Watcher {
  const { log, roots } = means;
  return watchFolders(
    roots.map(({ folder }) => folder),
    {
      onChange: () => {
        reindexAfresh(means, state).catch((error: unknown) => {
          if (!state.isClosed) log.error({ problem: messageOf(error) }, 'a change could not be indexed');
        });
      },
      onTrouble: (problem) => {
        log.warn({ problem }, 'a folder of articles cannot be followed; reindex by hand');
      },
    },
  );
}

interface Adding {
  readonly folder: string | null;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly adder: Adder;
}

async function add(means: Means, state: State, { folder, ...file }: Adding): Promise<KeptFile> {
  if (state.isClosed) throw closed();
  if (folder === null) throw refused('There is no folder to add articles to.');
  return keepFile(folder, file, async (listed) => {
    const [record] = await readApart(means, [listed]);
    if (record === undefined) throw new Error('a file was not read');
    return record;
  });
}

async function remove(state: State, folder: string | null, path: string): Promise<void> {
  if (state.isClosed) throw closed();
  if (!path.startsWith(ADDED_PREFIX))
    throw refused(`"${path}" was not added here. Take its file out of the folder of articles, and reindex.`);
  const file = folder === null ? null : await fileOf(folder, path);
  if (folder === null || file === null)
    throw new UserError(
      'article-unknown',
      `There is no added article "${path}". The list names those there are.`,
    );
  if ([...state.current.hashes.keys()].every((held) => isWithin(held, file)))
    throw refused(`"${path}" holds all articles there are. Add another one first.`);
  await removeFile(folder, file);
}

/** Has each piece of work wait for those before it. */
function oneAfterAnother(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}

async function close(means: Means, state: State, watcher: Watcher | null): Promise<void> {
  state.isClosed = true;
  await watcher?.close();
  await state.queue;
  await means.keeper?.close();
  await state.current.thread.close();
  await means.reader?.close();
}
