import type { APIMessage } from 'discord-api-types/v10';
import { Hono } from 'hono';

import type { ApiEnvironment } from './api-body.js';
import {
  emptyMessage,
  notTheAuthor,
  refuseProblems,
  unknownChannel,
  unknownMessage,
  unknownUser,
} from './faults.js';
import { channelPayload } from './gateway-payloads.js';
import { numberOf, stringOf } from './json.js';
import { isEmptyMessage, problemsOfMessage } from './message-limits.js';
import { createMessage, editMessage } from './message-payload.js';
import { removeMessage, storeMessage, updateMessage } from './store.js';
import { directChannel, type Channel, type World } from './world.js';

/** Channels and the messages in them. */
export function messageRoutes(world: World): Hono<ApiEnvironment> {
  const routes = new Hono<ApiEnvironment>();
  routes.post('/users/@me/channels', (context) => {
    const id = stringOf(context.get('body')['recipient_id']);
    const person = Object.values(world.people).find(({ user }) => user.id === id);
    if (person === undefined) throw unknownUser();
    return context.json(channelPayload(directChannel(world, person.user)));
  });
  routes.get('/channels/:channel', (context) =>
    context.json(channelPayload(channelOf(world, context.req.param('channel')))),
  );
  routes.post('/channels/:channel/typing', (context) => context.body(null, 204));
  routes.get('/channels/:channel/messages', (context) => {
    const { id } = channelOf(world, context.req.param('channel'));
    const found = [...world.messages.values()].filter(
      ({ message, onlyFor }) => message.channel_id === id && onlyFor === null,
    );
    return context.json(found.map(({ message }) => message).reverse());
  });
  routes.post('/channels/:channel/messages', (context) => {
    const { id: channelId } = channelOf(world, context.req.param('channel'));
    const [body, attachments] = [context.get('body'), context.get('attachments')];
    refuseProblems(problemsOfMessage(body));
    if (isEmptyMessage(body) && attachments.length === 0) throw emptyMessage();
    const sent = body['enforce_nonce'] === true ? sentBefore(world, body['nonce']) : undefined;
    if (sent !== undefined) return context.json(sent);
    const message = createMessage(world, {
      channelId,
      author: world.bot,
      body,
      flags: numberOf(body['flags']),
      attachments,
    });
    context.set('made', message);
    return context.json(storeMessage(world, message, null));
  });
  routes.get('/channels/:channel/messages/:message', (context) =>
    context.json(messageOf(world, context.req.param('message'))),
  );
  routes.patch('/channels/:channel/messages/:message', (context) => {
    const message = ownMessage(world, context.req.param('message'));
    const body = context.get('body');
    refuseProblems(problemsOfMessage({ ...body, flags: numberOf(body['flags']) | (message.flags ?? 0) }));
    const edited = updateMessage(world, editMessage(world, message, body));
    context.set('made', edited);
    return context.json(edited);
  });
  routes.delete('/channels/:channel/messages/:message', (context) => {
    removeMessage(world, messageOf(world, context.req.param('message')).id);
    return context.body(null, 204);
  });
  return routes;
}

function channelOf({ channels }: World, id: string): Channel {
  const channel = channels.get(id);
  if (channel === undefined) throw unknownChannel();
  return channel;
}

/** The bot's message of the same nonce: Discord posts it once, however often it is sent. */
function sentBefore({ messages, bot }: World, nonce: unknown): APIMessage | undefined {
  return [...messages.values()]
    .map(({ message }) => message)
    .find((message) => message.author.id === bot.id && message.nonce === nonce && nonce !== undefined);
}

function messageOf({ messages }: World, id: string): APIMessage {
  const stored = messages.get(id);
  if (stored === undefined) throw unknownMessage();
  return stored.message;
}

function ownMessage(world: World, id: string): APIMessage {
  const message = messageOf(world, id);
  if (message.author.id !== world.bot.id) throw notTheAuthor();
  return message;
}
