import { once } from 'node:events';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { startPlayground, type Playground } from '../../../src/playground/server.js';
import { dial, type Packet, type PlainClient } from '../../support/plain-client.js';

const GUILDS = 1;
const MESSAGES = 1 << 9;
const DIRECT_MESSAGES = 1 << 12;
const TYPING = 1 << 11;
const MESSAGE_CONTENT = 1 << 15;

let playground: Playground;
let time: number;

beforeEach(async () => {
  time = Date.UTC(2026, 0, 1);
  playground = await startPlayground({ now: () => time });
});

afterEach(async () => {
  await playground.close();
});

const identify = (intents = GUILDS, token = playground.token) => ({
  op: 2,
  d: { token, intents, properties: {} },
});

const closeOf = async ({ socket }: PlainClient) => ((await once(socket, 'close')) as [number])[0];

/** A client that is logged in. */
async function loggedIn(intents = GUILDS): Promise<PlainClient & { readonly ready: Packet }> {
  const client = dial(playground);
  await client.next(({ op }) => op === 10);
  client.send(identify(intents));
  const ready = await client.next(({ t }) => t === 'READY');
  await client.next(({ t }) => t === 'GUILD_CREATE');
  return { ...client, ready };
}

describe('the gateway', () => {
  it('says hello, is ready, tells of the server, and acknowledges heartbeats', async () => {
    const { socket, next, send } = dial(playground);
    expect((await next(({ op }) => op === 10)).d['heartbeat_interval']).toBeGreaterThan(0);
    send(identify());
    const ready = await next(({ t }) => t === 'READY');
    expect(ready.d).toMatchObject({
      v: 10,
      user: { id: playground.world.bot.id, bot: true },
      application: { id: playground.world.applicationId },
    });
    expect((await next(({ t }) => t === 'GUILD_CREATE')).d['id']).toBe(playground.world.guildId);
    send({ op: 1, d: 2 });
    await next(({ op }) => op === 11);
    socket.close();
  });

  it.each<[string, () => object, number]>([
    ['a wrong token', () => identify(GUILDS, 'wrong'), 4004],
    ['a privileged intent', () => identify(MESSAGE_CONTENT), 4014],
    ['something else before it knows who speaks', () => ({ op: 8, d: {} }), 4003],
    ['what is no JSON object', () => [1], 4002],
    ['more than 4,096 bytes', () => ({ op: 1, d: 'x'.repeat(4096) }), 4002],
    ['an intent that there is not', () => identify(1 << 30), 4013],
    ['a shard that there is not', () => ({ op: 2, d: { ...identify().d, shard: [1, 1] } }), 4010],
  ])('closes on %s', async (_, payload, code) => {
    const { socket, next, send } = dial(playground);
    await next(({ op }) => op === 10);
    send(payload());
    const [closed] = (await once(socket, 'close')) as [number];
    expect(closed).toBe(code);
  });

  it('keeps what happens while nobody listens, and tells it on a resume, no more and no less', async () => {
    const first = dial(playground);
    await first.next(({ op }) => op === 10);
    first.send(identify(GUILDS | MESSAGES));
    const ready = await first.next(({ t }) => t === 'READY');
    const created = await first.next(({ t }) => t === 'GUILD_CREATE');
    playground.gateway.drop();
    await once(first.socket, 'close');
    playground.say({ as: 'member', content: 'missed' });
    const second = dial(playground);
    await second.next(({ op }) => op === 10);
    second.send({ op: 6, d: { token: playground.token, session_id: ready.d['session_id'], seq: created.s } });
    expect((await second.next(({ t }) => t === 'MESSAGE_CREATE')).s).toBe(Number(created.s) + 1);
    await second.next(({ t }) => t === 'RESUMED');
    expect(playground.gateway.log.filter((name) => name === 'READY')).toHaveLength(1);
    second.socket.close();
  });

  it('does not resume a session that it does not know', async () => {
    const { socket, next, send } = dial(playground);
    await next(({ op }) => op === 10);
    send({ op: 6, d: { token: playground.token, session_id: 'none', seq: 1 } });
    expect((await next(({ op }) => op === 9)).d).toBe(false);
    socket.close();
  });

  it('tells the words of a message in the server only where the bot is mentioned', async () => {
    const { socket, next, send } = dial(playground);
    await next(({ op }) => op === 10);
    send(identify(GUILDS | MESSAGES));
    await next(({ t }) => t === 'GUILD_CREATE');
    playground.say({ as: 'member', content: 'private talk' });
    playground.say({ as: 'member', content: `<@${playground.world.bot.id}> hello` });
    playground.say({ as: 'member', direct: true, content: 'not for this intent' });
    playground.say({ as: 'moderator', content: 'last' });
    const isFrom = (name: string) => (packet: Packet) =>
      packet.t === 'MESSAGE_CREATE' && (packet.d['author'] as { username: string }).username === name;
    const heard = await next((packet) => isFrom('mira')(packet) && packet.d['content'] !== '');
    expect(heard.d['content']).toContain('hello');
    expect((await next(isFrom('mira'))).d).toMatchObject({ content: '', channel_type: 0 });
    await next(isFrom('theo'));
    expect(playground.gateway.log.filter((name) => name === 'MESSAGE_CREATE')).toHaveLength(3);
    socket.close();
  });

  it.each<[string, () => object, number]>([
    ['a second login', () => identify(), 4005],
    ['an opcode that there is not', () => ({ op: 99 }), 4001],
  ])('closes on %s', async (_, payload, code) => {
    const client = await loggedIn();
    client.send(payload());
    expect(await closeOf(client)).toBe(code);
  });

  it('closes on another version of the API', async () => {
    expect(await closeOf(dial(playground, '?v=9'))).toBe(4012);
  });

  it('takes 120 payloads in a minute, and no more', async () => {
    const client = await loggedIn();
    for (let count = 0; count < 119; count += 1) client.send({ op: 1, d: null });
    await client.next(({ op }) => op === 11);
    time += 60_000;
    for (let count = 0; count < 121; count += 1) client.send({ op: 1, d: null });
    expect(await closeOf(client)).toBe(4008);
  });

  it('ends a session that the client closes itself, and refuses a number that was never sent', async () => {
    const first = await loggedIn();
    const resume = (seq: number) => ({
      op: 6,
      d: { token: playground.token, session_id: first.ready.d['session_id'], seq },
    });
    playground.gateway.drop();
    await once(first.socket, 'close');
    const second = dial(playground);
    await second.next(({ op }) => op === 10);
    second.send(resume(99));
    expect(await closeOf(second)).toBe(4007);
    const third = await loggedIn();
    third.socket.close(1000);
    await once(third.socket, 'close');
    const fourth = dial(playground);
    await fourth.next(({ op }) => op === 10);
    fourth.send({ op: 6, d: { token: playground.token, session_id: third.ready.d['session_id'], seq: 2 } });
    expect((await fourth.next(({ op }) => op === 9)).d).toBe(false);
  });

  it('lets a session that it called invalid for a moment be resumed through the same socket', async () => {
    const client = await loggedIn(GUILDS | MESSAGES);
    playground.switches.invalidateSession(true);
    expect((await client.next(({ op }) => op === 9)).d).toBe(true);
    playground.say({ as: 'member', content: 'meanwhile' });
    client.send({ op: 6, d: { token: playground.token, session_id: client.ready.d['session_id'], seq: 2 } });
    await client.next(({ t }) => t === 'RESUMED');
    expect((await client.next(({ t }) => t === 'MESSAGE_CREATE')).s).toBe(3);
  });

  it('tells of the members who are asked for', async () => {
    const client = await loggedIn();
    client.send({ op: 8, d: { guild_id: playground.world.guildId, query: 'mi', limit: 1, nonce: 'n' } });
    const chunk = await client.next(({ t }) => t === 'GUILD_MEMBERS_CHUNK');
    expect(chunk.d).toMatchObject({ members: [{ user: { username: 'mira' } }], nonce: 'n', not_found: [] });
    client.send({ op: 8, d: { guild_id: playground.world.guildId, user_ids: ['5'], limit: 0 } });
    const second = await client.next(({ t, d }) => t === 'GUILD_MEMBERS_CHUNK' && d['nonce'] === undefined);
    expect(second.d).toMatchObject({ members: [], not_found: ['5'] });
  });

  it('tells of typing, edits and deletions to those who asked for it', async () => {
    const client = await loggedIn(GUILDS | MESSAGES | TYPING);
    playground.type({ as: 'member' });
    expect((await client.next(({ t }) => t === 'TYPING_START')).d).toMatchObject({
      user_id: playground.world.people.member.user.id,
      guild_id: playground.world.guildId,
    });
    const message = playground.say({ as: 'member', content: 'hello' });
    playground.edit(message, 'hallo');
    expect((await client.next(({ t }) => t === 'MESSAGE_UPDATE')).d).toMatchObject({
      id: message.id,
      content: '',
    });
    playground.remove(message);
    expect((await client.next(({ t }) => t === 'MESSAGE_DELETE')).d['id']).toBe(message.id);
  });

  it('tells a reply to the one it replies to, unless the person does not want that', async () => {
    const client = await loggedIn(GUILDS | DIRECT_MESSAGES);
    const direct = { as: 'member', direct: true } as const;
    const first = playground.say({ ...direct, content: 'first' });
    const loud = playground.say({ ...direct, content: 'loud', replyTo: first });
    const quiet = playground.say({ ...direct, content: 'quiet', replyTo: first, ping: false });
    await client.next(({ d }) => d['content'] === 'quiet');
    expect([loud.mentions.length, quiet.mentions.length]).toEqual([1, 0]);
    expect(quiet.message_reference?.message_id).toBe(first.id);
  });

  it('records both directions, bounded, and never the token', async () => {
    const client = await loggedIn();
    client.send({ op: 1, d: 1 });
    await client.next(({ op }) => op === 11);
    client.socket.close(1000);
    await expect.poll(() => playground.frames.at(-1)?.name).toBe('Close');
    expect(playground.frames.map(({ direction, name }) => `${direction} ${name}`)).toEqual([
      'to-bot Hello',
      'from-bot Identify',
      'to-bot READY',
      'to-bot GUILD_CREATE',
      'from-bot Heartbeat',
      'to-bot HeartbeatAck',
      'from-bot Close',
    ]);
    expect(JSON.stringify(playground.frames)).not.toContain(playground.token);
  });
});
