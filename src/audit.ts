import { appendFile, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';

import { messageOf } from './errors.js';
import type { Logger } from './logger.js';

/** Something that a moderator did, or tried to do. */
export interface Deed {
  readonly action: 'reindex' | 'undo' | 'add' | 'remove';
  /** Discord's id of the person, and their name as others see it where they did it. */
  readonly by: { readonly id: string; readonly name: string };
  /** What it was done to: the path of an added file, or the name of one that was not; null for all articles. */
  readonly file: string | null;
  /** Refused: for a reason that the person was told. Failed: for a fault of the program, or of the machine. */
  readonly outcome: 'done' | 'refused' | 'failed';
  /** Why it was not done; null where it was. */
  readonly reason: string | null;
  /** The edition that answers now. */
  readonly edition: string;
}

/** Where the deeds of moderators are written down. */
export interface Audit {
  /** Never rejects; false where it could not be written, which the log is told. */
  record(deed: Deed): Promise<boolean>;
}

export interface AuditOptions {
  /** Made where it is missing; lines are added to what is there. */
  readonly file: string;
  readonly log: Logger;
  /** Told of each deed, written or not. */
  readonly tell: (deed: Deed) => void;
  readonly now?: () => Date;
}

/** An audit file: a line of JSON a deed, each on the disk before the promise resolves. Nothing in it is ever changed. */
export function createAudit({ file, log, tell, now = () => new Date() }: AuditOptions): Audit {
  let last: Promise<unknown> = Promise.resolve();
  const write = async (deed: Deed): Promise<boolean> => {
    try {
      await append(file, JSON.stringify({ at: now().toISOString(), ...deed }));
      return true;
    } catch (error) {
      log.error({ problem: messageOf(error), action: deed.action }, 'the audit file could not be written');
      return false;
    }
  };
  return {
    record: (deed) => {
      tell(deed);
      const written = last.then(() => write(deed));
      last = written;
      return written;
    },
  };
}

/** On a line of its own, also behind one that a kill cut short. */
async function append(file: string, line: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const start = (await endsWithLine(file)) ? '' : '\n';
  await appendFile(file, `${start}${line}\n`, { flush: true });
}

async function endsWithLine(file: string): Promise<boolean> {
  const handle = await open(file, 'a+');
  try {
    const { size } = await handle.stat();
    const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, Math.max(0, size - 1));
    return size === 0 || buffer.toString() === '\n';
  } finally {
    await handle.close();
  }
}
