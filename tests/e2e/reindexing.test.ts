import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { textOf } from '../support/cards.js';
import { startStage, type Stage } from '../support/footnote.js';
import { reindex } from '../support/reindexing.js';
import { expectSoundTraffic } from '../support/traffic.js';

let stage: Stage;

const ask = async (question: string) =>
  textOf((await stage.playground.slash({ as: 'member', name: 'ask', options: { question } })).message);

describe('/reindex, where it may not be used', () => {
  beforeAll(async () => {
    stage = await startStage('seeds');
  });

  afterAll(async () => {
    await stage.close();
    expectSoundTraffic(stage.playground.record);
  });

  it('is not offered to a member, and is refused in private when forced', async () => {
    await expect(stage.playground.slash({ as: 'member', name: 'reindex run' })).rejects.toThrow(
      'not offered',
    );
    const { message, isPrivate } = await stage.playground.slash({
      as: 'member',
      name: 'reindex run',
      force: true,
    });
    expect(isPrivate).toBe(true);
    expect(textOf(message)).toContain('Manage Server');
  });

  it('works in a server only', async () => {
    await expect(
      stage.playground.slash({ as: 'moderator', direct: true, name: 'reindex run' }),
    ).rejects.toThrow('not offered');
    const { message } = await stage.playground.slash({
      as: 'moderator',
      direct: true,
      name: 'reindex run',
      force: true,
    });
    expect(textOf(message)).toContain('in a server only');
  });
});

describe('/reindex', () => {
  let folder: string;

  const put = (name: string, text: string | Buffer) => writeFile(join(folder, name), text);

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'footnote-'));
    await put(
      'ship.txt',
      'date 2024-05-06 The ship Aurora reached Ostia on Sunday. Its captain is Jane Roe.',
    );
    await put('mill.txt', 'The mill burned down in 1901.');
    stage = await startStage(folder);
  });

  afterEach(async () => {
    await stage.close();
    await rm(folder, { recursive: true, force: true });
    expectSoundTraffic(stage.playground.record);
  });

  it('tells a moderator what was added, changed, removed and refused, and answers from the new edition', async () => {
    expect(await ask('Who is the captain of the Aurora?')).toContain('**Jane Roe**');
    await put(
      'ship.txt',
      'date 2024-05-06 The ship Aurora reached Ostia on Sunday. Its captain is John Doe.',
    );
    await put('tower.txt', 'The tower was built by Ann Poe.');
    await put('broken.txt', Buffer.from([0x66, 0xff, 0xfe]));
    await rm(join(folder, 'mill.txt'));
    const { message, isPrivate } = await reindex(stage);
    const text = textOf(message);
    expect(isPrivate).toBe(true);
    expect(text).toContain('1 added · 1 changed · 1 removed · 0 unchanged · 1 refused');
    expect(text).toContain('broken.txt: its encoding cannot be told');
    expect(await ask('Who is the captain of the Aurora?')).toContain('**John Doe**');
    expect(await ask('When did the mill burn down?')).toContain('The articles do not say');
  });

  it('keeps the old edition when the folder is gone, and says what to do', async () => {
    await rm(folder, { recursive: true });
    const { message } = await reindex(stage);
    expect(textOf(message)).toContain('cannot be opened');
    expect(await ask('When did the mill burn down?')).toContain('**1901**');
  });

  it('lets questions be answered while it runs', async () => {
    for (let index = 0; index < 300; index += 1)
      await put(
        `filler-${String(index)}.txt`,
        `Filler ${String(index)} tells of a storm over hill ${String(index)}.`,
      );
    const running = reindex(stage);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => ask('Who is the captain of the Aurora?')),
    );
    for (const answer of answers) expect(answer).toContain('**Jane Roe**');
    expect(textOf((await running).message)).toContain('300 added');
  });

  it(
    'keeps the gateway alive and interactions in time while a large folder is indexed',
    { timeout: 60_000 },
    async () => {
      for (let index = 0; index < 600; index += 1)
        await put(
          `filler-${String(index)}.txt`,
          `Filler ${String(index)} tells of a storm over hill ${String(index)}. ${'It blew all night. '.repeat(10)}`,
        );
      const state = { isDone: false };
      const running = stage.bot.archive.reindex().finally(() => {
        state.isDone = true;
      });
      const late: number[] = [];
      let answers = 0;
      while (!state.isDone) {
        const asked = performance.now();
        await stage.playground.gateway.beat();
        late.push(performance.now() - asked);
        expect(await ask('Who is the captain of the Aurora?')).toContain('**Jane Roe**');
        answers += 1;
        // Clients send no more than two messages a second, and hold back what is more: that would be taken for late.
        await wait(300);
      }
      expect((await running).added).toHaveLength(600);
      // Discord gives an interaction three seconds, and closes a connection whose heartbeats fail to come.
      expect(Math.max(...late)).toBeLessThan(3000);
      expect(answers).toBeGreaterThan(2);
      expect(stage.playground.gateway.log.filter((name) => name === 'IDENTIFY' || name === 'RESUME')).toEqual(
        ['IDENTIFY'],
      );
    },
  );
});
