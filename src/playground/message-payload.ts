import {
  ComponentType,
  EmbedType,
  MessageFlags,
  MessageType,
  type APIAttachment,
  type APIMessage,
  type APIUser,
} from 'discord-api-types/v10';

import { listOf, numberOf, objectOf, stringOf, type Json } from './json.js';
import type { World } from './world.js';

/** What a new message is made of. */
export interface Draft {
  readonly channelId: string;
  readonly author: APIUser;
  /** As the API is given it. */
  readonly body: Json;
  readonly flags: number;
  readonly attachments: readonly APIAttachment[];
}

/** Flags of a message that a caller may set. */
const SETTABLE =
  MessageFlags.SuppressEmbeds |
  MessageFlags.IsComponentsV2 |
  MessageFlags.SuppressNotifications |
  MessageFlags.Ephemeral;

/** A message as Discord returns it: every component with an id, every field that its description wants. */
export function createMessage(
  world: World,
  { channelId, author, body, flags, attachments }: Draft,
): APIMessage {
  const content = stringOf(body['content']);
  const reference = objectOf(body['message_reference']);
  const referenced = world.messages.get(stringOf(reference['message_id']))?.message;
  return {
    id: world.nextId(),
    channel_id: channelId,
    author,
    content,
    timestamp: new Date(world.now()).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: mentioned(world, content, repliedTo(body, referenced)),
    mention_roles: [],
    attachments: [...attachments],
    embeds: embedsOf(body),
    components: withIds(body['components']),
    pinned: false,
    type: referenced === undefined ? MessageType.Default : MessageType.Reply,
    flags: flags & SETTABLE,
    ...('nonce' in body ? { nonce: stringOf(body['nonce']) } : {}),
    ...(referenced === undefined
      ? {}
      : {
          message_reference: { type: 0, channel_id: channelId, message_id: referenced.id },
          referenced_message: referenced,
        }),
  };
}

/** The message after an edit: only the fields that are given change. */
export function editMessage(world: World, message: APIMessage, body: Json): APIMessage {
  return {
    ...message,
    ...('content' in body
      ? { content: stringOf(body['content']), mentions: mentioned(world, stringOf(body['content'])) }
      : {}),
    ...('embeds' in body ? { embeds: embedsOf(body) } : {}),
    ...('components' in body ? { components: withIds(body['components']) } : {}),
    flags: ((message.flags ?? 0) | (numberOf(body['flags']) & SETTABLE)) & ~MessageFlags.Loading,
    edited_timestamp: new Date(world.now()).toISOString(),
  };
}

/** The placeholder that shows "thinking" until the bot edits it. */
export function createThinking(
  world: World,
  { channelId, isPrivate }: { readonly channelId: string; readonly isPrivate: boolean },
): APIMessage {
  const message = createMessage(world, {
    channelId,
    author: world.bot,
    body: {},
    flags: isPrivate ? MessageFlags.Ephemeral : 0,
    attachments: [],
  });
  return {
    ...message,
    type: MessageType.ChatInputCommand,
    flags: (message.flags ?? 0) | MessageFlags.Loading,
  };
}

function mentioned({ people, bot }: World, content: string, repliedToId?: string): APIUser[] {
  const ids = new Set([...content.matchAll(/<@!?(\d+)>/gu)].map(([, id]) => id).concat(repliedToId));
  return [bot, ...Object.values(people).map(({ user }) => user)].filter(({ id }) => ids.has(id));
}

/** A reply mentions whom it replies to, unless it says which mentions are allowed and this one is not among them. */
function repliedTo(body: Json, referenced: APIMessage | undefined): string | undefined {
  const isAllowed =
    !('allowed_mentions' in body) || objectOf(body['allowed_mentions'])['replied_user'] === true;
  return isAllowed ? referenced?.author.id : undefined;
}

function embedsOf(body: Json): APIMessage['embeds'] {
  return listOf(body['embeds']).map((embed) => ({ type: EmbedType.Rich, ...objectOf(embed) }));
}

/** Numbers every component in the order of the tree; a number that the bot gave stays. */
function withIds(components: unknown): NonNullable<APIMessage['components']> {
  let last = 0;
  const number = (value: unknown): Json => {
    const component = objectOf(value);
    last += 1;
    const id = component['id'] ?? last;
    return {
      ...component,
      id,
      ...('components' in component ? { components: listOf(component['components']).map(number) } : {}),
      ...('accessory' in component ? { accessory: number(component['accessory']) } : {}),
      ...(component['type'] === ComponentType.Container
        ? { spoiler: component['spoiler'] ?? false, accent_color: component['accent_color'] ?? null }
        : {}),
    };
  };
  // The caller has checked the components; their shape is the one that they were sent in.
  return listOf(components).map(number) as unknown as NonNullable<APIMessage['components']>;
}
