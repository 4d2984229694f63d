import { setTimeout as wait } from 'node:timers/promises';

import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

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

const command = (
  name: string,
  isPrivate: Command<null>['isPrivate'],
  run: Command<null>['run'],
): Command<null> => ({
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
  command('open', false, () => Promise.resolve(open())),
  command('slow-private', true, () => slowly(() => noticeCard('done'))),
  command(
    'slow-chosen',
    ({ visibility }) => visibility === undefined,
    () => slowly(() => noticeCard('done')),
  ),
  command('slow-refusal', false, () => slowly(refuse)),
  command('fault', false, () => Promise.resolve().then(fail)),
];

const lines: string[] = [];
let playground: Playground;
/** How far Discord's clock runs ahead of ours, in milliseconds. */
let ahead = 0;
let connection: Connection;

beforeEach(async () => {
  ahead = 0;
  playground = await startPlayground({ now: () => Date.now() + ahead });
  const config = { token: playground.token, apiUrl: playground.apiUrl };
  await deployCommands(
    config,
    COMMANDS.map(({ definition }) => definition),
  );
  lines.length = 0;
  const log = pino({ base: null }, { write: (line: string) => lines.push(line) });
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
    const outcomes = await Promise.all(
      ['slow-open', 'slow-private', 'slow-chosen'].map((name) => playground.slash({ as: 'member', name })),
    );
    expect(outcomes.map(({ acknowledgement }) => acknowledgement.type)).toEqual([5, 5, 5]);
    expect(outcomes.map(({ isPrivate }) => isPrivate)).toEqual([false, true, true]);
    expect(outcomes.map(({ message }) => textOf(message))).toEqual(['done', 'done', 'done']);
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

  it('says that it failed where Discord does not take the answer', async () => {
    // As many as all tries together: four by discord.js in each of three by us.
    playground.failNext(12, { status: 500, path: /callback/u });
    const { message, isPrivate } = await playground.slash({ as: 'member', name: 'open' });
    expect(isPrivate).toBe(true);
    expect(textOf(message)).toMatch(/Reference [0-9a-f]{8}/u);
  });

  it('logs nothing of an answer that Discord does not take', async () => {
    playground.failNext(12, { status: 500, path: /callback/u });
    await playground.slash({ as: 'member', name: 'open' });
    expect(lines.join('\n')).toContain('a request failed');
    expect(lines.join('\n')).not.toContain('done');
  });

  it('keeps the details of a fault to the log, under the id that the person is told', async () => {
    const { message, isPrivate } = await playground.slash({ as: 'member', name: 'fault' });
    expect(isPrivate).toBe(true);
    expect(textOf(message)).not.toContain('secret detail');
    const [, id] = /Reference ([0-9a-f]{8})/u.exec(textOf(message)) ?? [];
    expect(lines.filter((line) => line.includes(`"id":"${String(id)}"`))).toEqual([
      expect.stringMatching(/"interaction":"\d+".*secret detail/u),
    ]);
  });

  it('outlives an answer that came too late', async () => {
    const asked = playground.slash({ as: 'member', name: 'open' });
    ahead = 4000;
    await expect(Promise.race([asked, wait(500).then(() => 'none')])).resolves.toBe('none');
    expect(playground.record.at(-1)?.status).toBe(404);
    expect(textOf((await playground.slash({ as: 'member', name: 'open' })).message)).toBe('done');
  });
});
