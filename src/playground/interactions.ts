import { randomBytes } from 'node:crypto';

import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type APIMessage,
  type InteractionType,
} from 'discord-api-types/v10';

import { channelPayload, memberPayload } from './gateway-payloads.js';
import type { GatewayEvent } from './gateway.js';
import { BOT_PERMISSIONS } from './guilds.js';
import { forgetDeadInteractions, type OpenInteraction } from './open-interactions.js';
import type { Place } from './places.js';
import type { World } from './world.js';

/** Largest file that may be attached, in bytes. https://discord.com/developers/docs/reference#uploading-files */
export const ATTACHMENT_LIMIT = 10 * 1024 * 1024;

/** What the application may do where the bot is not. https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object */
const PERMISSIONS_ELSEWHERE =
  PermissionFlagsBits.AttachFiles | PermissionFlagsBits.EmbedLinks | PermissionFlagsBits.MentionEveryone;
/** And in a direct channel with the bot. */
const PERMISSIONS_IN_DIRECT = PERMISSIONS_ELSEWHERE | PermissionFlagsBits.UseExternalEmojis;

/** What a person does: a command, something typed in one, a component used, or a form sent. */
export interface Act {
  readonly type: InteractionType;
  readonly data: object;
  /** The message whose component was used, or from which the form was opened. */
  readonly message?: APIMessage;
  /** The command, as it is shown. */
  readonly command?: { readonly name: string; readonly type: number };
  /** The interaction that opened the form. */
  readonly opener?: OpenInteraction;
}

/** Opens an interaction in the world and makes the event that tells the bot of it. */
export function openInteraction(
  world: World,
  place: Place,
  act: Act,
): { readonly open: OpenInteraction; readonly event: GatewayEvent } {
  const { person, channel, guild } = place;
  forgetDeadInteractions(world.interactions, world.now());
  const open: OpenInteraction = {
    id: world.nextId(),
    token: randomBytes(32).toString('hex'),
    type: act.type,
    person,
    channelId: channel.id,
    isServer: guild !== null,
    owners: ownersOf(place),
    commandName: act.command?.name ?? null,
    commandType: act.command?.type ?? null,
    opener: act.opener ?? null,
    sentAt: world.now(),
    sourceMessageId: act.message?.id ?? null,
    acknowledgement: null,
    originalId: null,
    isThinking: false,
    hasGoneOn: false,
    followUps: 0,
  };
  world.interactions.set(open.token, open);
  return {
    open,
    event: { name: 'INTERACTION_CREATE', intents: 0, data: payload(world, place, { open, act }) },
  };
}

function payload(
  { applicationId }: World,
  { person, channel, guild, member }: Place,
  { open, act }: { readonly open: OpenInteraction; readonly act: Act },
): object {
  const where =
    guild === null || member === null
      ? {
          user: person.user,
          context: InteractionContextType.BotDM,
          app_permissions: String(PERMISSIONS_IN_DIRECT),
        }
      : {
          guild_id: guild.id,
          guild: { id: guild.id, locale: guild.locale, features: [] },
          guild_locale: guild.locale,
          member: { ...memberPayload(member), user: person.user },
          context: InteractionContextType.Guild,
          app_permissions: guild.hasBot ? BOT_PERMISSIONS : String(PERMISSIONS_ELSEWHERE),
        };
  return {
    id: open.id,
    application_id: applicationId,
    type: act.type,
    data: act.data,
    channel_id: channel.id,
    channel: channelPayload(channel),
    token: open.token,
    version: 1,
    locale: person.locale,
    entitlements: [],
    authorizing_integration_owners: open.owners,
    attachment_size_limit: ATTACHMENT_LIMIT,
    ...where,
    ...(act.message === undefined ? {} : { message: act.message }),
  };
}

/**
 * By whose installation the application is here: of the server its id, in a direct channel `0`; of the person theirs.
 * https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-authorizing-integration-owners-object
 */
function ownersOf({ person, guild }: Place): OpenInteraction['owners'] {
  const isOfServer = guild === null ? !person.isGuest : guild.hasBot;
  return {
    ...(isOfServer ? { [ApplicationIntegrationType.GuildInstall]: guild?.id ?? '0' } : {}),
    ...(person.hasInstalled ? { [ApplicationIntegrationType.UserInstall]: person.user.id } : {}),
  };
}
