import {
  ApplicationIntegrationType,
  InteractionContextType,
  type APIApplicationCommand,
  type ApplicationCommandType,
} from 'discord-api-types/v10';

import type { Place } from './places.js';
import type { World } from './world.js';

/** The commands that Discord would offer to this person in this place, in the order in which they were registered. */
export function offeredCommands({ commands }: World, place: Place): readonly APIApplicationCommand[] {
  return [...commands.values()].filter((command) => whyHidden(command, place) === null);
}

export interface Wanted {
  readonly name: string;
  readonly type: ApplicationCommandType;
  /** Takes the command even where Discord would not offer it. */
  readonly isForced?: boolean;
}

/** The registered command of this name. @throws Error when there is none, or Discord would not offer it here. */
export function findCommand(
  { commands }: World,
  place: Place,
  { name, type, isForced = false }: Wanted,
): APIApplicationCommand {
  const named = [...commands.values()].filter((command) => command.name === name && command.type === type);
  const reasons = named.map((command) => (isForced ? null : whyHidden(command, place)));
  const command = named[reasons.indexOf(null)];
  if (command !== undefined) return command;
  throw new Error(reasons[0] ?? `no command "${name}" is registered`);
}

/** Why Discord would not offer the command to this person in this place; `null` when it would. */
export function whyHidden(command: APIApplicationCommand, place: Place): string | null {
  const { person, guild, member } = place;
  const context = guild === null ? InteractionContextType.BotDM : InteractionContextType.Guild;
  const contexts = command.contexts ?? null;
  const isElsewhere = command.guild_id !== undefined && command.guild_id !== guild?.id;
  if (isElsewhere || (contexts !== null && !contexts.includes(context)))
    return `${command.name} is not offered in this kind of channel`;
  if (!isInstalledFor(command, place))
    return `${command.name} is not offered: it is not installed here, nor by ${person.user.username}`;
  const needed = command.default_member_permissions;
  if (needed == null || member === null) return null;
  const isAllowed = (BigInt(member.permissions) & BigInt(needed)) === BigInt(needed);
  return isAllowed
    ? null
    : `${command.name} is not offered to ${person.user.username}: the permissions ${needed} are missing`;
}

/** In a direct channel with the bot every command of a server or person is at hand that they share with it. */
function isInstalledFor(
  { integration_types: types }: APIApplicationCommand,
  { person, guild }: Place,
): boolean {
  const kinds = types ?? [ApplicationIntegrationType.GuildInstall];
  const isOfServer = guild === null ? !person.isGuest : guild.hasBot;
  return (
    (isOfServer && kinds.includes(ApplicationIntegrationType.GuildInstall)) ||
    (person.hasInstalled && kinds.includes(ApplicationIntegrationType.UserInstall))
  );
}
