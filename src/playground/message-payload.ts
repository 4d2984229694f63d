import {
  ApplicationCommandType,
  ComponentType,
  EmbedType,
  InteractionType,
  MessageFlags,
  MessageType,
  type APIAttachment,
  type APIMessage,
  type APIUser,
} from 'discord-api-types/v10';

import { placedComponents } from './components.js';
import { listOf, numberOf, objectOf, stringOf, type Json } from './json.js';
import { mentionsOf } from './mentions.js';
import { returnedComponents, returnedEmbed, type Sources } from './message-components.js';
import type { OpenInteraction } from './open-interactions.js';
import { guildOf, type World } from './world.js';

/** What a new message is made of. */
export interface Draft {
  readonly channelId: string;
  readonly author: APIUser;
  /** As the API is given it. */
  readonly body: Json;
  readonly flags: number;
  readonly attachments: readonly APIAttachment[];
  /** What it answers; left out for a message that answers nothing. */
  readonly interaction?: OpenInteraction;
}

/** Flags of a message that a caller may set. */
const SETTABLE =
  MessageFlags.SuppressEmbeds |
  MessageFlags.IsComponentsV2 |
  MessageFlags.SuppressNotifications |
  MessageFlags.Ephemeral;

/** And in an edit; none of them is ever taken away by the stand-in. */
const CHANGEABLE = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;

/** A message as Discord returns it: every component with an id, every field that its description wants. */
export function createMessage(world: World, draft: Draft): APIMessage {
  const { channelId, author, body, attachments, interaction } = draft;
  const flags = draft.flags & SETTABLE;
  const referenced = world.messages.get(referencedId(draft))?.message;
  const repliedTo = interaction === undefined ? referenced?.author : undefined;
  return {
    id: world.nextId(),
    channel_id: channelId,
    author,
    content: stringOf(body['content']),
    timestamp: new Date(world.now()).toISOString(),
    edited_timestamp: null,
    tts: body['tts'] === true,
    ...mentionFields(world, body, { isAnswer: interaction !== undefined, repliedTo }),
    // Files of Components V2 are found in the components only. https://github.com/discord/discord-api-docs/issues/8277
    attachments: isV2(flags) ? [] : [...attachments],
    embeds: embedsOf(body, { nextId: world.nextId, attachments }),
    components: returnedComponents(body['components'], { nextId: world.nextId, attachments }),
    pinned: false,
    type: typeOf(interaction, referenced),
    flags,
    ...('nonce' in body ? { nonce: stringOf(body['nonce']) } : {}),
    ...(interaction === undefined ? {} : answerFields(world, interaction)),
    ...(referenced === undefined ? {} : referenceFields(world, referenced)),
  };
}

/** The message after an edit: only the fields that are given change. `attachments` are all that it has then. */
export function editMessage(
  world: World,
  message: APIMessage,
  { body, attachments }: { readonly body: Json; readonly attachments: readonly APIAttachment[] },
): APIMessage {
  const sources: Sources = { nextId: world.nextId, attachments };
  const flags = (message.flags ?? 0) | (numberOf(body['flags']) & CHANGEABLE);
  const isAnswer = message.interaction_metadata !== undefined;
  const isReworded = 'content' in body || 'components' in body;
  const words = { content: message.content, components: message.components, ...body };
  return {
    ...message,
    ...('content' in body ? { content: stringOf(body['content']) } : {}),
    ...(isReworded ? mentionFields(world, words, { isAnswer, repliedTo: undefined }) : {}),
    ...('embeds' in body ? { embeds: embedsOf(body, sources) } : {}),
    ...('components' in body ? { components: returnedComponents(body['components'], sources) } : {}),
    attachments: isV2(flags) ? [] : [...attachments],
    flags: flags & ~MessageFlags.Loading,
    edited_timestamp: new Date(world.now()).toISOString(),
  };
}

