import type { APIMessage } from 'discord-api-types/v10';

import type { World } from './world.js';

/** Puts a new message into the world and tells of it. `onlyFor` is the one person who sees it, `null` for all. */
export function storeMessage(
  { messages, events }: World,
  message: APIMessage,
  onlyFor: string | null,
): APIMessage {
  const stored = { message, onlyFor };
  messages.set(message.id, stored);
  events.emit('message', stored);
  return message;
}

/** Puts the edited message in the place of the one with the same id, and tells of it. */
export function updateMessage({ messages, events }: World, message: APIMessage): APIMessage {
  const stored = { message, onlyFor: messages.get(message.id)?.onlyFor ?? null };
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
