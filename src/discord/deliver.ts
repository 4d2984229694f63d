import { setTimeout as wait } from 'node:timers/promises';

import { MessageFlags } from 'discord.js';
import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';

import type { Reply } from '../presentation/reply.js';
import { isAlreadyAnswered, isPassing } from './failures.js';

/** Discord waits three seconds for the first sign; people wonder after one. Only what takes longer gives a sign before. */
const DEFER_AFTER_MS = 1000;
const RETRIES = 2;
const FIRST_PAUSE_MS = 250;

/** A reply in the form that discord.js sends: the one place where flags and mentions are decided. */
export interface Outgoing {
  readonly components: APIMessageTopLevelComponent[];
  readonly flags: number;
  readonly files: { readonly attachment: Buffer; readonly name: string }[];
  readonly allowedMentions: { readonly parse: []; readonly repliedUser: false };
}

/** What is sent for a reply where it may be private. Nothing that we post pings anyone. */
export function outgoing({ components, isPrivate, files = [] }: Reply): Outgoing {
  const flags = MessageFlags.IsComponentsV2 | (isPrivate ? MessageFlags.Ephemeral : 0);
  return {
    components: [...components],
    flags,
    files: files.map(({ name, text }) => ({ attachment: Buffer.from(text), name })),
    allowedMentions: { parse: [], repliedUser: false },
  };
}

/** What is sent into a channel, or as an edit, where nothing is private any more or can become so. */
export function outgoingPublic(reply: Reply): Outgoing {
  return outgoing({ ...reply, isPrivate: false });
}

/**
 * Does `send` again after a lost connection or a failure on Discord's side, with a growing pause. discord.js itself
 * repeats server errors without any pause, and a lost connection not at all. That an earlier try arrived after all, its
 * answer being lost on the way, is success.
 */
export async function withRetries(send: () => Promise<unknown>): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await send();
      return;
    } catch (error) {
      if (isAlreadyAnswered(error)) return;
      if (attempt >= RETRIES || !isPassing(error)) throw error;
      await wait(FIRST_PAUSE_MS * 2 ** attempt);
    }
  }
}

/** Whether the work takes longer than people wait without a sign. */
export async function takesLong(work: Promise<object>): Promise<boolean> {
  const late = new Promise<null>((resolve) => {
    setTimeout(resolve, DEFER_AFTER_MS, null).unref();
  });
  return (await Promise.race([work, late])) === null;
}
