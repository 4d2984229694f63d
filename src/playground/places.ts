import type { Guild, Member } from './guilds.js';
import { memberOf } from './guilds.js';
import type { Person, Role } from './people.js';
import { directChannel, guildOf, serverChannel, type Channel, type World } from './world.js';

/** Who, and where: in the channel that is named, else in the direct channel with the bot, else in the first server. */
export interface Actor {
  readonly as: Role;
  readonly direct?: boolean;
  readonly channelId?: string;
}

/** Who does something, and where. */
export interface Place {
  readonly person: Person;
  readonly channel: Channel;
  /** `null` in a direct channel. */
  readonly guild: Guild | null;
  /** Their membership of the server; `null` in a direct channel. */
  readonly member: Member | null;
}

/** @throws Error where the person cannot be in the place. */
export function placeOf(world: World, actor: Actor): Place {
  const person = world.people[actor.as];
  const channel = channelOf(world, actor);
  const guild = guildOf(world, channel);
  const member = guild === null ? undefined : memberOf(guild, person.user.id);
  const isHere = guild === null ? channel.recipient?.id === person.user.id : member !== undefined;
  if (!isHere)
    throw new Error(`${person.user.username} is not in the ${guild === null ? 'channel' : 'server'}`);
  return { person, channel, guild, member: member ?? null };
}

function channelOf(world: World, { as, direct = false, channelId }: Actor): Channel {
  if (channelId === undefined)
    return direct ? directChannel(world, world.people[as].user) : serverChannel(world);
  const channel = world.channels.get(channelId);
  if (channel === undefined) throw new Error(`there is no channel ${channelId}`);
  return channel;
}
