import { randomBytes } from 'node:crypto';

import {
  ApplicationCommandType,
  InteractionContextType,
  type InteractionType,
  type APIApplicationCommand,
  type APIMessage,
} from 'discord-api-types/v10';

import { channelPayload, memberPayload } from './gateway-payloads.js';
import type { GatewayEvent } from './gateway.js';
import { listOf, objectOf } from './json.js';
import type { OpenInteraction } from './open-interactions.js';
import type { Person } from './people.js';
import type { Channel, World } from './world.js';

/** Largest file that may be attached, in bytes. https://discord.com/developers/docs/reference#uploading-files */
const ATTACHMENT_LIMIT = 10 * 1024 * 1024;

/** Who does something, and where. */
export interface Place {
  readonly person: Person;
  readonly channel: Channel;
}

/** What a person does: a command, something typed in one, a component used, or a form sent. */
export interface Act {
  readonly type: InteractionType;
  readonly data: object;
  /** The message whose component was used. */
  readonly message?: APIMessage;
}

/** Values given to a slash command's options, by name. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** Opens an interaction in the world and makes the event that tells the bot of it. */
export function openInteraction(
  world: World,
  place: Place,
  act: Act,
): { readonly open: OpenInteraction; readonly event: GatewayEvent } {
  const { person, channel } = place;
  const open: OpenInteraction = {
    id: world.nextId(),
    token: randomBytes(32).toString('hex'),
    type: act.type,
    person,
    channelId: channel.id,
    isServer: channel.recipient === null,
    sentAt: world.now(),
    sourceMessageId: act.message?.id ?? null,
    acknowledgement: null,
    originalId: null,
    isThinking: false,
    hasGoneOn: false,
  };
  world.interactions.set(open.token, open);
  return {
    open,
    event: { name: 'INTERACTION_CREATE', intents: 0, data: payload(world, place, { open, act }) },
  };
}

function payload(
  world: World,
  { person, channel }: Place,
  { open, act }: { readonly open: OpenInteraction; readonly act: Act },
): object {
  const { applicationId, guildId } = world;
  const where = open.isServer
    ? {
        guild_id: guildId,
        guild: { id: guildId, locale: 'en-GB', features: [] },
        guild_locale: 'en-GB',
        member: { ...memberPayload(person), user: person.user },
        context: InteractionContextType.Guild,
      }
    : { user: person.user, context: InteractionContextType.BotDM };
  return {
    id: open.id,
    application_id: applicationId,
    type: act.type,
    data: act.data,
    channel_id: channel.id,
    channel: channelPayload(world, channel),
    token: open.token,
    version: 1,
    app_permissions: world.people.moderator.permissions,
    locale: person.locale,
    entitlements: [],
    authorizing_integration_owners: open.isServer ? { 0: guildId } : { 1: person.user.id },
    attachment_size_limit: ATTACHMENT_LIMIT,
    ...where,
    ...(act.message === undefined ? {} : { message: act.message }),
  };
}

/** The data of a slash command with its options. @throws Error when an option is unknown, missing or of the wrong kind. */
export function slashData(command: APIApplicationCommand, values: OptionValues, focused?: string): object {
  const known = listOf(command.options).map(objectOf);
  for (const name of Object.keys(values)) {
    if (!known.some((option) => option['name'] === name))
      throw new Error(`/${command.name} has no option "${name}"`);
  }
  const missing = known.find((option) => option['required'] === true && !(String(option['name']) in values));
  if (missing !== undefined && focused === undefined)
    throw new Error(`/${command.name} needs the option "${String(missing['name'])}"`);
  const options = known.flatMap((option) => {
    const value = values[String(option['name'])];
    return value === undefined
      ? []
      : [
          {
            name: option['name'],
            type: option['type'],
            value,
            ...(option['name'] === focused ? { focused: true } : {}),
          },
        ];
  });
  return { id: command.id, name: command.name, type: ApplicationCommandType.ChatInput, options };
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

/** Why Discord would not offer the command to this person in this place; `null` when it would. */
export function whyHidden(command: APIApplicationCommand, { person, channel }: Place): string | null {
  const context = channel.recipient === null ? InteractionContextType.Guild : InteractionContextType.BotDM;
  const contexts = command.contexts ?? null;
  if (contexts !== null && !contexts.includes(context))
    return `${command.name} is not offered in this kind of channel`;
  const needed = command.default_member_permissions;
  if (needed == null || channel.recipient !== null) return null;
  const isAllowed = (BigInt(person.permissions) & BigInt(needed)) === BigInt(needed);
  return isAllowed
    ? null
    : `${command.name} is not offered to ${person.user.username}: the permissions ${needed} are missing`;
}
