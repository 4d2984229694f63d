import { memberOf, type Guild } from '../guilds.js';
import type { Role } from '../people.js';
import type { Playground } from '../server.js';
import { directChannel, guildOf, type Channel, type StoredMessage, type World } from '../world.js';
import type { Memory } from './memory.js';
import type { ChannelView, CommandView, MessageView, PersonView, ServerView, View } from './wire.js';

const ROLES = ['member', 'moderator', 'guest'] as const;

/** What the person of this role sees now. Opens their direct channel with the bot where there is none. */
export function viewOf(playground: Playground, memory: Memory, role: Role): View {
  const { world } = playground;
  const channels = channelsOf(world, role);
  const guilds = world.guilds.filter((guild) => isIn(guild, world, role));
  return {
    me: personView(world, role),
    people: ROLES.map((other) => personView(world, other)),
    bot: world.bot,
    servers: guilds.map((guild) => serverView(world, guild)),
    channels: channels.map((channel) => channelView(world, channel)),
    commands: commandsOf(playground, role, channels),
    messages: [...world.messages.values()].flatMap((stored) => {
      const shown = messageView(world, memory, { role, stored });
      return shown === null ? [] : [shown];
    }),
  };
}

/** The message as this person sees it; `null` when they do not. */
export function messageView(
  world: World,
  memory: Memory,
  { role, stored }: { readonly role: Role; readonly stored: StoredMessage },
): MessageView | null {
  const { message, onlyFor } = stored;
  const channel = world.channels.get(message.channel_id);
  const isTheirs = channel !== undefined && isVisible(world, channel, role);
  const isForOther = onlyFor !== null && onlyFor !== world.people[role].user.id;
  if (!isTheirs || isForOther || memory.dismissed.has(message.id)) return null;
  return { message, isPrivate: onlyFor !== null, cause: memory.causes.get(message.id) ?? null };
}

function isIn(guild: Guild, { people }: World, role: Role): boolean {
  return memberOf(guild, people[role].user.id) !== undefined;
}

function isVisible(world: World, channel: Channel, role: Role): boolean {
  const guild = guildOf(world, channel);
  return guild === null ? channel.recipient?.id === world.people[role].user.id : isIn(guild, world, role);
}

function channelsOf(world: World, role: Role): readonly Channel[] {
  const direct = directChannel(world, world.people[role].user);
  const others = [...world.channels.values()].filter(
    (channel) => channel !== direct && isVisible(world, channel, role),
  );
  return [...others, direct];
}

function personView({ people }: World, role: Role): PersonView {
  const { user, locale } = people[role];
  return { role, user, locale };
}

function channelView({ bot }: World, { id, name, guildId }: Channel): ChannelView {
  return { id, name: guildId === null ? bot.username : name, server: guildId };
}

function serverView({ bot }: World, { id, name, hasBot, members, roles }: Guild): ServerView {
  const users = members.map(({ person }) => person.user);
  return { id, name, members: hasBot ? [bot, ...users] : users, roles };
}

function commandsOf(
  playground: Playground,
  role: Role,
  channels: readonly Channel[],
): readonly CommandView[] {
  const offers = channels.map(({ id }) => ({
    id,
    commands: playground.offered({ as: role, channelId: id }),
  }));
  return [...playground.world.commands.values()].map((command) => ({
    command,
    offeredIn: offers.filter(({ commands }) => commands.includes(command)).map(({ id }) => id),
  }));
}
