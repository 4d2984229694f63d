import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { startPlayground, type Playground } from '../../../src/playground/server.js';
import { ask } from '../../support/plain-client.js';
import { expectOfficial } from '../../support/traffic.js';

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

const request = (method: string, path: string, body?: unknown, token: string | null = playground.token) =>
  ask(playground, `${method} ${path}`, { ...(body === undefined ? {} : { body }), token });

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

describe('the commands of an application', () => {
  const base = () => `/applications/${playground.world.applicationId}`;
  const shown = { name: 'ask', description: 'd', name_localizations: { de: 'frage' } };

  it('are made, changed, listed and deleted one by one; the same name keeps its id', async () => {
    const made = await request('POST', `${base()}/commands`, shown);
    expect(made.status).toBe(201);
    const again = await request('POST', `${base()}/commands`, { ...shown, description: 'e' });
    expect([again.status, again.body?.['id']]).toEqual([200, made.body?.['id']]);
    const own = `${base()}/commands/${String(made.body?.['id'])}`;
    expect((await request('PATCH', own, { description: 'f' })).body).toMatchObject({
      name: 'ask',
      description: 'f',
    });
    expect(await request('PATCH', own, { description: '' })).toMatchObject({
      status: 400,
      body: { code: 50035 },
    });
    expect((await request('GET', own)).body).toMatchObject({ name_localizations: { de: 'frage' } });
    expect(JSON.stringify((await request('GET', `${base()}/commands`)).body)).not.toContain('frage');
    expect((await request('DELETE', own)).status).toBe(204);
    expect(await request('GET', own)).toMatchObject({ status: 404, body: { code: 10063 } });
  });

  it('of one server are offered there only, and not where the bot is not', async () => {
    const [first, second] = playground.world.guilds;
    await request('PUT', `${base()}/guilds/${String(first?.id)}/commands`, [shown]);
    await request('PUT', `${base()}/commands`, [{ name: 'all', description: 'd', contexts: [1] }]);
    const names = (direct: boolean) => playground.offered({ as: 'member', direct }).map(({ name }) => name);
    expect([names(false), names(true)]).toEqual([['ask'], ['all']]);
    expect(await request('GET', `${base()}/guilds/${String(second?.id)}/commands`)).toMatchObject({
      status: 403,
      body: { code: 50001 },
    });
    expect(await request('GET', '/applications/123456789012345678/commands')).toMatchObject({ status: 404 });
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

  it('takes only answers that fit it, and goes on waiting after one that does not', async () => {
    const { callback, outcome } = await used();
    for (const type of [1, 6, 7, 8, 99])
      expect(await callback({ type, data: {} })).toMatchObject({
        status: 400,
        body: { code: 50035, errors: { type: { _errors: [{ code: 'BASE_TYPE_CHOICES' }] } } },
      });
    expect(await callback({ type: 9, data: { custom_id: 'x', title: '', components: [] } })).toMatchObject({
      body: { errors: { data: { title: {}, components: {} } } },
    });
    expect(await callback({ type: 4, data: { content: 'x'.repeat(2001) } })).toMatchObject({
      body: { errors: { data: { content: { _errors: [{}] } } } },
    });
    expect((await callback({ type: 4, data: { content: 'at last' } })).status).toBe(204);
    expect((await outcome).message?.content).toBe('at last');
  });

  it('is told from its message', async () => {
    const { callback, outcome, webhook } = await used();
    await callback({ type: 5, data: { flags: V2 } });
    const first = await request('POST', webhook, { flags: V2, components: text('first') }, null);
    const second = await request('POST', webhook, { content: 'second' }, null);
    const { message } = await outcome;
    // The first message that follows takes the place of "thinking"; the next one stands under it.
    expect(first.body).toMatchObject({
      id: message?.id,
      flags: V2,
      type: 20,
      interaction_metadata: { name: 'ask' },
    });
    expect(second.body).toMatchObject({ type: 19, message_reference: { message_id: message?.id } });
    const gone = await request('DELETE', `${webhook}/messages/@original`, undefined, null);
    const after = await request('PATCH', `${webhook}/messages/@original`, { content: 'x' }, null);
    expect([gone.status, after]).toMatchObject([204, { status: 404, body: { code: 10008 } }]);
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
