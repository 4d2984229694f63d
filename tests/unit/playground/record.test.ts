import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createLog } from '../../../src/playground/record.js';
import { startPlayground, type Playground } from '../../../src/playground/server.js';
import { serverChannel } from '../../../src/playground/world.js';
import { ask } from '../../support/plain-client.js';

let playground: Playground;

beforeAll(async () => {
  playground = await startPlayground();
});

afterAll(async () => {
  await playground.close();
});

const send = async (body: object) => {
  await ask(playground, `POST /channels/${serverChannel(playground.world).id}/messages`, { body });
  return playground.record.at(-1);
};

describe('the record', () => {
  it('counts what a message takes of what it may', async () => {
    const text = { type: 10, content: 'Grüße' };
    const button = { type: 2, style: 1, label: 'x', custom_id: '1' };
    const components = [{ type: 17, components: [text, { type: 9, components: [text], accessory: button }] }];
    expect((await send({ flags: 1 << 15, components }))?.message?.counts).toEqual({
      text: { used: 10, most: 4000 },
      components: { used: 5, most: 40 },
      embedText: null,
    });
    const embeds = [{ title: 'ab', fields: [{ name: 'c', value: 'd ' }], footer: { text: 'e' } }];
    expect(
      (await send({ content: 'xyz', embeds, components: [{ type: 1, components: [button] }] }))?.message
        ?.counts,
    ).toEqual({
      text: { used: 3, most: 2000 },
      components: { used: 1, most: 5 },
      embedText: { used: 5, most: 6000 },
    });
  });

  it('says in words why a request was refused, and of which field', async () => {
    const refused = await send({ content: 'x'.repeat(2001), nonce: 'x'.repeat(26) });
    expect(refused?.message).toBeNull();
    expect(refused?.refusals).toEqual([
      { field: 'content', code: 'BASE_TYPE_MAX_LENGTH', reason: 'Must be 2000 or fewer in length.' },
      { field: 'nonce', code: 'BASE_TYPE_MAX_LENGTH', reason: 'Must be 25 or fewer in length.' },
    ]);
    expect((await send({ content: ' ' }))?.refusals).toEqual([
      { field: '', code: '50006', reason: 'Cannot send an empty message' },
    ]);
    await ask(playground, 'GET /nowhere');
    expect(playground.record.at(-1)?.refusals).toEqual([{ field: '', code: '', reason: '404: Not Found' }]);
  });

  it('says so too where the trouble was asked for', async () => {
    const { switches } = playground;
    switches.failNext(1, { status: 429, retryAfterSeconds: 7 });
    switches.delay(5);
    expect(switches.pending()).toMatchObject({ delayMs: 5, failures: [{ status: 429 }] });
    const limited = await send({ content: 'x' });
    expect(limited).toMatchObject({ status: 429, refusals: [{ reason: 'You are being rate limited.' }] });
    expect(limited?.milliseconds).toBeGreaterThanOrEqual(4);
    switches.failNext(3, { status: 500 });
    switches.forgive();
    expect([switches.pending(), (await send({ content: 'x' }))?.status]).toEqual([
      { delayMs: 0, failures: [] },
      200,
    ]);
  });

  it('tells of every request, and keeps the last ones only', async () => {
    const told: string[] = [];
    playground.world.events.once('exchange', ({ path }) => told.push(path));
    await ask(playground, 'GET /gateway/bot');
    expect(told).toEqual(['/gateway/bot']);
    const log = createLog<number>(() => undefined, 2);
    for (const entry of [1, 2, 3]) log.add(entry);
    expect(log.entries).toEqual([2, 3]);
  });

  it('shows that the bot is typing', async () => {
    const { id } = serverChannel(playground.world);
    const typing: unknown[] = [];
    playground.world.events.once('typing', (who) => typing.push(who));
    await ask(playground, `POST /channels/${id}/typing`);
    expect(typing).toEqual([{ channelId: id, userId: playground.world.bot.id }]);
  });
});
