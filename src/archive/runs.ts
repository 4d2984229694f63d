import { performance } from 'node:perf_hooks';
import type { MessagePort } from 'node:worker_threads';

import type { Root } from '../corpus/read-folder.js';
import { messageOf, UserError } from '../errors.js';
import type { Logger } from '../logger.js';
import type { ReaderThread } from '../reading/reader-thread.js';
import { compareHashes, type Hashes } from './changes.js';
import type { startThread } from './edition-thread.js';
import { type Done, type EditionThread, type Lines, type Setup } from './edition-thread.js';
import type { Keeper } from './keeper.js';
import type { Survey, Task } from './protocol.js';
import { createRunProgress, type Pace, type RunProgress } from './run-progress.js';
import type { OnProgress, ReindexReport } from './types.js';

/** What every run needs. */
export interface Means {
  readonly roots: readonly Root[];
  readonly log: Logger;
  readonly reader: ReaderThread | null;
  /** Where holdings may be kept from an earlier time; null: nowhere. */
  readonly kept: string | null;
  /** Null: editions are not kept. */
  readonly keeper: Keeper | null;
  /** How a thread is started. */
  readonly start: typeof startThread;
}

/** One edition with its report, so that a swap is one step. */
export interface Current {
  readonly thread: EditionThread;
  readonly hashes: Hashes;
  readonly hasFormer: boolean;
  readonly report: ReindexReport;
  readonly indexedAt: Date;
}

/** All that changes while the archive lives. */
export interface State {
  current: Current;
  /** Settles when every run asked for so far is done. Runs follow one another. */
  queue: Promise<unknown>;
  /** The reindex that waits or is under way: a second request joins it. */
  reindexing: { readonly report: Promise<ReindexReport>; readonly progress: RunProgress } | null;
  /** The run that waits for its turn to index added files: further ones join it until it begins. */
  indexing: Promise<ReindexReport> | null;
  /** Of the run under way. */
  progress: RunProgress | null;
  /** Of the last run that indexed. */
  pace: Pace | null;
  isClosed: boolean;
}

const clock = (): number => performance.now();

/** Builds the first edition. @throws UserError `articles-missing` or `articles-empty` when there is nothing to answer from. */
export async function firstState(means: Means, onProgress?: OnProgress): Promise<State> {
  const progress = createRunProgress(null, clock);
  if (onProgress !== undefined) progress.tell(onProgress);
  const task: Task = { kind: 'build', scope: 'all', mustBuild: true };
  const built = await run(means, { task, progress, base: null });
  const current = currentOf(built, new Map());
  if (current === null) throw new Error('the first edition was not built');
  const state: State = {
    current,
    queue: Promise.resolve(),
    reindexing: null,
    indexing: null,
    progress: null,
    pace: progress.pace(),
    isClosed: false,
  };
  settleIn(means, state);
  return state;
}

/** The thread that answers now. One that was lost is being built again, or could not be: then this is the time to try. */
export async function liveThread(means: Means, state: State): Promise<EditionThread> {
  if (state.isClosed) throw closed();
  if (state.current.thread.isEnded()) await reindex(means, state);
  return state.current.thread;
}

/** Reads all folders again. A call while one waits or runs joins it. */
export async function reindex(means: Means, state: State, onProgress?: OnProgress): Promise<ReindexReport> {
  if (state.isClosed) throw closed();
  if (state.reindexing === null) {
    const progress = createRunProgress(state.pace, clock);
    const report = inTurn(state, progress, () => build(means, state, 'all')).finally(() => {
      state.reindexing = null;
    });
    state.reindexing = { report, progress };
  }
  if (onProgress !== undefined) state.reindexing.progress.tell(onProgress);
  return state.reindexing.report;
}

/** Reads all folders again, from a moment after this call on: a reindex under way may have listed them before. */
export async function reindexAfresh(means: Means, state: State): Promise<ReindexReport> {
  await state.reindexing?.report.catch(() => undefined);
  return reindex(means, state);
}

/** Reads the folder for added articles again, from a moment after this call on. */
export async function indexAdded(means: Means, state: State): Promise<ReindexReport> {
  if (state.isClosed) throw closed();
  state.indexing ??= inTurn(state, createRunProgress(state.pace, clock), () => {
    state.indexing = null;
    return build(means, state, 'added');
  });
  return state.indexing;
}

/** Goes back to the edition before. @throws UserError `nothing-to-undo`. */
export async function undo(means: Means, state: State): Promise<ReindexReport> {
  if (state.isClosed) throw closed();
  return inTurn(state, createRunProgress(state.pace, clock), async () => {
    const { thread, hasFormer } = state.current;
    if (!hasFormer)
      throw new UserError('nothing-to-undo', 'There is no edition before this one to go back to.');
    return swap(means, state, { kind: 'restore' }, thread.handOver('former'));
  });
}

