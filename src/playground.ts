import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import process from 'node:process';

import { Command, InvalidArgumentError } from 'commander';

import { createLog, runCommandsAction, startBot, type Bot } from './compose.js';
import { readConfig, type Config } from './config.js';
import { messageOf, UserError } from './errors.js';
import { version } from './manifest.js';
import { servePage, type PageServer } from './playground/bridge/page-server.js';
import { startPlayground, type Playground } from './playground/server.js';

interface Options {
  readonly articles?: string;
  readonly port: number;
  readonly open: boolean;
}

/** Not a number that other tools are known for. */
const DEFAULT_PORT = 4270;
/** After this long a stop is forced. */
const STOP_WITHIN_MS = 5000;

const options = new Command('playground')
  .description('Shows the bot on a page that looks like Discord, without a Discord account.')
  .option('--articles <dir>', 'the folder of articles (default: ARTICLES_DIR, else seeds)')
  .option('--port <n>', 'the port of the page; 0: any free one', readPort, DEFAULT_PORT)
  .option('--open', 'opens the browser', false)
  .parse()
  .opts<Options>();

try {
  await run(options);
} catch (error) {
  process.stderr.write(`playground: ${sentenceOf(error)}\n`);
  process.exit(1);
}

async function run({ articles, port, open }: Options): Promise<void> {
  const playground = await startPlayground({ botName: 'Footnote' });
  const page = await servePage(playground, port);
  const config = configFor(playground, articles);
  await runCommandsAction('deploy', config);
  const state: { bot: Bot | null } = { bot: null };
  const end = (code: number): void => {
    setTimeout(() => process.exit(code), STOP_WITHIN_MS).unref();
    void closeAll([state.bot, page, playground]).finally(() => process.exit(code));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      end(0);
    });
  }
  state.bot = await startBot({
    config,
    log: createLog(config),
    program: () => ({
      version: version(),
      node: process.versions.node,
      startedAt: new Date(performance.timeOrigin),
      memory: process.memoryUsage.rss(),
    }),
    onLost: (error) => {
      process.stderr.write(`playground: ${error.message}\n`);
      end(1);
    },
    onExit: (last) => {
      process.once('exit', last);
    },
  });
  process.stdout.write(`The playground is at ${page.url} (Ctrl-C ends it)\n`);
  if (open) openBrowser(page);
}

/** The settings of the environment, but for where Discord is; nothing of the real token is read. */
function configFor({ token, apiUrl }: Playground, articles: string | undefined): Config {
  const { config } = readConfig({
    LOG_LEVEL: 'error',
    ...process.env,
    DISCORD_TOKEN: '',
    DISCORD_API_URL: '',
  });
  return { ...config, token, apiUrl, articlesDir: articles ?? config.articlesDir };
}

function readPort(value: string): number {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
}

function openBrowser({ url }: PageServer): void {
  const opener = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? 'xdg-open';
  spawn(opener, [url], { detached: true, stdio: 'ignore' })
    .on('error', () => {
      process.stderr.write(`playground: No browser could be opened. Open ${url} yourself.\n`);
    })
    .unref();
}

async function closeAll(parts: readonly ({ close(): Promise<void> } | null)[]): Promise<void> {
  for (const part of parts) await part?.close();
}

function sentenceOf(error: unknown): string {
  if (error instanceof UserError) return error.message;
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  return isTaken
    ? `Port ${String(options.port)} is in use. Choose another: npm run playground -- --port ${String(options.port + 1)}`
    : `A fault in the program: ${messageOf(error)}`;
}
