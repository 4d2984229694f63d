import { setTimeout as wait } from 'node:timers/promises';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { createSilence } from '../../src/compose.js';
import { connect, type Connection } from '../../src/discord/connect.js';
import { createCooldown } from '../../src/discord/cooldown.js';
import { createMessageHandler } from '../../src/discord/messages.js';
import { deployCommands } from '../../src/discord/registration.js';
import type { UserError } from '../../src/errors.js';
import { startPlayground, type Playground } from '../../src/playground/server.js';
import { noticeCard } from '../../src/presentation/notice-card.js';
import { textOf } from '../support/cards.js';
import { startStage, until, type Stage } from '../support/footnote.js';
import { expectOfficial, expectSoundTraffic } from '../support/traffic.js';

describe('trouble that passes', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await startStage('seeds');
  });

  afterAll(async () => {
    await stage.close();
    expect(stage.lost).toEqual([]);
    expectSoundTraffic(stage.playground.record);
  });

  const options = { question: 'Who visited Moscow?' };
  const ask = async () =>
    textOf((await stage.playground.slash({ as: 'member', name: 'ask', options })).message);
  const mentioned = async () => {
    const content = `<@${stage.playground.world.bot.id}> ${options.question}`;
    return textOf(await stage.playground.replyTo(stage.playground.say({ as: 'member', content })));
  };
  const count = (name: string) => stage.playground.gateway.log.filter((entry) => entry === name).length;

  it('a dropped gateway is resumed, and a question asked meanwhile answered', async () => {
    const before = count('RESUME');
    stage.playground.switches.dropGateway();
    expect(await ask()).toContain('al-Sheibani');
    expect(count('RESUME')).toBe(before + 1);
    expect(count('IDENTIFY')).toBe(1);
  });

  it('a request to reconnect is followed', async () => {
    const before = count('RESUMED');
    stage.playground.switches.requestReconnect();
    await until(() => count('RESUMED') === before + 1);
    expect(await ask()).toContain('al-Sheibani');
  });

  it('a session that is invalid for a moment is resumed', async () => {
    const before = [count('RESUMED'), count('IDENTIFY')];
    stage.playground.switches.invalidateSession(true);
    await until(() => count('RESUMED') === (before[0] ?? 0) + 1);
    expect(count('IDENTIFY')).toBe(before[1]);
    expect(await ask()).toContain('al-Sheibani');
  });

  it('a session that is over is begun anew', async () => {
    const before = count('READY');
    stage.playground.switches.invalidateSession(false);
    // discord.js waits for five seconds before it logs in again.
    await until(() => count('READY') === before + 1, 20_000);
    expect(await ask()).toContain('al-Sheibani');
  }, 30_000);

  it('a close that may be mended is mended', async () => {
    const before = count('RESUMED');
    stage.playground.switches.closeGateway(4000);
    await until(() => count('RESUMED') === before + 1);
    expect(await ask()).toContain('al-Sheibani');
  });

  it('a slow network is waited for', async () => {
    stage.playground.switches.delay(300);
    expect(await ask()).toContain('al-Sheibani');
    stage.playground.switches.forgive();
  });

  it('failures on the side of Discord are tried again', async () => {
    // Four in a row are more than discord.js itself repeats.
    stage.playground.switches.failNext(4, { status: 500, path: /callback/u });
    expect(await ask()).toContain('al-Sheibani');
  });

  it('a rate limit is waited for', async () => {
    stage.playground.switches.failNext(1, { status: 429, path: /callback/u, retryAfterSeconds: 0.2 });
    expect(await ask()).toContain('al-Sheibani');
  });

  it.each([
    ['a command', /callback/u, ask],
    ['a mention', /messages/u, mentioned],
  ])('an answer to %s whose confirmation is lost is given once', async (_, path, way) => {
    const { messages, bot } = stage.playground.world;
    const before = messages.size;
    const requests = stage.playground.record.length;
    stage.playground.switches.failNext(1, { status: 'answer-lost', path });
    expect(await way()).toContain('al-Sheibani');
    await until(() => stage.playground.record.length === requests + 2);
    const ours = [...messages.values()].slice(before).filter(({ message }) => message.author.id === bot.id);
    expect(ours).toHaveLength(1);
  });
});

describe('the connection', () => {
  const lost: UserError[] = [];
  const log = createSilence();
  const conversation = {
    answer: () => Promise.resolve(noticeCard('answered')),
    goOn: () => Promise.resolve(noticeCard('went on')),
    help: () => Promise.resolve(noticeCard('helped')),
  };
  const cooldown = createCooldown({ personQuestions: 0, placeQuestions: 0 });
  let playground: Playground;
  let connection: Connection | null = null;

  beforeEach(async () => {
    lost.length = 0;
    playground = await startPlayground();
  });

  afterEach(async () => {
    await connection?.close();
    connection = null;
    await playground.close();
    expectOfficial(playground.record);
  });

  const login = async (token = playground.token) => {
    connection = await connect({
      config: { token, apiUrl: playground.apiUrl },
      dispatch: () => Promise.resolve(),
      handleMessage: createMessageHandler({ conversation, cooldown, log }),
      log,
      onLost: (error) => lost.push(error),
    });
    return connection;
  };

  it('is made as soon as Discord can be reached', async () => {
    // As many as discord.js itself repeats, and one of ours.
    playground.switches.failNext(4, { status: 503, path: /gateway/u });
    expect((await login()).applicationId).toBe(playground.world.bot.id);
  });

  it('is refused with one clear error when the token is wrong', async () => {
    await expect(login('wrong')).rejects.toMatchObject({ code: 'token-refused' });
  });

  it('is not lost when an interaction is too old to be answered', async () => {
    let time = Date.now();
    const slow = await startPlayground({ now: () => time });
    const failures: unknown[] = [];
    const own = await connect({
      config: { token: slow.token, apiUrl: slow.apiUrl },
      dispatch: async (interaction) => {
        if (!interaction.isChatInputCommand()) return;
        await interaction.deferReply();
        time += 16 * 60_000;
        await interaction.editReply('too late').catch((error: unknown) => failures.push(error));
      },
      handleMessage: createMessageHandler({ conversation, cooldown, log }),
      log,
      onLost: (error) => lost.push(error),
    });
    await deployCommands({ token: slow.token, apiUrl: slow.apiUrl }, [{ name: 'wait', description: 'd' }]);
    slow.slash({ as: 'member', name: 'wait' }).catch(() => undefined);
    await until(() => failures.length > 0);
    // Discord answers so with the status of a wrong token, which this is not.
    expect(failures[0]).toMatchObject({ code: 50027, status: 401 });
    expect(lost).toEqual([]);
    await own.close();
    await slow.close();
  });

  it('is lost when the token is revoked, which is reported once', async () => {
    await login();
    playground.switches.failNext(1, { status: 401, path: /messages/u });
    playground.say({ as: 'member', direct: true, content: 'Who visited Moscow?' });
    await until(() => lost.length > 0);
    await wait(50);
    expect(lost.map(({ code }) => code)).toEqual(['token-refused']);
  });

  it.each([
    [4004, 'no longer takes the token'],
    [4014, 'refused the intents'],
    [4011, 'close code 4011'],
  ])('is lost for good with code %i, which is reported', async (code, said) => {
    await login();
    playground.switches.closeGateway(code);
    await until(() => lost.length > 0);
    expect(lost[0]?.message).toContain(said);
  });
});
