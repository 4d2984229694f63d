import type { APIUser } from 'discord-api-types/v10';

import type { NextId } from './snowflakes.js';

/** Somebody whom the person at the playground can be. */
export interface Person {
  readonly user: APIUser;
  /** Bits of what they may do in the first server, as Discord writes them; `0` where they are not in it. */
  readonly permissions: string;
  /** Not in the first server: they reach the bot in direct messages, and in a server of their own. */
  readonly isGuest: boolean;
  /** Whether they have installed the application for themselves, so that it goes with them everywhere. */
  readonly hasInstalled: boolean;
  readonly locale: string;
}

export type Role = 'member' | 'moderator' | 'guest';

/** What is granted to each, as bits of Discord's permissions. */
export interface Grants {
  readonly member: bigint;
  readonly moderator: bigint;
}

/** A member, a moderator and a guest from elsewhere. */
export function createPeople(nextId: NextId, grants: Grants): Readonly<Record<Role, Person>> {
  return {
    member: {
      user: createUser(nextId(), 'mira'),
      permissions: String(grants.member),
      isGuest: false,
      hasInstalled: false,
      locale: 'en-GB',
    },
    moderator: {
      user: createUser(nextId(), 'theo'),
      permissions: String(grants.moderator),
      isGuest: false,
      hasInstalled: false,
      locale: 'en-US',
    },
    guest: {
      user: createUser(nextId(), 'gast'),
      permissions: '0',
      isGuest: true,
      hasInstalled: true,
      locale: 'de',
    },
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
