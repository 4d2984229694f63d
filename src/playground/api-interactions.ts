import { ApplicationIntegrationType, type APIMessage } from 'discord-api-types/v10';
import { Hono } from 'hono';

import { acknowledge, awaiting, callbackResponse } from './acknowledging.js';
import type { ApiEnvironment } from './api-body.js';
import { invalidWebhookToken, tooManyFollowUps, unknownMessage, unknownWebhook } from './faults.js';
import { TOKEN_LIVES_MS, type OpenInteraction } from './open-interactions.js';
import { editPosted, postMessage, type Sent } from './posting.js';
import { removeMessage } from './store.js';
import type { World } from './world.js';

/** So many messages may follow where only the person has installed the application. https://discord.com/developers/docs/interactions/receiving-and-responding#create-followup-message */
const MOST_FOLLOW_UPS = 5;

/** Answers to interactions, and the webhook by which the bot goes on answering. Their token is in the path; no header is needed. */
export function interactionRoutes(world: World): Hono<ApiEnvironment> {
  const routes = new Hono<ApiEnvironment>();
  const changed = (open: OpenInteraction): void => {
    open.hasGoneOn = true;
    world.events.emit('interaction', open);
  };
  routes.post('/interactions/:id/:token/callback', (context) => {
    const open = awaiting(world, context.req.param());
    const message = acknowledge(world, open, {
      body: context.get('body'),
      uploads: context.get('uploads'),
    });
    context.set('made', message);
    world.events.emit('interaction', open);
    return context.req.query('with_response') === 'true'
      ? context.json(callbackResponse(open, message))
      : context.body(null, 204);
  });
  routes.post('/webhooks/:application/:token', (context) => {
    const open = liveInteraction(world, context.req.param());
    const message = followUp(world, open, { body: context.get('body'), uploads: context.get('uploads') });
    context.set('made', message);
    changed(open);
    return context.json(message);
  });
  routes.get('/webhooks/:application/:token/messages/:message', (context) =>
    context.json(
      ownMessage(world, liveInteraction(world, context.req.param()), context.req.param('message')),
    ),
  );
  routes.patch('/webhooks/:application/:token/messages/:message', (context) => {
    const open = liveInteraction(world, context.req.param());
    const before = ownMessage(world, open, context.req.param('message'));
    const message = editPosted(world, before, {
      body: context.get('body'),
      uploads: context.get('uploads'),
    });
    context.set('made', message);
    if (message.id === open.originalId) open.isThinking = false;
    changed(open);
    return context.json(message);
  });
  routes.delete('/webhooks/:application/:token/messages/:message', (context) => {
    const open = liveInteraction(world, context.req.param());
    const { id } = ownMessage(world, open, context.req.param('message'));
    removeMessage(world, id);
    if (id === open.originalId) Object.assign(open, { originalId: null, isThinking: false });
    changed(open);
    return context.body(null, 204);
  });
  return routes;
}

/** @throws ApiFault where the token is of no interaction, or too old, or the first answer is still missing. */
function liveInteraction(
  { interactions, applicationId, now }: World,
  { application, token }: { readonly application: string; readonly token: string },
): OpenInteraction {
  const open = interactions.get(token);
  if (application !== applicationId) throw unknownWebhook();
  if (open === undefined || now() - open.sentAt > TOKEN_LIVES_MS) throw invalidWebhookToken();
  if (open.acknowledgement === null) throw unknownWebhook();
  return open;
}

/** The first message after a deferred answer takes the place of "thinking", and is as private as that is. */
function followUp(world: World, open: OpenInteraction, sent: Sent): APIMessage {
  const thinking = open.isThinking ? world.messages.get(open.originalId ?? '') : undefined;
  if (thinking !== undefined) {
    const message = editPosted(world, thinking.message, sent);
    open.isThinking = false;
    return message;
  }
  const isOfPerson = !(ApplicationIntegrationType.GuildInstall in open.owners);
  if (isOfPerson && open.followUps >= MOST_FOLLOW_UPS) throw tooManyFollowUps();
  const message = postMessage(world, { ...sent, channelId: open.channelId, interaction: open });
  open.followUps += 1;
  open.originalId ??= message.id;
  return message;
}

/** @throws ApiFault where the message is gone, or none of this interaction. */
function ownMessage({ messages }: World, open: OpenInteraction, name: string): APIMessage {
  const isOriginal = name === '@original';
  const stored = messages.get(isOriginal ? (open.originalId ?? open.sourceMessageId ?? '') : name);
  if (stored?.message.webhook_id === undefined && stored?.message.id !== open.sourceMessageId)
    throw unknownMessage();
  return stored.message;
}
