import { performance } from 'node:perf_hooks';

import { messageOf, UserError } from '../errors.js';
import type { Logger } from '../logger.js';
import type { ReaderStatus, ReaderThread } from '../reading/reader-thread.js';
import { compareHashes, type Hashes } from './changes.js';
import { startEdition, type EditionThread, type EditionThreadOptions } from './edition-thread.js';
import type { Archive, ReindexReport } from './types.js';

export interface ArchiveOptions {
  readonly folder: string;
  /** Of questions nothing is logged. */
  readonly log: Logger;
  /** The learned reader, which the archive closes with itself, also when it cannot be opened. Without one rules read. */
  readonly reader?: ReaderThread | null;
  /** How the thread of an edition is started. */
  readonly start?: (folder: string, options: Pick<EditionThreadOptions, 'reader'>) => Promise<EditionThread>;
}

/** Rules read, and that is as it was wished. */
const RULES: ReaderStatus = { kind: 'rules', problem: null };

/** One edition with its report, so that a swap is one step. */
interface Current {
  readonly thread: EditionThread;
  readonly report: ReindexReport;
  readonly indexedAt: Date;
}

/** All that changes while the archive lives. */
interface State {
  current: Current;
  /** The reindex under way: a second request joins it. */
  running: Promise<ReindexReport> | null;
  isClosed: boolean;
}

/**
 * Builds the first edition of a folder and keeps it live.
 * @throws UserError `articles-missing` or `articles-empty` when there is nothing to answer from.
 */
export async function openArchive(options: ArchiveOptions): Promise<Archive> {
  const current = await build(options, new Map()).catch(async (error: unknown) => {
    await options.reader?.close();
    throw error;
  });
  const state: State = { current, running: null, isClosed: false };
  replaceWhenLost(options, state, state.current.thread);
  const live = () => liveThread(options, state);
  return {
    get report() {
      return state.current.report;
    },
    get indexedAt() {
      return state.current.indexedAt;
    },
    get reader() {
      return options.reader?.status ?? RULES;
    },
    ask: async (question, scope) => (await live()).call('ask', question, scope),
    search: async (query, limit) => (await live()).call('search', query, limit),
    timeline: async (topic) => (await live()).call('timeline', topic),
    articles: async () => (await live()).call('articles'),
    article: async (id) => (await live()).call('article', id),
    suggest: async (typed, limit) => (await live()).call('suggest', typed, limit),
    examples: async () => (await live()).call('examples'),
    reindex: () => reindex(options, state),
    close: async () => {
      state.isClosed = true;
      await state.running?.catch(() => undefined);
      await state.current.thread.close();
      await options.reader?.close();
    },
  };
}

/** The thread that answers now. One that was lost is being built again, or could not be: then this is the time to try. */
async function liveThread(options: ArchiveOptions, state: State): Promise<EditionThread> {
  if (state.isClosed) throw closed();
  if (state.current.thread.isEnded()) await reindex(options, state);
  return state.current.thread;
}

async function reindex(options: ArchiveOptions, state: State): Promise<ReindexReport> {
  if (state.isClosed) throw closed();
  state.running ??= swap(options, state).finally(() => {
    state.running = null;
  });
  return state.running;
}

/** Builds the next edition beside the current one, puts it in its place, and ends the old one after its last answer. */
async function swap(options: ArchiveOptions, state: State): Promise<ReindexReport> {
  const before = state.current.thread;
  const next = await build(options, before.ready.hashes);
  if (state.isClosed) {
    await next.thread.close();
    throw closed();
  }
  state.current = next;
  replaceWhenLost(options, state, next.thread);
  options.log.info(
    { edition: next.report.edition, milliseconds: next.report.milliseconds },
    'a new edition answers',
  );
  await before.close();
  return next.report;
}

/** A thread that ends while it is the current one was lost: another is built from the same folder. */
function replaceWhenLost(options: ArchiveOptions, state: State, thread: EditionThread): void {
  void thread.ended.then((fault) => {
    if (state.isClosed || state.current.thread !== thread) return;
    const facts = { edition: state.current.report.edition, err: fault };
    options.log.error(facts, 'the edition was lost; building it again');
    reindex(options, state).catch((error: unknown) => {
      options.log.error({ problem: messageOf(error) }, 'the edition could not be built again');
    });
  });
}

async function build(
  { folder, reader, start = startEdition }: ArchiveOptions,
  before: Hashes,
): Promise<Current> {
  const started = performance.now();
  const thread = await start(folder, { reader: reader?.connect() ?? null });
  const { edition, hashes, refused } = thread.ready;
  const milliseconds = Math.round(performance.now() - started);
  const report = { edition, ...compareHashes(before, hashes), refused, milliseconds };
  return { thread, report, indexedAt: new Date() };
}

function closed(): UserError {
  return new UserError('not-ready', 'Footnote is stopping. Ask again in a moment.');
}
