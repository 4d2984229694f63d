import { join } from 'node:path';

import { pino, type DestinationStream } from 'pino';

import { goOn } from '../commands/controls/go-on.js';
import { controls } from '../commands/controls/index.js';
import { helpReply } from '../commands/help.js';
import { commands } from '../commands/index.js';
import { openArchive } from './archive/archive.js';
import type { Archive, OnProgress } from './archive/types.js';
import { createAudit, type Audit } from './audit.js';
import type { Config } from './config.js';
import { createAttachmentReader } from './discord/attachments.js';
import { connect, type Connection } from './discord/connect.js';
import { createCooldown } from './discord/cooldown.js';
import { createDispatch } from './discord/dispatch.js';
import { loggable } from './discord/failures.js';
import { createMessageHandler, type Conversation } from './discord/messages.js';
import {
  clearCommands,
  deployCommands,
  diffCommands,
  hasChanges,
  type CommandsDiff,
  type Definition,
} from './discord/registration.js';
import { messageOf, UserError } from './errors.js';
import type { Logger } from './logger.js';
import { answerCard } from './presentation/answer-card.js';
import { deedCard } from './presentation/deed-card.js';
import type { ProgramFacts } from './presentation/status-card.js';
import { wordingFor } from './presentation/wording.js';
import { startReaderThread } from './reading/reader-thread.js';
import type { CommandsAction } from './terminal/program.js';

/** A bot that is connected and answers. */
export interface Bot {
  readonly archive: Archive;
  /** Stops taking questions, then ends the connection and the workers. */
  close(): Promise<void>;
}

export interface BotOptions {
  readonly config: Config;
  readonly log: Logger;
  /** How the process does, which only its edge can see. */
  readonly program: () => ProgramFacts;
  /** Called once when the connection is lost for good. */
  readonly onLost: (error: UserError) => void;
  /** Has something done when the process ends before the bot is closed. */
  readonly onExit?: OnExit;
}

type OnExit = (last: () => void) => void;

/** Opens the archive, then connects: a bot that is online has its articles. @throws UserError when either cannot be done. */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { config, log, onExit } = options;
  requireToken(config);
  const archive = await openConfiguredArchive(config, log, { isBot: true, onExit });
  logRefused(archive, log);
  try {
    const connection = await connectTo(archive, options);
    void hintAtCommands(config, log);
    return {
      archive,
      close: async () => {
        await connection.close();
        await archive.close();
      },
    };
  } catch (error) {
    await archive.close();
    throw error;
  }
}

interface OpenOptions {
  /** Only the bot keeps its editions, and follows the folders. */
  readonly isBot: boolean;
  readonly onExit?: OnExit | undefined;
  /** Told how far the first edition is. */
  readonly onProgress?: OnProgress | undefined;
}

/**
 * Opens the folders of articles with the reader that is configured; the network loads in the background meanwhile. Only
 * the bot keeps its editions in DATA_DIR: the terminal tool makes use of what is there, and leaves nothing behind.
 * @throws UserError when there is nothing to answer from.
 */
export function openConfiguredArchive(
  config: Pick<Config, 'articlesDir' | 'articlesAddedDir' | 'dataDir' | 'watch' | 'reader'>,
  log: Logger,
  { isBot, onExit, onProgress }: OpenOptions,
): Promise<Archive> {
  return openArchive({
    folder: config.articlesDir,
    addedFolder: config.articlesAddedDir,
    kept: { folder: config.dataDir, isWritten: isBot },
    watch: isBot && config.watch,
    log,
    reader:
      config.reader === 'learned'
        ? startReaderThread({ log, ...(onExit === undefined ? {} : { onExit }) })
        : null,
    ...(onProgress === undefined ? {} : { onProgress }),
  });
}

async function connectTo(
  archive: Archive,
  { config, log, program, onLost }: BotOptions,
): Promise<Connection> {
  let connection: Connection | null = null;
  const audit = openAudit(config, log, () => connection);
  const services = { archive, audit, program };
  const cooldown = createCooldown(config);
  const conversation: Conversation = {
    answer: async (question, { userId, locale }) => {
      const owner = { userId, isPrivate: false, sharedBy: null };
      return answerCard(await archive.ask(question), wordingFor(locale), { owner });
    },
    goOn: (going) => goOn(going, services),
    help: (place, locale) => helpReply({ place, mayModerate: false, locale }, archive),
  };
  const readAttachment = createAttachmentReader(config);
  connection = await connect({
    config,
    log,
    onLost,
    dispatch: createDispatch({ commands, controls, services, cooldown, readAttachment, log }),
    handleMessage: createMessageHandler({ conversation, cooldown, log }),
  });
  return connection;
}

/** What moderators do is kept in a file and, where a channel is set, posted there. */
function openAudit({ dataDir, logChannel }: Config, log: Logger, connection: () => Connection | null): Audit {
  return createAudit({
    file: join(dataDir, 'audit.jsonl'),
    log,
    tell: (deed) => {
      if (logChannel === null) return;
      void connection()?.post(logChannel, (locale) => deedCard(deed, wordingFor(locale)));
    },
  });
}

/** Commands are registered by hand, and it is easily forgotten. */
async function hintAtCommands(config: Config, log: Logger): Promise<void> {
  try {
    const diff = await diffCommands(config, definitions());
    if (hasChanges(diff)) log.warn(diff, "Discord's commands differ from these; npm run commands -- deploy");
  } catch (error) {
    log.debug({ problem: messageOf(error) }, 'the commands could not be compared');
  }
}

function definitions(): readonly Definition[] {
  return commands.map(({ definition }) => definition);
}

function logRefused({ report }: Archive, log: Logger): void {
  log.info(
    { edition: report.edition, articles: report.added.length, refused: report.refused.length },
    'the articles are indexed',
  );
  for (const { path, reason } of report.refused) log.warn({ path, reason }, 'a file was refused');
}

/** A log of JSON lines on standard output, or where `destination` leads. Errors are written without words of people. */
export function createLog(
  { logLevel }: Pick<Config, 'logLevel'>,
  destination: DestinationStream = pino.destination(1),
): Logger {
  return pino({ level: logLevel, base: null, serializers: { err: loggable } }, destination);
}

/** A log that says nothing, for the terminal tool, whose output is its answer. */
export function createSilence(): Logger {
  return pino({ level: 'silent' });
}

/** Compares, registers or removes Discord's commands, and says what was done. */
export async function runCommandsAction(action: CommandsAction, config: Config): Promise<string> {
  requireToken(config);
  if (action === 'diff') return describeDiff(await diffCommands(config, definitions()), 'Differs');
  if (action === 'deploy') return describeDiff(await deployCommands(config, definitions()), 'Registered');
  return describeDiff(await clearCommands(config), 'Cleared');
}

function describeDiff(diff: CommandsDiff, done: string): string {
  if (!hasChanges(diff)) return "Nothing to do: Discord's commands are these already.\n";
  const lines = [
    ...diff.added.map((name) => `  + ${name}`),
    ...diff.changed.map((name) => `  ~ ${name}`),
    ...diff.removed.map((name) => `  - ${name}`),
  ];
  return `${done}:\n${lines.join('\n')}\n`;
}

function requireToken({ token }: Config): void {
  if (token !== '') return;
  throw new UserError(
    'token-missing',
    "DISCORD_TOKEN is not set. Put the bot's token into .env (see .env.example), or try Footnote without Discord: npm run playground",
  );
}
