import { setTimeout as wait } from 'node:timers/promises';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { connect } from '../../src/discord/connect.js';
import { createSilence } from '../../src/compose.js';
import { textOf } from '../support/cards.js';
import { startStage, until, type Stage } from '../support/footnote.js';
import { expectSoundTraffic } from '../support/traffic.js';

let stage: Stage;

beforeEach(async () => {
  stage = await startStage('seeds');
});

afterEach(async () => {
  await stage.close();
  expectSoundTraffic(stage.playground.record);
});

const ask = async () =>
  textOf(
    (
      await stage.playground.slash({
        as: 'member',
        name: 'ask',
        options: { question: 'Who visited Moscow?' },
      })
    ).message,
  );
const mentioned = async () => {
  const content = `<@${stage.playground.world.bot.id}> Who visited Moscow?`;
  return textOf(await stage.playground.replyTo(stage.playground.say({ as: 'member', content })));
};
const count = (name: string) => stage.playground.gateway.log.filter((entry) => entry === name).length;

describe('trouble', () => {
  it('a dropped gateway is resumed, and a question asked meanwhile answered', async () => {
    stage.playground.gateway.drop();
    expect(await ask()).toContain('al-Sheibani');
    expect(count('RESUME')).toBe(1);
    expect(count('IDENTIFY')).toBe(1);
  });

  it('a request to reconnect is followed', async () => {
    stage.playground.gateway.requestReconnect();
    await until(() => count('RESUMED') === 1);
    expect(await ask()).toContain('al-Sheibani');
  });

  it('failures on the side of Discord are tried again', async () => {
    // Four in a row are more than discord.js itself repeats.
    stage.playground.failNext(4, { status: 500, path: /callback/u });
    expect(await ask()).toContain('al-Sheibani');
  });

  it('a rate limit is waited for', async () => {
    stage.playground.failNext(1, { status: 429, path: /callback/u, retryAfterSeconds: 0.2 });
    expect(await ask()).toContain('al-Sheibani');
  });

  it.each([
    ['a command', /callback/u, ask],
    ['a mention', /messages/u, () => mentioned()],
  ])('an answer to %s whose confirmation is lost is given once', async (_, path, way) => {
    const before = stage.playground.world.messages.size;
    stage.playground.failNext(1, { status: 'answer-lost', path });
    expect(await way()).toContain('al-Sheibani');
    // Time for the second try.
    await wait(600);
    const { messages, bot } = stage.playground.world;
    const ours = [...messages.values()].slice(before).filter(({ message }) => message.author.id === bot.id);
    expect(ours).toHaveLength(1);
  });

  it('a question that arrives too late is let go, and the next is answered', async () => {
    stage.playground.delay(3200);
    await expect(Promise.race([ask(), wait(4500).then(() => 'late')])).resolves.toBe('late');
    stage.playground.delay(0);
    expect(await ask()).toContain('al-Sheibani');
    expect(stage.lost).toEqual([]);
  });

  it('a token that is revoked is reported once', async () => {
    stage.playground.failNext(1, { status: 401, path: /messages/u });
    stage.playground.say({ as: 'member', direct: true, content: 'Who visited Moscow?' });
    await until(() => stage.lost.length > 0);
    expect(stage.lost.map(({ code }) => code)).toEqual(['token-refused']);
  });

  it('the end of the connection for good is reported', async () => {
    stage.playground.gateway.closeWith(4004);
    await until(() => stage.lost.length > 0);
    expect(stage.lost[0]?.message).toContain('no longer takes the token');
  });

  it('Discord is waited for while it cannot be reached', async () => {
    const { playground } = stage;
    playground.failNext(4, { status: 503, path: /gateway/u });
    const options = { dispatch: () => Promise.resolve(), handleMessage: () => Promise.resolve() };
    const config = { token: playground.token, apiUrl: playground.apiUrl };
    const connection = await connect({
      ...options,
      config,
      log: createSilence(),
      onLost: () => undefined,
    });
    expect(connection.applicationId).toBe(playground.world.bot.id);
    expect(count('READY')).toBe(2);
    await connection.close();
  });

  it('a wrong token is one clear error', async () => {
    const options = {
      dispatch: () => Promise.resolve(),
      handleMessage: () => Promise.resolve(),
      log: createSilence(),
      onLost: () => undefined,
    };
    const config = { token: 'wrong', apiUrl: stage.playground.apiUrl };
    await expect(connect({ ...options, config })).rejects.toMatchObject({ code: 'token-refused' });
    // The requests of the wrong bot are none of the right one's.
    expect(await ask()).toContain('al-Sheibani');
  });
});
