import { performance } from 'node:perf_hooks';

import type { Reply } from '../presentation/reply.js';
import type { Show } from './command.js';

/** Discord takes some five edits in as many seconds; people read a bar no faster. */
const EVERY_MS = 2000;
/** A token lives for 15 minutes; the edit must arrive before. https://discord.com/developers/docs/interactions/receiving-and-responding#followup-messages */
const TOKEN_LIVES_MS = 15 * 60_000 - 10_000;

/** Shows how far a command is. */
export interface Shower {
  readonly show: Show;
  /** From now on there is a message to edit: what was shown last is shown there. */
  begin(): void;
  /** Nothing is shown any more once this has settled. */
  end(): Promise<void>;
}

/**
 * Edits at most every two seconds, one edit at a time, each with what was shown last; none after 15 minutes. An edit that
 * fails is of no account: the next one says more.
 */
export function createShower(edit: (reply: Reply) => Promise<unknown>): Shower {
  const startedAt = performance.now();
  let [isBegun, isEnded, editedAt] = [false, false, -EVERY_MS];
  let latest: Reply | null = null;
  let timer: NodeJS.Timeout | null = null;
  let editing: Promise<void> | null = null;

  const send = (): void => {
    timer = null;
    const reply = latest;
    if (reply === null || performance.now() - startedAt > TOKEN_LIVES_MS) return;
    latest = null;
    editedAt = performance.now();
    editing = edit(reply)
      .then(
        () => undefined,
        () => undefined,
      )
      .finally(() => {
        editing = null;
        schedule();
      });
  };
  const schedule = (): void => {
    if (!isBegun || isEnded || latest === null || timer !== null || editing !== null) return;
    timer = setTimeout(send, Math.max(0, editedAt + EVERY_MS - performance.now()));
  };
  return {
    show: (reply) => {
      latest = reply;
      schedule();
    },
    begin: () => {
      isBegun = true;
      schedule();
    },
    end: async () => {
      isEnded = true;
      if (timer !== null) clearTimeout(timer);
      await editing;
    },
  };
}