/** The placeholder that shows "thinking" until the bot edits it. Of the flags only that of a private answer counts. */
export function createThinking(
  world: World,
  { interaction, isPrivate }: { readonly interaction: OpenInteraction; readonly isPrivate: boolean },
): APIMessage {
  const message = createMessage(world, {
    channelId: interaction.channelId,
    author: world.bot,
    body: {},
    flags: isPrivate ? MessageFlags.Ephemeral : 0,
    attachments: [],
    interaction,
  });
  return { ...message, flags: (message.flags ?? 0) | MessageFlags.Loading };
}

function isV2(flags: number): boolean {
  return (flags & MessageFlags.IsComponentsV2) !== 0;
}

/** An answer to a component stands under the message with the component; a message that follows under the first answer. */
function referencedId({ body, interaction }: Draft): string {
  if (interaction === undefined) return stringOf(objectOf(body['message_reference'])['message_id']);
  return (interaction.isThinking ? null : interaction.originalId) ?? interaction.sourceMessageId ?? '';
}

function typeOf(interaction: OpenInteraction | undefined, referenced: APIMessage | undefined): MessageType {
  if (referenced !== undefined) return MessageType.Reply;
  if (interaction?.commandName == null) return MessageType.Default;
  const isSlash = interaction.commandType === ApplicationCommandType.ChatInput;
  return isSlash ? MessageType.ChatInputCommand : MessageType.ContextMenuCommand;
}

interface Replying {
  readonly isAnswer: boolean;
  readonly repliedTo: APIUser | undefined;
}

function mentionFields(
  world: World,
  body: Json,
  { isAnswer, repliedTo }: Replying,
): Pick<APIMessage, 'mentions' | 'mention_roles' | 'mention_everyone'> {
  const texts = placedComponents(listOf(body['components']), [])
    .filter(({ component }) => component['type'] === ComponentType.TextDisplay)
    .map(({ component }) => stringOf(component['content']));
  const { users, roleIds, isEveryone } = mentionsOf(world, {
    words: [stringOf(body['content']), ...texts].join('\n'),
    allowed: body['allowed_mentions'],
    isAnswer,
    repliedTo,
  });
  return { mentions: [...users], mention_roles: [...roleIds], mention_everyone: isEveryone };
}

/** Whose doing it answers, as Discord's client shows above it. */
function answerFields(
  { applicationId }: World,
  interaction: OpenInteraction,
): Pick<APIMessage, 'webhook_id' | 'application_id' | 'interaction_metadata'> {
  return {
    webhook_id: applicationId,
    application_id: applicationId,
    // The official description and discord-api-types name the same fields, some of which depend on the kind.
    interaction_metadata: metadataOf(interaction) as unknown as NonNullable<
      APIMessage['interaction_metadata']
    >,
  };
}

function metadataOf({
  id,
  type,
  person,
  owners,
  originalId,
  sourceMessageId,
  opener,
  commandName,
}: OpenInteraction): Json {
  return {
    id,
    type,
    user: person.user,
    authorizing_integration_owners: owners,
    ...(originalId === null ? {} : { original_response_message_id: originalId }),
    ...(type === InteractionType.MessageComponent ? { interacted_message_id: sourceMessageId } : {}),
    ...(opener === null ? {} : { triggering_interaction_metadata: metadataOf(opener) }),
    ...(commandName === null ? {} : { name: commandName }),
  };
}

function referenceFields(
  world: World,
  referenced: APIMessage,
): Pick<APIMessage, 'message_reference' | 'referenced_message'> {
  const channel = world.channels.get(referenced.channel_id);
  const guild = channel === undefined ? null : guildOf(world, channel);
  const shown = { ...referenced };
  delete shown.referenced_message;
  return {
    message_reference: {
      type: 0,
      channel_id: referenced.channel_id,
      message_id: referenced.id,
      ...(guild === null ? {} : { guild_id: guild.id }),
    },
    // What the other one refers to is not told again.
    referenced_message: shown,
  };
}

function embedsOf(body: Json, sources: Sources): APIMessage['embeds'] {
  return listOf(body['embeds']).map((embed) => ({
    type: EmbedType.Rich,
    ...returnedEmbed(objectOf(embed), sources),
  }));
}
