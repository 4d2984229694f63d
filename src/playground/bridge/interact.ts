import { ACKNOWLEDGE_WITHIN_MS, type OpenInteraction } from '../open-interactions.js';
import type { Outcome } from '../outcome.js';
import type { World } from '../world.js';
import type { Memory } from './memory.js';
import type { Cause, Result } from './wire.js';

interface Interacting {
  readonly world: World;
  readonly memory: Memory;
  readonly cause: Cause;
}

/**
 * Begins an interaction, remembers its cause, and waits for the bot's first sign. Rejects where the stand-in would not
 * begin at all. Beyond the first sign nobody waits here: the page sees what becomes of the answer as it happens.
 */
export async function interact(
  { world, memory, cause }: Interacting,
  begin: () => Promise<Outcome>,
): Promise<Result> {
  const before = world.interactions.size;
  const outcome = begin();
  const open = [...world.interactions.values()].at(-1);
  if (open === undefined || world.interactions.size === before) {
    await outcome;
    return { outcome: 'done' };
  }
  memory.underWay.set(open.id, cause);
  outcome.catch(() => undefined);
  return { outcome: (await isAcknowledged(world, open)) ? 'done' : 'no-answer' };
}

/** Whether the bot gives a first sign within the time that Discord allows. */
function isAcknowledged({ events }: World, open: OpenInteraction): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (isDone: boolean): void => {
      clearTimeout(timer);
      events.off('interaction', check);
      resolve(isDone);
    };
    const check = (changed: OpenInteraction): void => {
      if (changed === open && open.acknowledgement !== null) settle(true);
    };
    const timer = setTimeout(() => {
      settle(false);
    }, ACKNOWLEDGE_WITHIN_MS);
    events.on('interaction', check);
  });
}
