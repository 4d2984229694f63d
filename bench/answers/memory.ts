import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

import { startPlayground } from '../../src/playground/server.js';
import { readSeedQuestions } from './data.js';

const PROGRAM = 'dist/src/main.js';
const CONNECTED = 'connected to Discord';
const PATIENCE_MS = 60_000;
const LOOK_EVERY_MS = 50;
const QUESTIONS = 20;

/** Resident memory of the whole bot with the seeds, started from what was built, in words. */
export async function memoryLine(): Promise<string> {
  if (!existsSync(PROGRAM)) return `${PROGRAM} is not built: npm run build.`;
  const playground = await startPlayground();
  const bot = spawn(process.execPath, [PROGRAM], {
    env: {
      ...process.env,
      DISCORD_TOKEN: playground.token,
      DISCORD_API_URL: playground.apiUrl,
      ARTICLES_DIR: '',
      LOG_LEVEL: 'info',
    },
  });
  try {
    await untilConnected(bot);
    const started = residentOf(bot);
    const questions = (readSeedQuestions() ?? []).slice(0, QUESTIONS);
    for (const { item } of questions) {
      const asked = playground.say({ as: 'member', direct: true, content: item.question });
      await playground.replyTo(asked);
    }
    return `Resident when connected: ${started}; after ${String(questions.length)} questions: ${residentOf(bot)}.`;
  } finally {
    bot.kill('SIGTERM');
    await playground.close();
  }
}

async function untilConnected(bot: ChildProcess): Promise<void> {
  let output = '';
  bot.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const end = Date.now() + PATIENCE_MS;
  while (!output.includes(CONNECTED)) {
    if (Date.now() > end || bot.exitCode !== null) throw new Error(`the bot did not start: ${output}`);
    await wait(LOOK_EVERY_MS);
  }
}

/** As Linux tells it; unknown elsewhere. */
function residentOf({ pid }: ChildProcess): string {
  const file = `/proc/${String(pid)}/status`;
  const kilobytes = existsSync(file)
    ? /^VmRSS:\s+(\d+) kB/mu.exec(readFileSync(file, 'utf8'))?.[1]
    : undefined;
  return kilobytes === undefined ? 'unknown' : `${String(Math.round(Number(kilobytes) / 1024))} MB`;
}
