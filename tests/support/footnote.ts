import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { commands } from '../../commands/index.js';
import { createSilence, startBot, type Bot } from '../../src/compose.js';
import type { Config } from '../../src/config.js';
import { deployCommands } from '../../src/discord/registration.js';
import type { UserError } from '../../src/errors.js';
import type { ProgramFacts } from '../../src/presentation/status-card.js';
import { startPlayground, type Playground, type PlaygroundOptions } from '../../src/playground/server.js';
import { serverChannel } from '../../src/playground/world.js';

/** The real bot, logged in to the stand-in with the real discord.js, and its commands registered. */
export interface Stage {
  readonly playground: Playground;
  /** Where the bot keeps what it keeps. */
  readonly data: string;
  /** The bot that runs now. */
  readonly bot: Bot;
  /** Why the connection was lost for good, when it was. */
  readonly lost: UserError[];
  /** Ends the bot and starts another one, which knows nothing of what the first did. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** What the bot is told of the process that it runs in. */
const PROGRAM: ProgramFacts = {
  version: '1.2.3',
  node: '20.19.0',
  startedAt: new Date('2025-10-30T12:00:00Z'),
  memory: 123_456_789,
};

interface StageOptions extends PlaygroundOptions {
  /** Whether what moderators did is posted in the first text channel. */
  readonly hasLogChannel?: boolean;
  /** Tests ask faster than people: without limits unless they say so. */
  readonly limits?: Pick<Config, 'personQuestions' | 'placeQuestions'>;
}

const NO_LIMITS = { personQuestions: 0, placeQuestions: 0 };

/** Starts both on the articles in `folder`. */
export async function startStage(
  folder: string,
  { limits = NO_LIMITS, hasLogChannel = false, ...options }: StageOptions = {},
): Promise<Stage> {
  const playground = await startPlayground(options);
  const data = await mkdtemp(join(tmpdir(), 'footnote-data-'));
  const config: Config = {
    token: playground.token,
    apiUrl: playground.apiUrl,
    articlesDir: folder,
    articlesAddedDir: join(data, 'added'),
    dataDir: data,
    watch: false,
    reader: 'learned',
    ...limits,
    logChannel: hasLogChannel ? serverChannel(playground.world).id : null,
    logLevel: 'silent',
  };
  const lost: UserError[] = [];
  await deployCommands(
    config,
    commands.map(({ definition }) => definition),
  );
  const start = () =>
    startBot({
      config,
      log: createSilence(),
      program: () => PROGRAM,
      onLost: (error) => lost.push(error),
    });
  let bot = await start();
  return {
    playground,
    data,
    get bot() {
      return bot;
    },
    lost,
    restart: async () => {
      await bot.close();
      bot = await start();
    },
    close: async () => {
      await bot.close();
      await playground.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** Waits until `holds` is true, looking again every few milliseconds; fails after `milliseconds`. */
export async function until(holds: () => boolean, milliseconds = 5000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!holds()) {
    if (Date.now() > end) throw new Error('it did not come to pass in time');
    await wait(5);
  }
}
