import type { APIUser } from 'discord-api-types/v10';

import { listOf, objectOf, stringOf, type Json } from './json.js';
import type { World } from './world.js';

/** Whom a message pings. */
export interface Mentions {
  readonly users: readonly APIUser[];
  readonly roleIds: readonly string[];
  readonly isEveryone: boolean;
}

export interface Mentioning {
  /** All words of the message, those of its components too. */
  readonly words: string;
  /** As the API was given it; `undefined`: nothing was said of it. */
  readonly allowed: unknown;
  /** What is allowed where nothing was said: an answer to an interaction pings people only. */
  readonly isAnswer: boolean;
  /** Author of the message that is replied to. */
  readonly repliedTo: APIUser | undefined;
}

/**
 * Whom the words ping, as far as that is allowed.
 * https://discord.com/developers/docs/resources/message#allowed-mentions-object
 */
export function mentionsOf(
  { people, bot, guilds }: World,
  { words, allowed, isAnswer, repliedTo }: Mentioning,
): Mentions {
  const rule = allowed == null ? byDefault(isAnswer) : objectOf(allowed);
  const isAllowed = (kind: string, id: string): boolean =>
    listOf(rule['parse']).includes(kind) || listOf(rule[kind]).includes(id);
  const named = (pattern: RegExp): ReadonlySet<string> =>
    new Set([...words.matchAll(pattern)].map(([, id]) => stringOf(id)));
  const [userIds, roleIds] = [named(/<@!?(\d{1,20})>/gu), named(/<@&(\d{1,20})>/gu)];
  const users = [bot, ...Object.values(people).map(({ user }) => user)].filter(
    ({ id }) =>
      (userIds.has(id) && isAllowed('users', id)) ||
      (id === repliedTo?.id && (allowed == null || rule['replied_user'] === true)),
  );
  const roles = guilds
    .flatMap((guild) => guild.roles)
    .filter(({ id }) => roleIds.has(id) && isAllowed('roles', id));
  return {
    users,
    roleIds: roles.map(({ id }) => id),
    isEveryone: /@(?:everyone|here)/u.test(words) && listOf(rule['parse']).includes('everyone'),
  };
}

function byDefault(isAnswer: boolean): Json {
  return { parse: isAnswer ? ['users'] : ['users', 'roles', 'everyone'] };
}
