import { setTimeout as wait } from 'node:timers/promises';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { createSilence } from '../../../src/compose.js';
import type { Command } from '../../../src/discord/command.js';
import { connect, type Connection } from '../../../src/discord/connect.js';
import { createDispatch } from '../../../src/discord/dispatch.js';
import { deployCommands } from '../../../src/discord/registration.js';
import { UserError } from '../../../src/errors.js';
import { startPlayground, type Playground } from '../../../src/playground/server.js';
import { noticeCard } from '../../../src/presentation/notice-card.js';
import { textOf } from '../../support/cards.js';
import { expectSoundTraffic } from '../../support/traffic.js';

const SLOW_MS = 1300;

const command = (name: string, isPrivate: boolean, run: Command<null>['run']): Command<null> => ({
  definition: { name, description: 'For a test', type: 1 },
  isPrivate,
  run,
});
const slowly = async <Result>(result: () => Result): Promise<Result> => {
  await wait(SLOW_MS);
  return result();
};
const fail = (): never => {
  throw new TypeError('secret detail');
};
const refuse = (): never => {
  throw new UserError('bad-usage', 'Do it like this.');
};
const open = () => ({ ...noticeCard('done'), isPrivate: false });

const COMMANDS = [
  command('slow-open', false, () => slowly(open)),
  command('slow-private', true, () => slowly(() => noticeCard('done'))),
  command('slow-refusal', false, () => slowly(refuse)),
  command('fault', false, () => Promise.resolve().then(fail)),
];

let playground: Playground;
let connection: Connection;

beforeEach(async () => {
  playground = await startPlayground();
  const config = { token: playground.token, apiUrl: playground.apiUrl };
  await deployCommands(
    config,
    COMMANDS.map(({ definition }) => definition),
  );
  const log = createSilence();
  connection = await connect({
    config,
    log,
    dispatch: createDispatch({ commands: COMMANDS, services: null, log }),
    handleMessage: () => Promise.resolve(),
    onLost: () => undefined,
  });
});

afterEach(async () => {
  await connection.close();
  await playground.close();
  expectSoundTraffic(playground.record);
});

describe('createDispatch', () => {
  it('says "thinking" after a second, in private where the answer will be, then gives the answer', async () => {
    const [shown, hidden] = await Promise.all([
      playground.slash({ as: 'member', name: 'slow-open' }),
      playground.slash({ as: 'member', name: 'slow-private' }),
    ]);
    expect([shown.acknowledgement.type, hidden.acknowledgement.type]).toEqual([5, 5]);
    expect([shown.isPrivate, hidden.isPrivate]).toEqual([false, true]);
    expect([textOf(shown.message), textOf(hidden.message)]).toEqual(['done', 'done']);
  });

  it('takes a public "thinking" away, and tells the person alone what failed', async () => {
    const { message, isPrivate } = await playground.slash({ as: 'member', name: 'slow-refusal' });
    expect(isPrivate).toBe(true);
    expect(textOf(message)).toContain('Do it like this.');
  });

  it('goes on where "thinking" was said and only its confirmation lost', async () => {
    playground.failNext(1, { status: 'answer-lost', path: /callback/u });
    const { message } = await playground.slash({ as: 'member', name: 'slow-open' });
    expect(textOf(message)).toBe('done');
  });

  it('keeps the details of a fault to itself', async () => {
    const { message, isPrivate } = await playground.slash({ as: 'member', name: 'fault' });
    expect(isPrivate).toBe(true);
    expect(textOf(message)).not.toContain('secret detail');
    expect(textOf(message)).toMatch(/Reference [0-9a-f]{8}/u);
  });

  it('outlives an answer that came too late', async () => {
    playground.delay(3200);
    await expect(
      Promise.race([
        playground.slash({ as: 'member', name: 'fault' }),
        wait(4500).then(() => {
          throw new Error('late');
        }),
      ]),
    ).rejects.toThrow('late');
    playground.delay(0);
    expect((await playground.slash({ as: 'member', name: 'fault' })).isPrivate).toBe(true);
  });
});
