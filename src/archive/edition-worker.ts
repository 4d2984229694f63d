import { parentPort, workerData, type MessagePort } from 'node:worker_threads';

import type { RefusedFile } from '../corpus/list-files.js';
import { readFolder } from '../corpus/read-folder.js';
import { UserError } from '../errors.js';
import { createRemoteReader } from '../reading/remote-reader.js';
import { createRuleReader } from '../reading/rule-reader.js';
import { buildEdition, type Edition } from './edition.js';
import { sendError, type FromWorker, type Request } from './protocol.js';

/** So many refused files are named when nothing is left. */
const MOST_NAMED = 10;

/** What the thread is started with. */
export interface EditionWorkerData {
  readonly folder: string;
  /** A line to the learned reader; `null`: rules read. */
  readonly reader: MessagePort | null;
}

const port = parentPort;
if (port === null) throw new Error('edition-worker is the entry of a worker thread');

const send = (message: FromWorker): void => {
  port.postMessage(message);
};

try {
  const { folder, reader: line } = workerData as EditionWorkerData;
  const { articles, refused, hashes } = await readFolder(folder);
  if (articles.length === 0) throw emptyFolder(folder, refused);
  const rules = createRuleReader();
  const edition = buildEdition(articles, line === null ? rules : createRemoteReader(line, rules));
  port.on('message', (request: Request) => void serve(edition, request));
  send({ kind: 'ready', edition: edition.id, hashes, refused });
} catch (error) {
  send({ kind: 'failed', error: sendError(error) });
}

async function serve(edition: Edition, { id, method, args }: Request): Promise<void> {
  try {
    const call = edition[method] as (...given: readonly unknown[]) => unknown;
    send({ kind: 'done', id, value: await call(...args) });
  } catch (error) {
    send({ kind: 'error', id, error: sendError(error) });
  }
}

function emptyFolder(folder: string, refused: readonly RefusedFile[]): UserError {
  const reasons = refused.slice(0, MOST_NAMED).map(({ path, reason }) => `${path}: ${reason}`);
  const more = refused.length - reasons.length;
  const detail = [...reasons, ...(more > 0 ? [`And ${String(more)} more.`] : [])].join(' ');
  return new UserError(
    'articles-empty',
    `The folder of articles "${folder}" has no article in it. Put text or Markdown files there. ${detail}`.trim(),
    { detail },
  );
}
