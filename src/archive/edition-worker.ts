import { parentPort, workerData } from 'node:worker_threads';

import { corpusOf, readFiles, readFolders, type Corpus } from '../corpus/read-folder.js';
import { UserError } from '../errors.js';
import { receiveHoldings, sendHoldings } from './hand-over.js';
import { NOTHING, readKept, type Kept } from './kept-edition.js';
import {
  sendError,
  type EditionMethods,
  type EditionWorkerData,
  type FromWorker,
  type HandOver,
  type Outcome,
  type Request,
  type Step,
  type Task,
} from './protocol.js';
import { isSame, otherRoots, refuseEmpty, surveyOf } from './survey.js';

/** A step that comes sooner after the one before is not told. */
const STEP_MS = 100;

const port = parentPort;
if (port === null) throw new Error('edition-worker is the entry of a worker thread');
// Only `edition-thread.ts` starts this file.
const data = workerData as EditionWorkerData;

const send = (message: FromWorker): void => {
  port.postMessage(message);
};

try {
  send(await outcomeOf(data.task));
} catch (error) {
  send({ kind: 'failed', error: sendError(error) });
}

async function outcomeOf(task: Task): Promise<Outcome> {
  if (task.kind === 'read') return { kind: 'read', records: await readFiles(task.files) };
  const tell = teller();
  tell({ phase: 'listing', done: 0, total: 0 });
  const base = await baseOf(task);
  const corpus = await corpusFor(task, base, tell);
  const isUnchanged = isSame(corpusOf(base.current), corpus);
  if (task.kind === 'build' && !task.mustBuild && isUnchanged)
    return { kind: 'unchanged', refused: corpus.refused };
  refuseEmpty(corpus, data.roots[0]?.folder ?? '');
  const total = corpus.holdings.files.size;
  tell({ phase: 'indexing', done: total, total });
  if (task.kind === 'preview') return preview(corpus);
  const before = isUnchanged ? base.former : base.current;
  const former = task.kind === 'restore' || before?.files.size === 0 ? null : before;
  return serve(corpus, { former, found: base.found });
}

/** What the task can build on: what a running edition hands over, or what was kept. */
async function baseOf(task: Task): Promise<Kept> {
  const { base, kept } = data;
  if (base !== null) {
    const current = await receiveHoldings(base);
    if (current !== null) return { current, former: null, found: null };
    if (task.kind === 'restore')
      throw new UserError('worker-lost', 'The edition before was lost. Reindex to read the articles again.');
  }
  const warn = (message: string): void => {
    send({ kind: 'warning', message });
  };
  return (
    (kept === null ? null : await readKept(kept, warn)) ?? { current: NOTHING, former: null, found: null }
  );
}

async function corpusFor(task: Task, { current }: Kept, tell: (step: Step) => void): Promise<Corpus> {
  if (task.kind === 'restore') return corpusOf(current);
  const onFile = (done: number, total: number): void => {
    tell({ phase: 'reading', done, total });
  };
  const isPart = task.kind === 'build' && task.extent === 'added' && current.files.size > 0;
  const part = isPart ? otherRoots(data.roots, current) : null;
  const options = { known: current.files, onFile };
  return part === null
    ? readFolders(data.roots, options)
    : readFolders(part.roots, { ...options, others: part.others });
}

async function preview(corpus: Corpus): Promise<Outcome> {
  const [{ editionId }, { nearDuplicatesOf }] = await Promise.all([
    import('./edition.js'),
    import('../answer/reprints.js'),
  ]);
  const { articles } = corpus;
  const found = { edition: editionId(articles), nearDuplicates: nearDuplicatesOf(articles) };
  return { kind: 'previewed', survey: surveyOf(corpus, found) };
}

/** Indexes the corpus, and answers from then on. */
async function serve(corpus: Corpus, { former, found }: Pick<Kept, 'former' | 'found'>): Promise<Outcome> {
  // Most of the program, which a task that finds nothing new does not need.
  const [{ createServing, keptCollection }, { createRemoteReader }, { createRuleReader }] = await Promise.all(
    [import('./serving.js'), import('../reading/remote-reader.js'), import('../reading/rule-reader.js')],
  );
  const rules = createRuleReader();
  const reader = data.reader === null ? rules : createRemoteReader(data.reader, rules);
  const serving = createServing(corpus, former, {
    roots: data.roots,
    reader,
    found,
    collection: await keptCollection(data, corpus),
  });
  port?.on('message', (message: Request | HandOver) => {
    if (message.kind === 'hand-over') void handOver(message, serving.held());
    else void answer(serving.methods(), message);
  });
  // Nobody waits for an edition that is built beside another; at a start everybody does.
  if (data.base === null) setImmediate(serving.prepare);
  else serving.prepare();
  return serving.built();
}

async function answer(methods: EditionMethods, { id, method, args }: Request): Promise<void> {
  try {
    const call = methods[method] as (...given: readonly unknown[]) => unknown;
    send({ kind: 'done', id, value: await call(...args) });
  } catch (error) {
    send({ kind: 'error', id, error: sendError(error) });
  }
}

async function handOver({ which, line }: HandOver, { current, former }: Kept): Promise<void> {
  const holdings = which === 'current' ? current : former;
  if (holdings === null) line.close();
  else await sendHoldings(line, holdings);
}

/** Tells the main thread of steps, not too often; of a new phase and of the last file always. */
function teller(): (step: Step) => void {
  let last = { at: -Infinity, phase: '' };
  return (step) => {
    const at = Date.now();
    const isDue = step.phase !== last.phase || step.done === step.total || at - last.at >= STEP_MS;
    if (!isDue) return;
    last = { at, phase: step.phase };
    send({ kind: 'progress', step });
  };
}
