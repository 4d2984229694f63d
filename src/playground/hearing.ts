import { ChannelType, GatewayIntentBits, MessageFlags, type APIMessage } from 'discord-api-types/v10';

import { memberPayload } from './gateway-payloads.js';
import type { Gateway } from './gateway.js';
import { memberOf } from './guilds.js';
import { guildOf, type StoredMessage, type World } from './world.js';

/** Tells the bot over the gateway of every message that it can hear of, its own among them. */
export function tellOfMessages(world: World, gateway: Gateway): void {
  const tell = (name: string, stored: StoredMessage): void => {
    if (!isAudible(world, stored)) return;
    const data = name === 'MESSAGE_DELETE' ? named(world, stored.message) : heard(world, stored);
    gateway.emit({ name, data, intents: intentOf(world, stored) });
  };
  world.events.on('message', (stored) => {
    tell('MESSAGE_CREATE', stored);
  });
  world.events.on('edited', (stored) => {
    tell('MESSAGE_UPDATE', stored);
  });
  world.events.on('deleted', (stored) => {
    // A private message is dismissed by whoever sees it, of which nobody is told.
    if (stored.onlyFor === null) tell('MESSAGE_DELETE', stored);
  });
}

/** In a server without the bot nothing is heard. */
function isAudible(world: World, { message }: StoredMessage): boolean {
  const channel = world.channels.get(message.channel_id);
  if (channel === undefined) return false;
  return guildOf(world, channel)?.hasBot !== false;
}

/**
 * A message as a bot without Message Content hears it: in a server its words only where it is mentioned, or its author.
 * Without `channel_type` discord.js 14.28 drops a message from a direct channel that it does not know yet. Private
 * messages say nothing of their server. https://discord.com/developers/docs/events/gateway-events#message-create
 */
function heard(world: World, { message, onlyFor }: StoredMessage): object {
  const channel = world.channels.get(message.channel_id);
  const guild = channel === undefined ? null : guildOf(world, channel);
  if (guild === null) return { ...message, channel_type: ChannelType.DM };
  if (onlyFor !== null) return { ...message, channel_type: channel?.type };
  const member = memberOf(guild, message.author.id);
  const isTold = message.author.id === world.bot.id || message.mentions.some(({ id }) => id === world.bot.id);
  const words = isTold ? {} : { content: '', embeds: [], attachments: [], components: [] };
  return {
    ...message,
    ...words,
    guild_id: guild.id,
    channel_type: channel?.type,
    ...(member === undefined ? {} : { member: memberPayload(member) }),
  };
}

function named(world: World, { id, channel_id }: APIMessage): object {
  const guildId = world.channels.get(channel_id)?.guildId ?? null;
  return { id, channel_id, ...(guildId === null ? {} : { guild_id: guildId }) };
}

function intentOf(world: World, { message }: StoredMessage): number {
  const isPrivate = ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const isDirect = world.channels.get(message.channel_id)?.guildId === null;
  return isPrivate || isDirect ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages;
}
