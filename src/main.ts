import { performance } from 'node:perf_hooks';
import process from 'node:process';

import { config as loadDotenv } from 'dotenv';

import { createLog, startBot, type Bot } from './compose.js';
import { readConfig } from './config.js';
import { UserError } from './errors.js';
import { version } from './manifest.js';
import type { ProgramFacts } from './presentation/status-card.js';

/** After this long a stop is forced: something hangs, and the supervisor waits. */
const STOP_WITHIN_MS = 10_000;

loadDotenv({ quiet: true });
try {
  await run();
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`footnote: ${error.message}\n`);
  process.exit(1);
}

async function run(): Promise<void> {
  const { config, warnings } = readConfig(process.env);
  const log = createLog(config);
  for (const warning of warnings) log.warn({}, warning);
  let bot: Bot | null = null;
  const end = (code: number): void => {
    if (bot === null) process.exit(code);
    setTimeout(() => process.exit(code), STOP_WITHIN_MS).unref();
    void bot.close().finally(() => process.exit(code));
  };
  // From the first moment: as the first process of a container nothing else would end it.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'stopping');
      end(0);
    });
  }
  process.on('unhandledRejection', (reason) => {
    log.error({ err: reason }, 'a fault was not handled; stopping');
    process.exit(1);
  });
  const onLost = (error: UserError): void => {
    log.error({ code: error.code }, error.message);
    end(1);
  };
  const onExit = (last: () => void): void => {
    process.once('exit', last);
  };
  bot = await startBot({ config, log, program: programFacts, onLost, onExit });
}

function programFacts(): ProgramFacts {
  return {
    version: version(),
    node: process.versions.node,
    startedAt: new Date(performance.timeOrigin),
    memory: process.memoryUsage.rss(),
  };
}
