import type { APIAttachment, APIMessage } from 'discord-api-types/v10';

import type { World } from './world.js';

export interface Belongings {
  /** The one person who sees it; `null`: everybody in the channel. */
  readonly onlyFor: string | null;
  /** All files of the message, those too that only its components show. */
  readonly files: readonly APIAttachment[];
}

/** Puts a new message into the world and tells of it. */
export function storeMessage(
  { messages, events }: World,
  message: APIMessage,
  belongings: Belongings,
): APIMessage {
  const stored = { message, ...belongings };
  messages.set(message.id, stored);
  events.emit('message', stored);
  return message;
}

/** Puts the edited message in the place of the one with the same id, and tells of it. */
export function updateMessage(
  world: World,
  message: APIMessage,
  files: readonly APIAttachment[] = filesOf(world, message.id),
): APIMessage {
  const { messages, events } = world;
  const stored = { message, onlyFor: messages.get(message.id)?.onlyFor ?? null, files };
  messages.set(message.id, stored);
  events.emit('edited', stored);
  return message;
}

/** Takes the message out, if it is there, and tells of it. */
export function removeMessage({ messages, events }: World, id: string): void {
  const stored = messages.get(id);
  messages.delete(id);
  if (stored !== undefined) events.emit('deleted', stored);
}

/** All files of a message; empty where there is no such message. */
export function filesOf({ messages }: World, id: string): readonly APIAttachment[] {
  return messages.get(id)?.files ?? [];
}
