import type { APIUser } from 'discord-api-types/v10';
import { createContext } from 'preact';

import type { View } from '../bridge/wire.js';

/** What people and channels are called, by id: mentions name them only so. */
export interface Names {
  readonly users: Readonly<Record<string, string>>;
  readonly channels: Readonly<Record<string, string>>;
  /** The language in which dates are written, a BCP 47 tag. */
  readonly locale: string;
}

export const NamesContext = createContext<Names>({ users: {}, channels: {}, locale: 'en' });

/** The name under which a person or bot is shown. */
export function nameOf({ global_name: shown, username }: APIUser): string {
  return shown ?? username;
}

/** All names that a view holds. */
export function namesOf({ me, people, bot, channels }: View): Names {
  const users = [bot, ...people.map(({ user }) => user)];
  return {
    users: Object.fromEntries(users.map((user) => [user.id, nameOf(user)])),
    channels: Object.fromEntries(channels.map(({ id, name }) => [id, name])),
    locale: me.locale,
  };
}
