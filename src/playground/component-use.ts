import { ComponentType, type APIMessage } from 'discord-api-types/v10';

import { placedComponents } from './components.js';
import { listOf, numberOf, objectOf, stringOf, type Json } from './json.js';
import type { Place } from './places.js';
import { resolvedData, type Mentionable } from './resolved.js';
import type { World } from './world.js';

const CHOSEN: Readonly<Record<number, Mentionable>> = {
  [ComponentType.UserSelect]: 'user',
  [ComponentType.RoleSelect]: 'role',
  [ComponentType.MentionableSelect]: 'mentionable',
  [ComponentType.ChannelSelect]: 'channel',
};

/**
 * The data of a button that was clicked. One that the message does not have is taken for a button: the message may have
 * changed since it was seen.
 * @throws Error where it cannot be clicked.
 */
export function clickData(message: APIMessage, customId: string): object {
  const button = find(message, customId);
  if (button['disabled'] === true) throw new Error(`the button "${customId}" is disabled`);
  return { component_type: ComponentType.Button, custom_id: customId, id: button['id'] ?? 1 };
}

export interface Selection {
  readonly message: APIMessage;
  readonly customId: string;
  /** Values of a string select's options; ids for the others. */
  readonly values: readonly string[];
}

/** The data of a select menu that was used. @throws Error where these values cannot be chosen. */
export function selectData(world: World, { guild }: Place, { message, customId, values }: Selection): object {
  const select = find(message, customId);
  if (select['disabled'] === true) throw new Error(`the menu "${customId}" is disabled`);
  const problem = problemOfValues(select, values);
  if (problem !== null) throw new Error(`the menu "${customId}" ${problem}`);
  return {
    component_type: select['type'] ?? ComponentType.StringSelect,
    custom_id: customId,
    id: select['id'] ?? 1,
    values,
    ...resolvedData(world, guild, { ids: chosenIds(select, values), attachments: [] }),
  };
}

/** What was chosen in a menu of people, roles or channels; nothing for other components. */
export function chosenIds(
  select: Json,
  values: readonly string[],
): readonly { readonly kind: Mentionable; readonly id: string }[] {
  const kind = CHOSEN[numberOf(select['type'])];
  return kind === undefined ? [] : values.map((id) => ({ kind, id }));
}

/** Why these values cannot be chosen, as the end of a sentence; `null` when they can. */
export function problemOfValues(select: Json, values: readonly string[]): string | null {
  const least = numberOf(select['min_values'] ?? 1);
  const most = numberOf(select['max_values'] ?? 1);
  if (values.length < least) return `wants ${String(least)} values at least`;
  if (values.length > most) return `takes ${String(most)} values at most`;
  const options = listOf(select['options']).map((option) => stringOf(objectOf(option)['value']));
  const unknown = options.length === 0 ? undefined : values.find((value) => !options.includes(value));
  return unknown === undefined ? null : `has no option "${unknown}"`;
}

function find({ components }: APIMessage, customId: string): Json {
  const found = placedComponents(listOf(components), []).find(
    ({ component }) => component['custom_id'] === customId,
  );
  return found?.component ?? {};
}