/** What a reindex would come to. It waits for nothing, and nothing waits for it. */
export async function preview(means: Means, state: State, onProgress?: OnProgress): Promise<ReindexReport> {
  if (state.isClosed) throw closed();
  const { thread, hashes } = state.current;
  const progress = createRunProgress(state.pace, clock);
  if (onProgress !== undefined) progress.tell(onProgress);
  const base = thread.handOver('current');
  const { done, milliseconds } = await run(means, { task: { kind: 'preview' }, progress, base });
  if (done.outcome.kind !== 'previewed') throw new Error('a preview did not end as one');
  return reportOf(done.outcome.survey, hashes, milliseconds);
}

/** Does `work` when all that was asked for before is done. */
function inTurn<Result>(state: State, progress: RunProgress, work: () => Promise<Result>): Promise<Result> {
  const turn = state.queue.then(async () => {
    if (state.isClosed) throw closed();
    state.progress = progress;
    try {
      return await work();
    } finally {
      state.progress = null;
      state.pace = progress.pace() ?? state.pace;
    }
  });
  state.queue = turn.catch(() => undefined);
  return turn;
}

function build(means: Means, state: State, scope: 'all' | 'added'): Promise<ReindexReport> {
  const { thread } = state.current;
  const isLost = thread.isEnded();
  const task: Task = { kind: 'build', scope: isLost ? 'all' : scope, mustBuild: isLost };
  return swap(means, state, task, isLost ? null : thread.handOver('current'));
}

/** Builds the next edition beside the current one, puts it in its place, and ends the old one after its last answer. */
async function swap(
  means: Means,
  state: State,
  task: Task,
  base: MessagePort | null,
): Promise<ReindexReport> {
  const { current: before } = state;
  const progress = state.progress ?? createRunProgress(null, clock);
  const built = await run(means, { task, progress, base });
  if (state.isClosed) {
    await built.done.thread?.close();
    throw closed();
  }
  const next = currentOf(built, before.hashes);
  if (next === null) return unchanged(state, built);
  state.current = next;
  settleIn(means, state);
  means.log.info(
    { edition: next.report.edition, milliseconds: next.report.milliseconds },
    'a new edition answers',
  );
  await before.thread.close();
  return next.report;
}

/** The edition goes on: the folders hold its articles. */
function unchanged(state: State, { done, milliseconds }: Built): ReindexReport {
  const { current } = state;
  if (done.outcome.kind !== 'unchanged') throw new Error('a build ended as none');
  const { refused } = done.outcome;
  const changes = compareHashes(current.hashes, current.hashes);
  const report = { ...current.report, ...changes, refused, milliseconds };
  state.current = { ...current, report };
  return report;
}

interface Run {
  readonly task: Task;
  readonly progress: RunProgress;
  readonly base: MessagePort | null;
}

interface Built {
  readonly done: Done;
  readonly milliseconds: number;
}

async function run(means: Means, { task, progress, base }: Run): Promise<Built> {
  const { roots, log, reader, kept, start } = means;
  const started = performance.now();
  const setup: Setup = { roots, task, kept };
  const lines: Lines = {
    reader: task.kind === 'preview' ? null : (reader?.connect() ?? null),
    base,
    onStep: progress.onStep,
    onWarning: (message) => {
      log.warn({}, message);
    },
  };
  const done = await start(setup, lines);
  return { done, milliseconds: Math.round(performance.now() - started) };
}

/** Null when no edition was built. */
function currentOf({ done: { outcome, thread }, milliseconds }: Built, before: Hashes): Current | null {
  if (outcome.kind !== 'ready' || thread === null) return null;
  const { survey, hasFormer } = outcome;
  const report = reportOf(survey, before, milliseconds);
  return { thread, hashes: survey.hashes, hasFormer, report, indexedAt: new Date() };
}

function reportOf(survey: Survey, before: Hashes, milliseconds: number): ReindexReport {
  const { edition, hashes, refused, undated, nearDuplicates } = survey;
  return { edition, ...compareHashes(before, hashes), refused, undated, nearDuplicates, milliseconds };
}

/** What is done for every new edition: it is kept, and built again when it is lost. */
function settleIn(means: Means, state: State): void {
  const { thread, report } = state.current;
  means.keeper?.keep(thread);
  void thread.ended.then((fault) => {
    if (state.isClosed || state.current.thread !== thread) return;
    means.log.error({ edition: report.edition, err: fault }, 'the edition was lost; building it again');
    reindex(means, state).catch((error: unknown) => {
      means.log.error({ problem: messageOf(error) }, 'the edition could not be built again');
    });
  });
}

/** What everything is refused with once the archive was closed. */
export function closed(): UserError {
  return new UserError('not-ready', 'Footnote is stopping. Ask again in a moment.');
}
