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

  it('the end of the connection for good is reported', async () => {
    stage.playground.gateway.closeWith(4004);
    await until(() => stage.lost.length > 0);
    expect(stage.lost[0]?.message).toContain('token is no longer valid');
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
