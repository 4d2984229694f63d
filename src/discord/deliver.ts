import { setTimeout as wait } from 'node:timers/promises';

import { DiscordAPIError, HTTPError, MessageFlags } from 'discord.js';
import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';

import type { Reply } from '../presentation/reply.js';

/** JSON error codes of Discord. https://discord.com/developers/docs/topics/opcodes-and-status-codes */
const UNKNOWN_INTERACTION = 10062;
const ALREADY_ACKNOWLEDGED = 40060;
const RETRIES = 2;
const FIRST_PAUSE_MS = 250;

/** A reply in the form that discord.js sends: the one place where flags and mentions are decided. */
export interface Outgoing {
  readonly components: APIMessageTopLevelComponent[];
  readonly flags: number;
  readonly allowedMentions: { readonly parse: []; readonly repliedUser: false };
}

/** What is sent for a reply where it may be private. Nothing that we post pings anyone. */
export function outgoing({ components, isPrivate }: Reply): Outgoing {
  const flags = MessageFlags.IsComponentsV2 | (isPrivate ? MessageFlags.Ephemeral : 0);
  return { components: [...components], flags, allowedMentions: { parse: [], repliedUser: false } };
}

/** What is sent into a channel, or as an edit, where nothing is private any more or can become so. */
export function outgoingPublic(reply: Reply): Outgoing {
  return outgoing({ ...reply, isPrivate: false });
}

/**
 * Does `send` again after a lost connection or a failure on Discord's side, with a growing pause. discord.js itself
 * repeats server errors without any pause, and a lost connection not at all. That an earlier try arrived after all is success.
 */
export async function withRetries(send: () => Promise<unknown>): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await send();
      return;
    } catch (error) {
      if (attempt > 0 && hasCode(error, ALREADY_ACKNOWLEDGED)) return;
      if (attempt >= RETRIES || !isPassing(error)) throw error;
      await wait(FIRST_PAUSE_MS * 2 ** attempt);
    }
  }
}

/** Whether Discord no longer knows the interaction: it is too old, and nobody waits for the answer. */
export function isTooLate(error: unknown): boolean {
  return hasCode(error, UNKNOWN_INTERACTION);
}

function hasCode(error: unknown, code: number): boolean {
  return error instanceof DiscordAPIError && error.code === code;
}

function isPassing(error: unknown): boolean {
  if (error instanceof HTTPError) return error.status >= 500;
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    /^(?:UND_ERR_SOCKET|ECONNRESET|ECONNREFUSED|EPIPE)$/u.test(error.code)
  );
}
