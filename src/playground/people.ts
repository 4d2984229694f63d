import { PermissionFlagsBits, type APIUser } from 'discord-api-types/v10';

import type { NextId } from './snowflakes.js';

/** Somebody whom the person at the playground can be. */
export interface Person {
  readonly user: APIUser;
  /** Bits of what they may do in the server, as Discord writes them. */
  readonly permissions: string;
  /** Not in the server: they reach the bot in direct messages only. */
  readonly isGuest: boolean;
  readonly locale: string;
}

export type Role = 'member' | 'moderator' | 'guest';

const MEMBER =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseApplicationCommands |
  PermissionFlagsBits.UseExternalApps;
const MODERATOR = MEMBER | PermissionFlagsBits.ManageGuild | PermissionFlagsBits.ManageMessages;

/** A member, a moderator and a guest from elsewhere. */
export function createPeople(nextId: NextId): Readonly<Record<Role, Person>> {
  return {
    member: {
      user: createUser(nextId(), 'mira'),
      permissions: String(MEMBER),
      isGuest: false,
      locale: 'en-GB',
    },
    moderator: {
      user: createUser(nextId(), 'theo'),
      permissions: String(MODERATOR),
      isGuest: false,
      locale: 'en-US',
    },
    guest: { user: createUser(nextId(), 'gast'), permissions: '0', isGuest: true, locale: 'de' },
  };
}

/** No bit set. The enumerations of flags have no member for it, but take any result of a computation. */
export const NO_FLAGS = 0 & 0;

/** A user as Discord describes one, with all that its official description wants. */
export function createUser(id: string, username: string, isBot = false): APIUser {
  return {
    id,
    username,
    discriminator: '0',
    global_name: isBot ? null : username,
    avatar: null,
    bot: isBot,
    flags: NO_FLAGS,
    public_flags: NO_FLAGS,
    primary_guild: null,
  };
}
