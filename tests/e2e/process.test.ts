import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { startPlayground, type Playground } from '../../src/playground/server.js';
import { textOf } from '../support/cards.js';
import { until } from '../support/footnote.js';
import { expectSoundTraffic } from '../support/traffic.js';

const LOADER = ['--import', './tests/support/typescript-loader.mjs'];

/** The bot's own process, as `npm start` starts it. */
interface Process {
  readonly output: { text: string };
  readonly ended: Promise<number | null>;
  stop(): void;
}

let playground: Playground;
let data: string;
const started: Process[] = [];

beforeEach(async () => {
  playground = await startPlayground();
  data = await mkdtemp(join(tmpdir(), 'footnote-data-'));
});

afterEach(async () => {
  for (const bot of started.splice(0)) bot.stop();
  await playground.close();
  await rm(data, { recursive: true, force: true });
});

function start(token: string): Process {
  const environment = {
    ...process.env,
    DISCORD_TOKEN: token,
    DISCORD_API_URL: playground.apiUrl,
    ARTICLES_DIR: '',
    DATA_DIR: data,
  };
  const child = spawn(process.execPath, [...LOADER, 'src/main.ts'], {
    env: { ...environment, LOG_LEVEL: 'info' },
  });
  const output = { text: '' };
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output.text += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const bot = { output, ended, stop: () => child.kill('SIGTERM') };
  started.push(bot);
  return bot;
}

const ready = ({ output }: Process) => until(() => output.text.includes('connected to Discord'), 10_000);

describe('the process of the bot', () => {
  it('answers, logs no word of the question and no token, and ends well when it is told to', async () => {
    const bot = start(playground.token);
    await ready(bot);
    await until(() => bot.output.text.includes('commands differ'));
    const asked = playground.say({ as: 'member', direct: true, content: 'Who visited Moscow?' });
    expect(textOf(await playground.replyTo(asked))).toContain('al-Sheibani');
    bot.stop();
    expect(await bot.ended).toBe(0);
    expect(bot.output.text).not.toContain('reconnecting');
    expect(bot.output.text).not.toContain(playground.token);
    expect(bot.output.text).not.toMatch(/visited|Moscow/u);
    expectSoundTraffic(playground.record);
  });

  it('ends with one clear line when the token is refused', async () => {
    const bot = start('wrong');
    expect(await bot.ended).toBe(1);
    const said = bot.output.text.split('\n').filter((line) => line !== '' && !line.startsWith('{'));
    expect(said).toEqual([expect.stringContaining('Discord refused the token')]);
    expect(bot.output.text).not.toContain('wrong');
  });

  it('ends when Discord ends the connection for good, for its supervisor to see', async () => {
    const bot = start(playground.token);
    await ready(bot);
    playground.gateway.closeWith(4014);
    expect(await bot.ended).toBe(1);
    expect(bot.output.text).toContain('refused the intents');
  });

  it('ends well while it still starts', async () => {
    const bot = start(playground.token);
    playground.delay(60_000);
    await until(() => bot.output.text.includes('the articles are indexed'), 10_000);
    bot.stop();
    expect(await bot.ended).toBe(0);
  });
});
