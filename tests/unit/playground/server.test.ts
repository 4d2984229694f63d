import { once } from 'node:events';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';

import { startPlayground, type Playground } from '../../../src/playground/server.js';
import { expectOfficial } from '../../support/traffic.js';

const GUILDS = 1;
const MESSAGES = 1 << 9;
const MESSAGE_CONTENT = 1 << 15;
const text = (content: string) => [{ type: 10, content }];
const V2 = 1 << 15;

let playground: Playground;
let time: number;

beforeEach(async () => {
  time = Date.UTC(2026, 0, 1);
  playground = await startPlayground({ now: () => time, patience: 1000 });
});

afterEach(async () => {
  await playground.close();
  expectOfficial(playground.record);
});

async function request(
  method: string,
  path: string,
  body?: unknown,
  token: string | null = playground.token,
) {
  const response = await fetch(`${playground.apiUrl}/v10${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token === null ? {} : { authorization: `Bot ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const words = await response.text();
  return {
    status: response.status,
    body: words === '' ? null : (JSON.parse(words) as Record<string, unknown>),
  };
}

interface Packet {
  readonly op: number;
  readonly t: string | null;
  readonly s: number | null;
  readonly d: Record<string, unknown>;
}

/** A client of the gateway, as plain as can be. */
function dial() {
  const url = playground.apiUrl.replace('http', 'ws').replace('/api', '/gateway');
  const socket = new WebSocket(url);
  const packets: Packet[] = [];
  const waiting: (() => void)[] = [];
  socket.on('message', (raw: Buffer) => {
    packets.push(JSON.parse(raw.toString()) as Packet);
    for (const wake of waiting.splice(0)) wake();
  });
  const next = async (matches: (packet: Packet) => boolean): Promise<Packet> => {
    for (;;) {
      const found = packets.find(matches);
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  };
  return {
    socket,
    next,
    send: (payload: object) => {
      socket.send(JSON.stringify(payload));
    },
  };
}

const identify = (intents = GUILDS, token = playground.token) => ({
  op: 2,
  d: { token, intents, properties: {} },
});

describe('the gateway', () => {
  it('says hello, is ready, tells of the server, and acknowledges heartbeats', async () => {
    const { socket, next, send } = dial();
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
  ])('closes on %s', async (_, payload, code) => {
    const { socket, next, send } = dial();
    await next(({ op }) => op === 10);
    send(payload());
    const [closed] = (await once(socket, 'close')) as [number];
    expect(closed).toBe(code);
  });

  it('keeps what happens while nobody listens, and tells it on a resume, no more and no less', async () => {
    const first = dial();
    await first.next(({ op }) => op === 10);
    first.send(identify(GUILDS | MESSAGES));
    const ready = await first.next(({ t }) => t === 'READY');
    const created = await first.next(({ t }) => t === 'GUILD_CREATE');
    playground.gateway.drop();
    await once(first.socket, 'close');
    playground.say({ as: 'member', content: 'missed' });
    const second = dial();
    await second.next(({ op }) => op === 10);
    second.send({ op: 6, d: { token: playground.token, session_id: ready.d['session_id'], seq: created.s } });
    expect((await second.next(({ t }) => t === 'MESSAGE_CREATE')).s).toBe(Number(created.s) + 1);
    await second.next(({ t }) => t === 'RESUMED');
    expect(playground.gateway.log.filter((name) => name === 'READY')).toHaveLength(1);
    second.socket.close();
  });

  it('does not resume a session that it does not know', async () => {
    const { socket, next, send } = dial();
    await next(({ op }) => op === 10);
    send({ op: 6, d: { token: playground.token, session_id: 'none', seq: 1 } });
    expect((await next(({ op }) => op === 9)).d).toBe(false);
    socket.close();
  });

  it('tells the words of a message in the server only where the bot is mentioned', async () => {
    const { socket, next, send } = dial();
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
});

describe('the API', () => {
  it('knows its own token, and no other', async () => {
    expect((await request('GET', '/users/@me')).body).toMatchObject({ id: playground.world.bot.id });
    expect(await request('GET', '/users/@me', undefined, 'wrong')).toEqual({
      status: 401,
      body: { message: '401: Unauthorized', code: 0 },
    });
    expect((await request('GET', '/users/@me', undefined, null)).status).toBe(401);
    expect((await request('GET', `/users/${playground.world.people.member.user.id}`)).body).toMatchObject({
      username: 'mira',
    });
    expect((await request('GET', '/users/123456789012345678')).status).toBe(404);
  });

  it('opens a direct channel, and posts, edits and deletes in it', async () => {
    const channel = await request('POST', '/users/@me/channels', {
      recipient_id: playground.world.people.guest.user.id,
    });
    const path = `/channels/${String(channel.body?.['id'])}/messages`;
    const posted = await request('POST', path, { flags: V2, components: text('one') });
    expect(posted.body).toMatchObject({
      components: [{ type: 10, content: 'one', id: 1 }],
      edited_timestamp: null,
    });
    const own = `${path}/${String(posted.body?.['id'])}`;
    expect((await request('PATCH', own, { components: text('two') })).body).toMatchObject({
      components: [{ content: 'two' }],
      flags: V2,
    });
    expect((await request('GET', own)).body).toMatchObject({ components: [{ content: 'two' }] });
    expect((await request('DELETE', own)).status).toBe(204);
    expect((await request('GET', own)).status).toBe(404);
  });

  it('refuses as Discord does', async () => {
    const theirs = playground.say({ as: 'member', content: 'x' });
    const path = `/channels/${theirs.channel_id}/messages`;
    expect(await request('POST', path, { content: '' })).toMatchObject({
      status: 400,
      body: { code: 50006 },
    });
    expect(await request('POST', path, { content: 'x'.repeat(2001) })).toMatchObject({
      status: 400,
      body: { code: 50035, errors: { content: { _errors: [{}] } } },
    });
    expect(await request('PATCH', `${path}/${theirs.id}`, { content: 'y' })).toMatchObject({
      status: 403,
      body: { code: 50005 },
    });
    expect(await request('POST', '/channels/123456789012345678/messages', { content: 'x' })).toMatchObject({
      status: 404,
      body: { code: 10003 },
    });
    const application = `/applications/${playground.world.applicationId}/commands`;
    expect(await request('PUT', application, [{ name: 'Bad Name', description: 'd' }])).toMatchObject({
      status: 400,
      body: { code: 50035 },
    });
  });
});

describe('an interaction', () => {
  /** Uses a command without a bot behind it, so that the test can answer in its place. */
  async function used() {
    await request('PUT', `/applications/${playground.world.applicationId}/commands`, [
      { name: 'ask', description: 'd' },
    ]);
    const outcome = playground.slash({ as: 'member', name: 'ask' });
    outcome.catch(() => undefined);
    await Promise.resolve();
    const [open] = playground.world.interactions.values();
    if (open === undefined) throw new Error('no interaction');
    const callback = (body: object) =>
      request('POST', `/interactions/${open.id}/${open.token}/callback`, body, null);
    return { outcome, callback, webhook: `/webhooks/${playground.world.applicationId}/${open.token}` };
  }

  it('is answered once, within three seconds', async () => {
    const { callback, outcome } = await used();
    expect((await callback({ type: 4, data: { flags: V2, components: text('hi') } })).status).toBe(204);
    expect(await callback({ type: 4, data: { content: 'again' } })).toMatchObject({
      status: 400,
      body: { code: 40060 },
    });
    expect((await outcome).isPrivate).toBe(false);
    playground.world.interactions.clear();
    const late = await used();
    time += 3001;
    expect(await late.callback({ type: 4, data: { content: 'late' } })).toMatchObject({
      status: 404,
      body: { code: 10062 },
    });
  });

  it('is answered later where the bot said that it thinks, for fifteen minutes', async () => {
    const { callback, webhook, outcome } = await used();
    expect((await callback({ type: 5, data: { flags: 64 } })).status).toBe(204);
    time += 14 * 60_000;
    expect(
      (
        await request(
          'PATCH',
          `${webhook}/messages/@original`,
          { flags: V2, components: text('at last') },
          null,
        )
      ).status,
    ).toBe(200);
    const { isPrivate, message } = await outcome;
    expect([isPrivate, message?.components?.length]).toEqual([true, 1]);
    expect((await request('POST', webhook, { content: 'more', flags: 64 }, null)).status).toBe(200);
    time += 2 * 60_000;
    expect(await request('PATCH', `${webhook}/messages/@original`, { content: 'x' }, null)).toMatchObject({
      status: 401,
      body: { code: 50027 },
    });
  });

  it('says how far it got when no answer comes', async () => {
    const { outcome } = await used();
    await expect(outcome).rejects.toThrow('the bot gave no sign');
  });

  it('is not to be had where Discord would not offer the command', async () => {
    await request('PUT', `/applications/${playground.world.applicationId}/commands`, [
      { name: 'ban', description: 'd', default_member_permissions: '32', contexts: [0] },
    ]);
    await expect(playground.slash({ as: 'member', name: 'ban' })).rejects.toThrow(
      'permissions 32 are missing',
    );
    await expect(playground.slash({ as: 'moderator', direct: true, name: 'ban' })).rejects.toThrow(
      'not offered in this kind of channel',
    );
    await expect(playground.slash({ as: 'member', name: 'none' })).rejects.toThrow('no command "none"');
    await expect(playground.slash({ as: 'guest', name: 'ban' })).rejects.toThrow('not in the server');
  });
});
