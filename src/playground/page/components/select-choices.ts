import type { APIMessageComponentEmoji, APISelectMenuComponent } from 'discord-api-types/v10';

import type { View } from '../../bridge/wire.js';
import { nameOf } from '../names.js';

/** One entry of a select menu. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Empty when there is none. */
  readonly description: string;
  readonly emoji: APIMessageComponentEmoji | null;
  readonly isDefault: boolean;
}

const STRING_SELECT = 3;
const CHANNEL_SELECT = 8;
const ROLE_SELECT = 6;

/** What a menu offers: its own options, or the people, roles or channels of the view. */
export function choicesOf(select: APISelectMenuComponent, view: View): readonly Choice[] {
  if (select.type === STRING_SELECT) {
    return select.options.map(
      ({ value, label, description = '', emoji = null, default: isDefault = false }) => ({
        value,
        label,
        description,
        emoji,
        isDefault,
      }),
    );
  }
  if (select.type === CHANNEL_SELECT)
    return view.channels.filter(({ server }) => server !== null).map(({ id, name }) => plain(id, `#${name}`));
  const roles = view.servers.flatMap(({ roles: all }) => all.map(({ id, name }) => plain(id, name)));
  if (select.type === ROLE_SELECT) return roles;
  return view.servers.flatMap(({ members }) => members).map((user) => plain(user.id, nameOf(user)));
}

function plain(value: string, label: string): Choice {
  return { value, label, description: '', emoji: null, isDefault: false };
}
