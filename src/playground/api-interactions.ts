import { InteractionResponseType, MessageFlags, type APIMessage } from 'discord-api-types/v10';
import { Hono } from 'hono';

import type { ApiEnvironment } from './api-body.js';
import { problemsOfChoices } from './command-limits.js';
import {
  alreadyAcknowledged,
  emptyMessage,
  refuseProblems,
  unknownInteraction,
  unknownMessage,
  unknownWebhook,
} from './faults.js';
import { listOf, numberOf, objectOf, type Json } from './json.js';
import { isEmptyMessage, problemsOfMessage } from './message-limits.js';
import { createMessage, createThinking, editMessage } from './message-payload.js';
import { ACKNOWLEDGE_WITHIN_MS, TOKEN_LIVES_MS, type OpenInteraction } from './open-interactions.js';
import { removeMessage, storeMessage, updateMessage } from './store.js';
import type { World } from './world.js';

/** Answers to interactions, and the webhook by which the bot goes on answering. Their token is in the path; no header is needed. */
export function interactionRoutes(world: World): Hono<ApiEnvironment> {
  const routes = new Hono<ApiEnvironment>();
  routes.post('/interactions/:id/:token/callback', (context) => {
    const { id, token } = context.req.param();
    const open = world.interactions.get(token);
    const isLate = open?.acknowledgement === null && world.now() - open.sentAt > ACKNOWLEDGE_WITHIN_MS;
    if (open?.id !== id || isLate) throw unknownInteraction();
    if (open.acknowledgement !== null) throw alreadyAcknowledged();
    const message = acknowledge(world, open, context.get('body'));
    context.set('made', message);
    world.events.emit('interaction', open);
    return context.req.query('with_response') === 'true'
      ? context.json(callbackResponse(open, message))
      : context.body(null, 204);
  });
  routes.post('/webhooks/:application/:token', (context) => {
    const open = liveInteraction(world, context.req.param('token'));
    const body = context.get('body');
    const message = post(world, open, { body, attachments: context.get('attachments') });
    // The first follow-up after a deferred answer takes the place of "thinking".
    open.originalId ??= message.id;
    open.hasGoneOn = true;
    context.set('made', message);
    world.events.emit('interaction', open);
    return context.json(message);
  });
  routes.get('/webhooks/:application/:token/messages/:message', (context) =>
    context.json(ownMessage(world, context.req.param())),
  );
  routes.patch('/webhooks/:application/:token/messages/:message', (context) => {
    const open = liveInteraction(world, context.req.param('token'));
    const before = ownMessage(world, context.req.param());
    const body = context.get('body');
    refuseProblems(problemsOfMessage({ ...body, flags: numberOf(body['flags']) | (before.flags ?? 0) }));
    const message = updateMessage(world, editMessage(world, before, body));
    if (message.id === open.originalId) open.isThinking = false;
    open.hasGoneOn = true;
    context.set('made', message);
    world.events.emit('interaction', open);
    return context.json(message);
  });
  routes.delete('/webhooks/:application/:token/messages/:message', (context) => {
    const open = liveInteraction(world, context.req.param('token'));
    const { id } = ownMessage(world, context.req.param());
    removeMessage(world, id);
    if (id === open.originalId) Object.assign(open, { originalId: null, isThinking: false });
    open.hasGoneOn = true;
    world.events.emit('interaction', open);
    return context.body(null, 204);
  });
  return routes;
}

function liveInteraction(world: World, token: string): OpenInteraction {
  const open = world.interactions.get(token);
  if (open === undefined || open.acknowledgement === null || world.now() - open.sentAt > TOKEN_LIVES_MS)
    throw unknownWebhook();
  return open;
}

function ownMessage(
  world: World,
  { token, message }: { readonly token: string; readonly message: string },
): APIMessage {
  const open = liveInteraction(world, token);
  const id =
    decodeURIComponent(message) === '@original' ? (open.originalId ?? open.sourceMessageId) : message;
  const stored = world.messages.get(id ?? '');
  if (stored === undefined) throw unknownMessage();
  return stored.message;
}

/** Does what the first answer says; the message that it made, if it made one. */
function acknowledge(world: World, open: OpenInteraction, body: Json): APIMessage | null {
  const type = numberOf(body['type']);
  const data = objectOf(body['data']);
  const flags = numberOf(data['flags']);
  const isPrivate = (flags & MessageFlags.Ephemeral) !== 0;
  if (type === InteractionResponseType.ApplicationCommandAutocompleteResult)
    refuseProblems(problemsOfChoices(listOf(data['choices']), ['data', 'choices']));
  const message = answerMessage(world, open, { type, data, isPrivate });
  open.acknowledgement = { type, flags, data };
  if (message !== null && type !== InteractionResponseType.UpdateMessage) open.originalId = message.id;
  open.isThinking = type === InteractionResponseType.DeferredChannelMessageWithSource;
  return message;
}

interface Answering {
  readonly type: number;
  readonly data: Json;
  readonly isPrivate: boolean;
}

function answerMessage(
  world: World,
  open: OpenInteraction,
  { type, data, isPrivate }: Answering,
): APIMessage | null {
  if (type === InteractionResponseType.ChannelMessageWithSource)
    return post(world, open, { body: data, attachments: [] });
  if (type === InteractionResponseType.DeferredChannelMessageWithSource) {
    return storeMessage(
      world,
      createThinking(world, { channelId: open.channelId, isPrivate }),
      isPrivate ? open.person.user.id : null,
    );
  }
  const source = world.messages.get(open.sourceMessageId ?? '')?.message;
  if (type !== InteractionResponseType.UpdateMessage || source === undefined) return null;
  refuseProblems(problemsOfMessage({ ...data, flags: numberOf(data['flags']) | (source.flags ?? 0) }));
  return updateMessage(world, editMessage(world, source, data));
}

interface Posting {
  readonly body: Json;
  readonly attachments: ApiEnvironment['Variables']['attachments'];
}

function post(
  world: World,
  { channelId, person }: OpenInteraction,
  { body, attachments }: Posting,
): APIMessage {
  const flags = numberOf(body['flags']);
  refuseProblems(problemsOfMessage(body));
  if (isEmptyMessage(body) && attachments.length === 0) throw emptyMessage();
  const message = createMessage(world, { channelId, author: world.bot, body, flags, attachments });
  return storeMessage(world, message, (flags & MessageFlags.Ephemeral) === 0 ? null : person.user.id);
}

function callbackResponse(
  { id, type, acknowledgement, isThinking }: OpenInteraction,
  message: APIMessage | null,
): object {
  const isPrivate = ((acknowledgement?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  return {
    interaction: {
      id,
      type,
      ...(message === null
        ? {}
        : {
            response_message_id: message.id,
            response_message_loading: isThinking,
            response_message_ephemeral: isPrivate,
          }),
    },
    ...(message === null ? {} : { resource: { type: acknowledgement?.type, message } }),
  };
}
