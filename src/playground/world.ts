import { EventEmitter } from 'node:events';

import {
  ChannelType,
  type APIApplicationCommand,
  type APIMessage,
  type APIUser,
} from 'discord-api-types/v10';

import { createPeople, createUser, type Person, type Role } from './people.js';
import { createSnowflakes, type NextId } from './snowflakes.js';
import type { OpenInteraction } from './open-interactions.js';

/** A place where messages are. */
export interface Channel {
  readonly id: string;
  readonly type: ChannelType.GuildText | ChannelType.DM;
  readonly name: string;
  /** The other side of a direct channel; `null` in the server. */
  readonly recipient: APIUser | null;
}

/** A message, and who can see it. */
export interface StoredMessage {
  readonly message: APIMessage;
  /** The one person who sees it; `null`: everybody in the channel. */
  readonly onlyFor: string | null;
}

/** Names of what can happen, with what is told of it. */
interface WorldEvents {
  readonly message: [StoredMessage];
  readonly edited: [StoredMessage];
  readonly deleted: [StoredMessage];
  readonly interaction: [OpenInteraction];
}

/** All that the stand-in knows: one server, its people, channels, messages, and one application with its bot. */
export interface World {
  readonly now: () => number;
  readonly nextId: NextId;
  readonly bot: APIUser;
  readonly applicationId: string;
  readonly token: string;
  readonly guildId: string;
  readonly guildName: string;
  readonly people: Readonly<Record<Role, Person>>;
  readonly channels: Map<string, Channel>;
  readonly messages: Map<string, StoredMessage>;
  /** Commands by id; those of a guild have its id. */
  readonly commands: Map<string, APIApplicationCommand>;
  /** By token. */
  readonly interactions: Map<string, OpenInteraction>;
  readonly events: EventEmitter<WorldEvents>;
}

export interface WorldOptions {
  readonly now: () => number;
  readonly token: string;
}

/** A world with one server of one text channel, and no message. */
export function createWorld({ now, token }: WorldOptions): World {
  const nextId = createSnowflakes(now);
  const applicationId = nextId();
  const world: World = {
    now,
    nextId,
    token,
    applicationId,
    bot: createUser(applicationId, 'bot', true),
    guildId: nextId(),
    guildName: 'Reading room',
    people: createPeople(nextId),
    channels: new Map(),
    messages: new Map(),
    commands: new Map(),
    interactions: new Map(),
    events: new EventEmitter<WorldEvents>(),
  };
  const general: Channel = { id: nextId(), type: ChannelType.GuildText, name: 'general', recipient: null };
  world.channels.set(general.id, general);
  // Everybody who waits for an answer listens; how many there are is no sign of a leak.
  world.events.setMaxListeners(0);
  return world;
}

/** The server's first text channel. */
export function serverChannel({ channels }: World): Channel {
  const channel = [...channels.values()].find(({ type }) => type === ChannelType.GuildText);
  if (channel === undefined) throw new Error('the world has no server channel');
  return channel;
}

/** The direct channel between the bot and a user; opened when there is none. */
export function directChannel({ channels, nextId }: World, user: APIUser): Channel {
  const open = [...channels.values()].find(({ recipient }) => recipient?.id === user.id);
  if (open !== undefined) return open;
  const channel: Channel = { id: nextId(), type: ChannelType.DM, name: user.username, recipient: user };
  channels.set(channel.id, channel);
  return channel;
}

/** The messages of a channel that a person can see, oldest first. */
export function visibleMessages(
  { messages }: World,
  channelId: string,
  userId: string,
): readonly APIMessage[] {
  return [...messages.values()]
    .filter(
      ({ message, onlyFor }) => message.channel_id === channelId && (onlyFor === null || onlyFor === userId),
    )
    .map(({ message }) => message);
}
