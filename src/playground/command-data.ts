import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type APIApplicationCommand,
  type APIAttachment,
  type APIMessage,
} from 'discord-api-types/v10';

import { storeFile } from './files.js';
import { listOf, numberOf, objectOf, stringOf, type Json } from './json.js';
import { problemOfValue, type OptionValue, type OptionValues } from './option-values.js';
import type { Place } from './places.js';
import { resolvedData, type Chosen, type Mentionable } from './resolved.js';
import type { World } from './world.js';

export interface Filled {
  readonly command: APIApplicationCommand;
  /** Names of the group and subcommand, as far as the command has them. */
  readonly path: readonly string[];
  readonly values: OptionValues;
  /** The option that is being typed, in an autocomplete: then others may be missing or wrong. */
  readonly focused?: string;
}

const CHOSEN: Readonly<Record<number, Mentionable>> = {
  [ApplicationCommandOptionType.User]: 'user',
  [ApplicationCommandOptionType.Channel]: 'channel',
  [ApplicationCommandOptionType.Role]: 'role',
  [ApplicationCommandOptionType.Mentionable]: 'mentionable',
};

/** The data of a slash command with its options. @throws Error where Discord's client would not send it: an option is unknown, missing or wrong. */
export function slashData(world: World, { channel, guild }: Place, filled: Filled): object {
  const { command, path } = filled;
  const known = optionsOf(command, path);
  checkNames(filled, known);
  const chosen: { ids: Chosen['ids'][number][]; attachments: APIAttachment[] } = { ids: [], attachments: [] };
  const options = known.flatMap((option): object[] => {
    const { name, type } = option;
    const isFocused = name === filled.focused;
    const given = filled.values[stringOf(name)] ?? (isFocused ? '' : undefined);
    if (given === undefined) return [];
    if (filled.focused === undefined) check(filled, option, given);
    const kind = CHOSEN[numberOf(type)];
    if (kind !== undefined && filled.focused === undefined) chosen.ids.push({ kind, id: stringOf(given) });
    const value = typeof given === 'object' ? storeFile(world, channel.id, given) : given;
    if (typeof value === 'object') chosen.attachments.push({ ...value, ephemeral: true });
    return [
      {
        name,
        type,
        value: typeof value === 'object' ? value.id : value,
        ...(isFocused ? { focused: true } : {}),
      },
    ];
  });
  return {
    id: command.id,
    name: command.name,
    type: ApplicationCommandType.ChatInput,
    ...(command.guild_id === undefined ? {} : { guild_id: command.guild_id }),
    options: nested(path, options),
    ...resolvedData(world, guild, chosen),
  };
}

/** The data of a command in a message's menu. The bot gets the whole message, whatever its intents. */
export function messageCommandData(command: APIApplicationCommand, message: APIMessage): object {
  return {
    id: command.id,
    name: command.name,
    type: ApplicationCommandType.Message,
    target_id: message.id,
    resolved: { messages: { [message.id]: message } },
  };
}

/** The data of a command in a person's menu. @throws Error where nobody has this id. */
export function userCommandData(
  world: World,
  { guild }: Place,
  { command, userId }: { readonly command: APIApplicationCommand; readonly userId: string },
): object {
  return {
    id: command.id,
    name: command.name,
    type: ApplicationCommandType.User,
    target_id: userId,
    ...resolvedData(world, guild, { ids: [{ kind: 'user', id: userId }], attachments: [] }),
  };
}

/** The options of the command or, where a path is given, of the subcommand there. @throws Error where the path does not lead to what can be used. */
function optionsOf(command: APIApplicationCommand, path: readonly string[]): readonly Json[] {
  const options = path.reduce<readonly Json[]>((level, name) => {
    const next = level.find((option) => option['name'] === name && isNested(option));
    if (next === undefined) throw new Error(`/${command.name} has no subcommand "${path.join(' ')}"`);
    return listOf(next['options']).map(objectOf);
  }, listOf(command.options).map(objectOf));
  if (options.some(isNested)) throw new Error(`/${command.name} is used by one of its subcommands`);
  return options;
}

function isNested({ type }: Json): boolean {
  return (
    type === ApplicationCommandOptionType.Subcommand || type === ApplicationCommandOptionType.SubcommandGroup
  );
}

function nested(path: readonly string[], options: readonly object[]): readonly object[] {
  return path.reduceRight<readonly object[]>((inner, name, depth) => {
    const isInnermost = depth === path.length - 1;
    const type = isInnermost
      ? ApplicationCommandOptionType.Subcommand
      : ApplicationCommandOptionType.SubcommandGroup;
    return [{ name, type, options: inner }];
  }, options);
}

function checkNames({ command, values, focused }: Filled, known: readonly Json[]): void {
  for (const name of [...Object.keys(values), ...(focused === undefined ? [] : [focused])]) {
    if (!known.some((option) => option['name'] === name))
      throw new Error(`/${command.name} has no option "${name}"`);
  }
  const missing = known.find(
    (option) => option['required'] === true && !(stringOf(option['name']) in values),
  );
  if (missing !== undefined && focused === undefined)
    throw new Error(`/${command.name} needs the option "${stringOf(missing['name'])}"`);
}

function check({ command }: Filled, option: Json, value: OptionValue): void {
  const problem = problemOfValue(option, value);
  if (problem !== null) throw new Error(`/${command.name}: "${stringOf(option['name'])}" ${problem}`);
}
