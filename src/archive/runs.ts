import { performance } from 'node:perf_hooks';
import type { MessagePort } from 'node:worker_threads';

import type { FileRecord } from '../corpus/file-record.js';
import type { Root } from '../corpus/read-folder.js';
import { messageOf, UserError } from '../errors.js';
import type { Logger } from '../logger.js';
import type { ReaderThread } from '../reading/reader-thread.js';
import { compareHashes, type Hashes } from './changes.js';
import type { startThread } from './edition-thread.js';
import { type Done, type EditionThread, type Lines, type Setup } from './edition-thread.js';
import type { Keeper } from './keeper.js';
import { inPlace } from './in-place.js';
import type { Built, Extent, Survey, Task } from './protocol.js';
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
  /** What was read of added files, for the run that waits. */
  offered: FileRecord[];
  /** Of the run under way. */
  progress: RunProgress | null;
  /** Of the last run that indexed. */
  pace: Pace | null;
  isClosed: boolean;
}

const clock = (): number => performance.now();
const since = (started: number): number => Math.round(clock() - started);

/** Builds the first edition. @throws UserError `articles-missing` or `articles-empty` when there is nothing to answer from. */
export async function firstState(means: Means, onProgress?: OnProgress): Promise<State> {
  const progress = createRunProgress(null, clock);
  if (onProgress !== undefined) progress.tell(onProgress);
  const task: Task = { kind: 'build', extent: 'all', mustBuild: true };
  const { outcome, thread, milliseconds } = await run(means, { task, progress, base: null });
  if (outcome.kind !== 'ready' || thread === null) throw new Error('the first edition was not built');
  const current = currentOf(thread, outcome, { before: new Map(), milliseconds });
  const state: State = {
    current,
    queue: Promise.resolve(),
    reindexing: null,
    indexing: null,
    offered: [],
    progress: null,
    pace: progress.pace(),
    isClosed: false,
  };
  settleIn(means, state);
  means.keeper?.keep(thread);
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

/** Reads the folder for added articles again, from a moment after this call on; what was `read` of it need not be read again. */
export async function indexAdded(
  means: Means,
  state: State,
  read: readonly FileRecord[] = [],
): Promise<ReindexReport> {
  if (state.isClosed) throw closed();
  state.offered.push(...read);
  state.indexing ??= inTurn(state, createRunProgress(state.pace, clock), () => {
    const offered = state.offered;
    state.offered = [];
    state.indexing = null;
    return build(means, state, 'added', offered);
  });
  return state.indexing;
}

/** Goes back to the edition before. @throws UserError `nothing-to-undo`. */
export async function undo(means: Means, state: State): Promise<ReindexReport> {
  if (state.isClosed) throw closed();
  return inTurn(state, createRunProgress(state.pace, clock), async () => {
    const started = clock();
    const { thread, hasFormer } = state.current;
    if (!hasFormer)
      throw new UserError('nothing-to-undo', 'There is no edition before this one to go back to.');
    const outcome = await thread.call('restore');
    if (outcome !== null) return accept(means, state, { outcome, thread, milliseconds: since(started) });
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
  const { outcome, milliseconds } = await run(means, { task: { kind: 'preview' }, progress, base });
  if (outcome.kind !== 'previewed') throw new Error('a preview did not end as one');
  return reportOf(outcome.survey, hashes, milliseconds);
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

/** Makes the next edition where the current one is, when that is quick, else beside it. */
async function build(
  means: Means,
  state: State,
  extent: Extent,
  offered: readonly FileRecord[] = [],
): Promise<ReindexReport> {
  const started = clock();
  const { thread } = state.current;
  const { progress } = state;
  const outcome = await inPlace(means, { thread, extent, offered, onStep: progress?.onStep });
  if (outcome !== null) return accept(means, state, { outcome, thread, milliseconds: since(started) });
  const isLost = thread.isEnded();
  const task: Task = { kind: 'build', extent: isLost ? 'all' : extent, mustBuild: isLost };
  return swap(means, state, task, isLost ? null : thread.handOver('current'));
}

/** Builds the next edition beside the current one, puts it in its place, and ends the old one after its last answer. */
async function swap(
  means: Means,
  state: State,
  task: Task,
  base: MessagePort | null,
): Promise<ReindexReport> {
  const before = state.current.thread;
  const progress = state.progress ?? createRunProgress(null, clock);
  const { outcome, thread, milliseconds } = await run(means, { task, progress, base });
  if (state.isClosed) {
    await thread?.close();
    throw closed();
  }
  if (outcome.kind !== 'ready' && outcome.kind !== 'unchanged') throw new Error('a build ended as none');
  const report = accept(means, state, { outcome, thread: thread ?? before, milliseconds });
  if (thread !== null) {
    settleIn(means, state);
    await before.close();
  }
  return report;
}

interface Next {
  readonly outcome: Built;
  /** Which serves it: the current one, where it was made in place or nothing changed. */
  readonly thread: EditionThread;
  readonly milliseconds: number;
}

/** Makes what was built the current edition, in one step, and has it kept. */
function accept(means: Means, state: State, { outcome, thread, milliseconds }: Next): ReindexReport {
  const { current } = state;
  if (outcome.kind === 'unchanged') {
    const changes = compareHashes(current.hashes, current.hashes);
    const report = { ...current.report, ...changes, refused: outcome.refused, milliseconds };
    state.current = { ...current, report };
    return report;
  }
  state.current = currentOf(thread, outcome, { before: current.hashes, milliseconds });
  const { report } = state.current;
  means.keeper?.keep(thread);
  means.log.info({ edition: report.edition, milliseconds }, 'a new edition answers');
  return report;
}

interface Run {
  readonly task: Task;
  readonly progress: RunProgress;
  readonly base: MessagePort | null;
}

interface Ran extends Done {
  readonly milliseconds: number;
}

async function run(means: Means, { task, progress, base }: Run): Promise<Ran> {
  const { roots, log, reader, kept, start } = means;
  const started = clock();
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
  return { ...done, milliseconds: since(started) };
}

function currentOf(
  thread: EditionThread,
  { survey, hasFormer }: Extract<Built, { readonly kind: 'ready' }>,
  { before, milliseconds }: { readonly before: Hashes; readonly milliseconds: number },
): Current {
  const report = reportOf(survey, before, milliseconds);
  return { thread, hashes: survey.hashes, hasFormer, report, indexedAt: new Date() };
}

function reportOf(survey: Survey, before: Hashes, milliseconds: number): ReindexReport {
  const { edition, hashes, refused, undated, nearDuplicates } = survey;
  return { edition, ...compareHashes(before, hashes), refused, undated, nearDuplicates, milliseconds };
}

/** Has the current thread's edition be built again when the thread is lost. */
function settleIn(means: Means, state: State): void {
  const { thread } = state.current;
  void thread.ended.then((fault) => {
    if (state.isClosed || state.current.thread !== thread) return;
    means.log.error(
      { edition: state.current.report.edition, err: fault },
      'the edition was lost; building it again',
    );
    reindex(means, state).catch((error: unknown) => {
      means.log.error({ problem: messageOf(error) }, 'the edition could not be built again');
    });
  });
}

/** What everything is refused with once the archive was closed. */
export function closed(): UserError {
  return new UserError('not-ready', 'Footnote is stopping. Ask again in a moment.');
}
