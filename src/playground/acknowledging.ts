import {
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  type APIMessage,
} from 'discord-api-types/v10';

import { problemsOfChoices } from './command-options.js';
import { alreadyAcknowledged, refuseProblems, unknownInteraction } from './faults.js';
import { listOf, numberOf, objectOf } from './json.js';
import { returnedComponents } from './message-components.js';
import { createThinking } from './message-payload.js';
import { problemsOfModal } from './modal-limits.js';
import { ACKNOWLEDGE_WITHIN_MS, type OpenInteraction } from './open-interactions.js';
import { editPosted, postMessage, type Sent } from './posting.js';
import { within, wrongChoice } from './problems.js';
import { storeMessage } from './store.js';
import type { World } from './world.js';

const {
  ChannelMessageWithSource,
  DeferredChannelMessageWithSource,
  DeferredMessageUpdate,
  UpdateMessage,
  ApplicationCommandAutocompleteResult,
  Modal,
} = InteractionResponseType;
const WITH_MESSAGE = [ChannelMessageWithSource, DeferredChannelMessageWithSource];
const OF_SOURCE = [DeferredMessageUpdate, UpdateMessage];

/** The interaction of this id and token. @throws ApiFault where there is none, it is too old for a first answer, or has one. */
export function awaiting(
  { interactions, now }: World,
  { id, token }: { readonly id: string; readonly token: string },
): OpenInteraction {
  const open = interactions.get(token);
  const isLate = open?.acknowledgement === null && now() - open.sentAt > ACKNOWLEDGE_WITHIN_MS;
  if (open?.id !== id || isLate) throw unknownInteraction();
  if (open.acknowledgement !== null) throw alreadyAcknowledged();
  return open;
}

/**
 * Does what the first answer says; the message that it made or changed, if any.
 * @throws ApiFault where Discord would refuse it; then the interaction still waits.
 */
export function acknowledge(world: World, open: OpenInteraction, { body, uploads }: Sent): APIMessage | null {
  const type = numberOf(body['type']);
  const allowed = answersTo(open);
  if (!allowed.includes(type)) refuseProblems([wrongChoice(['type'], allowed)]);
  const data = objectOf(body['data']);
  const message = answerMessage(world, open, { type, sent: { body: data, uploads, field: 'data' } });
  if (type === ApplicationCommandAutocompleteResult)
    refuseProblems(problemsOfChoices(listOf(data['choices']), ['data', 'choices']));
  if (type === Modal) refuseProblems(within('data', problemsOfModal(data)));
  open.acknowledgement = {
    type,
    flags: numberOf(data['flags']),
    data: type === Modal ? numbered(world, data) : data,
  };
  if (WITH_MESSAGE.includes(type)) open.originalId = message?.id ?? null;
  open.isThinking = type === DeferredChannelMessageWithSource;
  return message;
}

/** The answer to a callback that asks for more than a sign. */
export function callbackResponse(
  { id, type, acknowledgement, isThinking }: OpenInteraction,
  message: APIMessage | null,
): object {
  const isPrivate = ((message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const interaction =
    message === null
      ? { id, type }
      : {
          id,
          type,
          response_message_id: message.id,
          response_message_loading: isThinking,
          response_message_ephemeral: isPrivate,
        };
  const hasResource = [ChannelMessageWithSource, UpdateMessage].includes(acknowledgement?.type ?? 0);
  return {
    interaction,
    ...(message !== null && hasResource ? { resource: { type: acknowledgement?.type, message } } : {}),
  };
}

/** Numbers of the kinds of answer that the interaction can have. */
function answersTo({ type, sourceMessageId }: OpenInteraction): readonly number[] {
  if (type === InteractionType.ApplicationCommandAutocomplete) return [ApplicationCommandAutocompleteResult];
  const modal = type === InteractionType.ModalSubmit ? [] : [Modal];
  return [...WITH_MESSAGE, ...(sourceMessageId === null ? [] : OF_SOURCE), ...modal];
}

interface Answering {
  readonly type: number;
  readonly sent: Sent;
}

function answerMessage(world: World, open: OpenInteraction, { type, sent }: Answering): APIMessage | null {
  if (type === ChannelMessageWithSource)
    return postMessage(world, { ...sent, channelId: open.channelId, interaction: open });
  if (type === DeferredChannelMessageWithSource) {
    const isPrivate = (numberOf(sent.body['flags']) & MessageFlags.Ephemeral) !== 0;
    return storeMessage(world, createThinking(world, { interaction: open, isPrivate }), {
      onlyFor: isPrivate ? open.person.user.id : null,
      files: [],
    });
  }
  const source = world.messages.get(open.sourceMessageId ?? '')?.message;
  return type === UpdateMessage && source !== undefined ? editPosted(world, source, sent) : null;
}

/** A form whose components have numbers, as they come back with what is filled in. */
function numbered({ nextId }: World, data: Sent['body']): Sent['body'] {
  return { ...data, components: returnedComponents(data['components'], { nextId, attachments: [] }) };
}
