import { PermissionFlagsBits, type APIRole } from 'discord-api-types/v10';

import { NO_FLAGS, type Grants, type Person, type Role } from './people.js';
import type { NextId } from './snowflakes.js';

/** A server. */
export interface Guild {
  readonly id: string;
  readonly name: string;
  /** Its language, of which interactions tell the bot. */
  readonly locale: string;
  /** Whether the bot is in it. Where it is not, only those use it who have installed it for themselves. */
  readonly hasBot: boolean;
  readonly members: readonly Member[];
  /** That of everybody first, which has the server's own id. */
  readonly roles: readonly GuildRole[];
}

/** The old single colour is left out: `colors` says more. */
export type GuildRole = Omit<APIRole, 'color'>;

export interface Member {
  readonly person: Person;
  /** Bits of what they may do here, as Discord writes them. */
  readonly permissions: string;
  /** Without that of everybody. */
  readonly roleIds: readonly string[];
}

const EVERYBODY =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.UseApplicationCommands |
  PermissionFlagsBits.UseExternalApps;

/** What members and moderators may do. */
export const GRANTS: Grants = {
  member: EVERYBODY,
  moderator: EVERYBODY | PermissionFlagsBits.ManageGuild | PermissionFlagsBits.ManageMessages,
};

/** What the bot may do in a server that it is in. */
export const BOT_PERMISSIONS = String(EVERYBODY);

/** A server with the bot, a member and a moderator; and another one, of the guest's language, without the bot. */
export function createGuilds(
  nextId: NextId,
  { member, moderator, guest }: Readonly<Record<Role, Person>>,
): readonly [Guild, Guild] {
  const [first, second, moderators] = [nextId(), nextId(), nextId()];
  return [
    {
      id: first,
      name: 'Reading room',
      locale: 'en-GB',
      hasBot: true,
      members: [
        { person: member, permissions: member.permissions, roleIds: [] },
        { person: moderator, permissions: moderator.permissions, roleIds: [moderators] },
      ],
      roles: [
        createRole(first, '@everyone', GRANTS.member),
        createRole(moderators, 'Moderators', GRANTS.moderator),
      ],
    },
    {
      id: second,
      name: 'Lesesaal',
      locale: 'de',
      hasBot: false,
      members: [{ person: guest, permissions: String(GRANTS.moderator), roleIds: [] }],
      roles: [createRole(second, '@everyone', GRANTS.member)],
    },
  ];
}

/** The person's membership; `undefined` where they are not in the server. */
export function memberOf({ members }: Guild, userId: string): Member | undefined {
  return members.find(({ person }) => person.user.id === userId);
}

function createRole(id: string, name: string, permissions: bigint): GuildRole {
  return {
    id,
    name,
    permissions: String(permissions),
    position: name === '@everyone' ? 0 : 1,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    managed: false,
    mentionable: false,
    flags: NO_FLAGS,
  };
}
