import { InteractionResponseType, type APIMessage } from 'discord-api-types/v10';

import { listOf, objectOf, stringOf, type Json } from './json.js';
import { modalOf, type Modal } from './modals.js';
import type { Acknowledgement, OpenInteraction } from './open-interactions.js';
import type { World } from './world.js';

/** What became of something that a person did. */
export interface Outcome {
  readonly acknowledgement: Acknowledgement;
  /** The answer as it stands; `null` for an autocomplete, or when it was taken away. */
  readonly message: APIMessage | null;
  /** Whether only the person sees it. */
  readonly isPrivate: boolean;
  /** Names of the choices that an autocomplete offers. */
  readonly choices: readonly string[];
  /** The same choices with what stands for them when they are sent. */
  readonly suggestions: readonly Suggestion[];
  /** The form that the bot opened; `null` when it opened none. */
  readonly modal: Modal | null;
}

export interface Suggestion {
  readonly name: string;
  readonly value: string | number;
}

/** Waits until the bot has answered, and no "thinking" shows. @throws Error after `milliseconds`, which says how far it got. */
export function whenAnswered(world: World, open: OpenInteraction, milliseconds: number): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const check = (changed: OpenInteraction): void => {
      if (changed !== open || !isAnswered(open)) return;
      stop();
      resolve(outcomeOf(world, open));
    };
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`no answer within ${String(milliseconds)} ms: ${progress(open)}`));
    }, milliseconds);
    const stop = (): void => {
      clearTimeout(timer);
      world.events.off('interaction', check);
    };
    world.events.on('interaction', check);
  });
}

/** Waits for the bot's message that replies to the one with this id. @throws Error after `milliseconds`. */
export function whenReplied(world: World, messageId: string, milliseconds: number): Promise<APIMessage> {
  return new Promise((resolve, reject) => {
    const check = ({ message }: { readonly message: APIMessage }): void => {
      if (message.message_reference?.message_id !== messageId) return;
      stop();
      resolve(message);
    };
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`no reply to the message within ${String(milliseconds)} ms`));
    }, milliseconds);
    const stop = (): void => {
      clearTimeout(timer);
      world.events.off('message', check);
    };
    world.events.on('message', check);
  });
}

/** A deferred answer is there when "thinking" is gone, and something stands in its place; a deferred update when anything followed. */
function isAnswered({ acknowledgement, isThinking, originalId, hasGoneOn }: OpenInteraction): boolean {
  if (acknowledgement === null || isThinking) return false;
  if (acknowledgement.type === InteractionResponseType.DeferredMessageUpdate) return hasGoneOn;
  return (
    acknowledgement.type !== InteractionResponseType.DeferredChannelMessageWithSource || originalId !== null
  );
}

function outcomeOf({ messages }: World, open: OpenInteraction): Outcome {
  const acknowledgement = open.acknowledgement ?? { type: 0, flags: 0, data: {} };
  const stored = messages.get(open.originalId ?? open.sourceMessageId ?? '');
  const suggestions = listOf(acknowledgement.data['choices']).map(objectOf).map(suggestionOf);
  return {
    acknowledgement,
    message: stored?.message ?? null,
    isPrivate: stored?.onlyFor != null,
    choices: suggestions.map(({ name }) => name),
    suggestions,
    modal: acknowledgement.type === InteractionResponseType.Modal ? modalOf(acknowledgement.data) : null,
  };
}

function suggestionOf({ name, value }: Json): Suggestion {
  return { name: stringOf(name), value: typeof value === 'number' ? value : stringOf(value) };
}

function progress({ acknowledgement, isThinking }: OpenInteraction): string {
  if (acknowledgement === null) return 'the bot gave no sign';
  if (acknowledgement.type === InteractionResponseType.DeferredMessageUpdate)
    return 'it deferred an update, and nothing followed';
  return isThinking
    ? 'it still says "thinking"'
    : `it answered with type ${String(acknowledgement.type)} and took the answer away`;
}
