import type { APIMessage } from 'discord-api-types/v10';
import { Hono } from 'hono';

import type { ApiEnvironment } from './api-body.js';
import {
  missingAccess,
  missingPermissions,
  notTheAuthor,
  unknownChannel,
  unknownMessage,
  unknownUser,
} from './faults.js';
import { channelPayload } from './gateway-payloads.js';
import { stringOf } from './json.js';
import { editPosted, postMessage } from './posting.js';
import { removeMessage } from './store.js';
import { directChannel, guildOf, type Channel, type World } from './world.js';

/** So many messages a list has, unless it is asked for more or less. https://discord.com/developers/docs/resources/message#get-channel-messages */
const LISTED = { usual: 50, most: 100 } as const;

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
  routes.post('/channels/:channel/typing', (context) => {
    const { id: channelId } = channelOf(world, context.req.param('channel'));
    world.events.emit('typing', { channelId, userId: world.bot.id });
    return context.body(null, 204);
  });
  routes.get('/channels/:channel/messages', (context) => {
    const { id } = channelOf(world, context.req.param('channel'));
    const limit = Number(context.req.query('limit') ?? LISTED.usual);
    const found = [...world.messages.values()].filter(
      ({ message, onlyFor }) => message.channel_id === id && onlyFor === null,
    );
    return context.json(
      found
        .map(({ message }) => message)
        .reverse()
        .slice(0, Math.min(limit, LISTED.most)),
    );
  });
  routes.post('/channels/:channel/messages', (context) => {
    const { id: channelId } = channelOf(world, context.req.param('channel'));
    const body = context.get('body');
    const sent = body['enforce_nonce'] === true ? sentBefore(world, body['nonce']) : undefined;
    if (sent !== undefined) return context.json(sent);
    const message = postMessage(world, { channelId, body, uploads: context.get('uploads') });
    context.set('made', message);
    return context.json(message);
  });
  routes.get('/channels/:channel/messages/:message', (context) =>
    context.json(messageOf(world, context.req.param())),
  );
  routes.patch('/channels/:channel/messages/:message', (context) => {
    const message = messageOf(world, context.req.param());
    if (message.author.id !== world.bot.id) throw notTheAuthor();
    const edited = editPosted(world, message, {
      body: context.get('body'),
      uploads: context.get('uploads'),
    });
    context.set('made', edited);
    return context.json(edited);
  });
  routes.delete('/channels/:channel/messages/:message', (context) => {
    const message = messageOf(world, context.req.param());
    if (message.author.id !== world.bot.id) throw missingPermissions();
    removeMessage(world, message.id);
    return context.body(null, 204);
  });
  return routes;
}

/** @throws ApiFault where there is no such channel, or the bot is not in its server. */
function channelOf(world: World, id: string): Channel {
  const channel = world.channels.get(id);
  if (channel === undefined) throw unknownChannel();
  if (guildOf(world, channel)?.hasBot === false) throw missingAccess();
  return channel;
}

/** The bot's message of the same nonce: Discord posts it once, however often it is sent. */
function sentBefore({ messages, bot }: World, nonce: unknown): APIMessage | undefined {
  return [...messages.values()]
    .map(({ message }) => message)
    .find((message) => message.author.id === bot.id && message.nonce === nonce && nonce !== undefined);
}

/** @throws ApiFault where there is no such message in the channel; a private one is known to its webhook only. */
function messageOf(
  world: World,
  { channel, message: id }: { readonly channel: string; readonly message: string },
): APIMessage {
  const stored = world.messages.get(id);
  const isHere = stored?.message.channel_id === channelOf(world, channel).id;
  if (stored === undefined || !isHere || stored.onlyFor !== null) throw unknownMessage();
  return stored.message;
}
