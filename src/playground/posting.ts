import { MessageFlags, type APIMessage } from 'discord-api-types/v10';

import { emptyMessage, refuseProblems, type Problem } from './faults.js';
import { numberOf, objectOf, stringOf, type Json } from './json.js';
import { isEmptyMessage, problemsOfEdit, problemsOfMessage } from './message-limits.js';
import { createMessage, editMessage } from './message-payload.js';
import type { OpenInteraction } from './open-interactions.js';
import { within } from './problems.js';
import { filesOf, storeMessage, updateMessage } from './store.js';
import { keptFiles, problemsOfFiles, refuseLargeFiles, storeUploads, type Upload } from './uploads.js';
import type { World } from './world.js';

/** A message that the bot sends, or what it changes in one. */
export interface Sent {
  readonly body: Json;
  readonly uploads: readonly Upload[];
  /** The field that the body stands in, where it is part of another one. */
  readonly field?: 'data';
}

export interface Posting extends Sent {
  readonly channelId: string;
  /** What it answers; only answers can be private. */
  readonly interaction?: OpenInteraction;
}

/** Posts a message of the bot. @throws ApiFault where Discord would refuse it. */
export function postMessage(world: World, posting: Posting): APIMessage {
  const { body, uploads, channelId, interaction } = posting;
  refuseLargeFiles(uploads);
  refuse(posting, [
    ...problemsOfMessage(body),
    ...problemsOfFiles(body, uploads),
    ...(interaction === undefined ? referenceProblems(world, posting) : []),
  ]);
  if (isEmptyMessage(body) && uploads.length === 0) throw emptyMessage();
  const attachments = storeUploads(world, channelId, { body, uploads });
  const given = numberOf(body['flags']);
  const isPrivate = interaction !== undefined && (given & MessageFlags.Ephemeral) !== 0;
  const flags = isPrivate ? given : given & ~MessageFlags.Ephemeral;
  const about = interaction === undefined ? {} : { interaction };
  const message = createMessage(world, { channelId, author: world.bot, body, flags, attachments, ...about });
  return storeMessage(world, message, {
    onlyFor: isPrivate ? interaction.person.user.id : null,
    files: attachments,
  });
}

/** Changes a message of the bot. @throws ApiFault where Discord would refuse it. */
export function editPosted(world: World, before: APIMessage, sent: Sent): APIMessage {
  const { body, uploads } = sent;
  const kept = keptFiles(filesOf(world, before.id), body);
  refuseLargeFiles(uploads);
  refuse(sent, [...problemsOfEdit(body, before), ...problemsOfFiles(body, uploads, kept)]);
  const attachments = [...kept, ...storeUploads(world, before.channel_id, { body, uploads })];
  const edited = editMessage(world, before, { body, attachments });
  if (isEmptyMessage({ ...edited }) && attachments.length === 0) throw emptyMessage();
  return updateMessage(world, edited, attachments);
}

function refuse({ field }: Sent, problems: readonly Problem[]): void {
  refuseProblems(field === undefined ? problems : within(field, problems));
}

/** Only a message of the same channel can be replied to, unless the bot says that it does not mind. */
function referenceProblems({ messages }: World, { body, channelId }: Posting): readonly Problem[] {
  const reference = objectOf(body['message_reference']);
  const id = stringOf(reference['message_id']);
  if (id === '' || reference['fail_if_not_exists'] === false) return [];
  if (messages.get(id)?.message.channel_id === channelId) return [];
  return [
    { path: ['message_reference'], code: 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE', message: 'Unknown message' },
  ];
}
