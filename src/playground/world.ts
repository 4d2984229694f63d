import { EventEmitter } from 'node:events';

import {
  ChannelType,
  type APIApplicationCommand,
  type APIAttachment,
  type APIMessage,
  type APIUser,
} from 'discord-api-types/v10';

import { createGuilds, GRANTS, type Guild } from './guilds.js';
import { createPeople, createUser, type Person, type Role } from './people.js';
import { createSnowflakes, type NextId } from './snowflakes.js';
import type { OpenInteraction } from './open-interactions.js';
import type { Exchange, Frame } from './record.js';

/** A place where messages are. */
export interface Channel {
  readonly id: string;
  readonly type: ChannelType.GuildText | ChannelType.DM;
  readonly name: string;
  /** The other side of a direct channel; `null` in a server. */
  readonly recipient: APIUser | null;
  /** The server that it is in; `null` for a direct channel. */
  readonly guildId: string | null;
}

/** A message, and who can see it. */
export interface StoredMessage {
  readonly message: APIMessage;
  /** The one person who sees it; `null`: everybody in the channel. */
  readonly onlyFor: string | null;
  /** All files of the message, those too that only its components show. */
  readonly files: readonly APIAttachment[];
}

/** A file that the stand-in keeps. */
export interface StoredFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly attachment: APIAttachment;
}

/** Names of what can happen, with what is told of it. */
interface WorldEvents {
  readonly message: [StoredMessage];
  readonly edited: [StoredMessage];
  readonly deleted: [StoredMessage];
  /** The bot answered an interaction, or went on answering. */
  readonly interaction: [OpenInteraction];
  /** The bot shows that it is typing. */
  readonly typing: [{ readonly channelId: string; readonly userId: string }];
  readonly exchange: [Exchange];
  readonly frame: [Frame];
}

/** All that the stand-in knows: servers, people, channels, messages, files, and one application with its bot. */
export interface World {
  readonly now: () => number;
  readonly nextId: NextId;
  readonly bot: APIUser;
  readonly applicationId: string;
  readonly token: string;
  /** Of the first server, the one with the bot. */
  readonly guildId: string;
  readonly guildName: string;
  /** The one with the bot first. */
  readonly guilds: readonly Guild[];
  readonly people: Readonly<Record<Role, Person>>;
  readonly channels: Map<string, Channel>;
  readonly messages: Map<string, StoredMessage>;
  /** Commands by id; those of one server have its id. */
  readonly commands: Map<string, APIApplicationCommand>;
  /** Where files can be fetched, without a slash at the end. */
  readonly filesUrl: () => string;
  /** Files that were sent, by the id of the attachment. */
  readonly files: Map<string, StoredFile>;
  /** By token. */
  readonly interactions: Map<string, OpenInteraction>;
  readonly events: EventEmitter<WorldEvents>;
}

export interface WorldOptions {
  /** What the bot is called. */
  readonly botName?: string;
  readonly now: () => number;
  readonly token: string;
  readonly filesUrl: () => string;
}

/** A world with two servers of one text channel each, and no message. */
export function createWorld({ now, token, filesUrl, botName = 'bot' }: WorldOptions): World {
  const nextId = createSnowflakes(now);
  const applicationId = nextId();
  const people = createPeople(nextId, GRANTS);
  const guilds = createGuilds(nextId, people);
  const world: World = {
    now,
    nextId,
    token,
    filesUrl,
    applicationId,
    bot: createUser(applicationId, botName, true),
    guildId: guilds[0].id,
    guildName: guilds[0].name,
    guilds,
    people,
    channels: new Map(),
    messages: new Map(),
    commands: new Map(),
    files: new Map(),
    interactions: new Map(),
    events: new EventEmitter<WorldEvents>(),
  };
  for (const { id: guildId } of guilds) {
    const id = nextId();
    world.channels.set(id, { id, type: ChannelType.GuildText, name: 'general', recipient: null, guildId });
  }
  // Everybody who waits for an answer listens; how many there are is no sign of a leak.
  world.events.setMaxListeners(0);
  return world;
}

/** The first text channel of a server, by default of the first one. */
export function serverChannel({ channels, guildId }: World, id: string = guildId): Channel {
  const channel = [...channels.values()].find((candidate) => candidate.guildId === id);
  if (channel === undefined) throw new Error('the server has no channel');
  return channel;
}

/** The server that a channel is in; `null` for a direct channel. */
export function guildOf({ guilds }: World, { guildId }: Channel): Guild | null {
  return guilds.find(({ id }) => id === guildId) ?? null;
}

/** The direct channel between the bot and a user; opened when there is none. */
export function directChannel({ channels, nextId }: World, user: APIUser): Channel {
  const open = [...channels.values()].find(({ recipient }) => recipient?.id === user.id);
  if (open !== undefined) return open;
  const channel: Channel = {
    id: nextId(),
    type: ChannelType.DM,
    name: user.username,
    recipient: user,
    guildId: null,
  };
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
