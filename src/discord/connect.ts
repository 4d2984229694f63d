import { setTimeout as wait } from 'node:timers/promises';

import { Client, Events, GatewayIntentBits, Partials } from 'discord.js';

import type { Config } from '../config.js';
import { messageOf, UserError } from '../errors.js';
import type { Logger } from '../logger.js';
import type { Dispatch } from './dispatch.js';
import type { HandleMessage } from './messages.js';

/** None is privileged: mentions and direct messages arrive with their words without Message Content. */
export const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
] as const;

/** Close codes after which Discord wants no reconnect, and discord.js makes none while it goes on looking ready. */
const FATAL_CLOSE_CODES: ReadonlySet<number> = new Set([4004, 4010, 4011, 4012, 4013, 4014]);
const LOGIN_PAUSES_MS = [500, 1000, 2000, 4000, 8000];
/** discord.js's own default leaves no time for a second try within the three seconds of an interaction. */
const REST_TIMEOUT_MS = 2500;

export interface Connection {
  /** The application's id, as Discord told it. */
  readonly applicationId: string;
  close(): Promise<void>;
}

export interface ConnectOptions {
  readonly config: Pick<Config, 'token' | 'apiUrl'>;
  readonly dispatch: Dispatch;
  readonly handleMessage: HandleMessage;
  readonly log: Logger;
  /** Called once when the connection is lost for good: the process should end, for its supervisor to start it again. */
  readonly onLost: (error: UserError) => void;
}

/**
 * Logs in and stays connected; discord.js resumes a dropped gateway by itself.
 * @throws UserError `token-refused`, or `discord-unreachable` after several tries.
 */
export async function connect(options: ConnectOptions): Promise<Connection> {
  const client = createClient(options);
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await login(client, options);
  } catch (error) {
    await client.destroy();
    throw error;
  }
  const { application, user } = await ready;
  options.log.info({ bot: user.username, application: application.id }, 'connected to Discord');
  return { applicationId: application.id, close: () => client.destroy() };
}

function createClient({ config, dispatch, handleMessage, log, onLost }: ConnectOptions): Client {
  const client = new Client({
    intents: [...INTENTS],
    // Without it discord.js drops the first direct message of each person, whose channel it does not know yet.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api: config.apiUrl, timeout: REST_TIMEOUT_MS },
  });
  client.on(Events.InteractionCreate, (interaction) => void dispatch(interaction));
  client.on(Events.MessageCreate, (message) => void handleMessage(message));
  client.on(Events.Error, (error) => {
    log.error({ problem: error.message }, 'the Discord client reported an error');
  });
  client.on(Events.ShardDisconnect, ({ code }) => {
    if (FATAL_CLOSE_CODES.has(code)) onLost(lostFor(code));
  });
  client.on(Events.ShardReconnecting, () => {
    log.warn({}, 'the gateway was dropped; reconnecting');
  });
  client.on(Events.ShardResume, (_, replayed) => {
    log.info({ replayed }, 'the gateway was resumed');
  });
  return client;
}

/** Tries again while Discord cannot be reached: a machine that starts may have no network yet. */
async function login(client: Client, { config, log }: ConnectOptions): Promise<void> {
  for (const pause of [...LOGIN_PAUSES_MS, null]) {
    try {
      await client.login(config.token);
      return;
    } catch (error) {
      const failure = loginFailure(error);
      if (failure.code !== 'discord-unreachable' || pause === null) throw failure;
      log.warn({ problem: messageOf(error), milliseconds: pause }, 'Discord cannot be reached; trying again');
      await wait(pause);
    }
  }
}

function loginFailure(error: unknown): UserError {
  const message = messageOf(error);
  if (/token|authentication failed|401/iu.test(message)) {
    return new UserError(
      'token-refused',
      'Discord refused the token. Copy it anew from the developer portal into DISCORD_TOKEN.',
      { cause: error },
    );
  }
  if (/disallowed intents/iu.test(message))
    return new UserError(
      'token-refused',
      'Discord refused the intents of this bot, though none is privileged. Update Footnote.',
      { cause: error },
    );
  if (/not enough sessions/iu.test(message))
    return new UserError('token-refused', `Discord allows no more logins today: ${message}`, {
      cause: error,
    });
  return new UserError(
    'discord-unreachable',
    `Discord cannot be reached: ${message}. Check the network and DISCORD_API_URL.`,
    { cause: error },
  );
}

function lostFor(code: number): UserError {
  const why = code === 4004 ? 'the token is no longer valid' : `close code ${String(code)}`;
  return new UserError('token-refused', `Discord ended the connection for good: ${why}.`);
}
