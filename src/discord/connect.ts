import { setTimeout as wait } from 'node:timers/promises';

import { Client, Events, GatewayIntentBits, Options, Partials, RESTEvents } from 'discord.js';

import type { Config } from '../config.js';
import type { UserError } from '../errors.js';
import type { Logger } from '../logger.js';
import type { Dispatch } from './dispatch.js';
import { endsForGood, loginFailure, lostByClose, lostToken } from './failures.js';
import type { HandleMessage } from './messages.js';
import { createPost, type Post } from './post.js';
import { watchReplies } from './replied-to.js';

/** None is privileged: mentions and direct messages arrive with their words without Message Content. */
export const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
] as const;

const LOGIN_PAUSES_MS = [500, 1000, 2000, 4000, 8000];
/** discord.js's own default leaves no time for a second try within the three seconds of an interaction. */
const REST_TIMEOUT_MS = 2500;
const UNAUTHORIZED = 401;

export interface Connection {
  /** The application's id, as Discord told it. */
  readonly applicationId: string;
  readonly post: Post;
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
 * Logs in and stays connected; discord.js resumes a dropped gateway by itself. Tries again while Discord cannot be
 * reached: a machine that starts may have no network yet.
 * @throws UserError `token-refused` or `discord-refused` at once, `discord-unreachable` after several tries.
 */
export async function connect(options: ConnectOptions): Promise<Connection> {
  for (const pause of LOGIN_PAUSES_MS) {
    try {
      return await connectOnce(options);
    } catch (error) {
      const failure = loginFailure(error);
      if (failure.code !== 'discord-unreachable') throw failure;
      options.log.warn({ problem: failure.message, milliseconds: pause }, 'no connection; trying again');
      await wait(pause);
    }
  }
  return connectOnce(options).catch((error: unknown) => {
    throw loginFailure(error);
  });
}

/** Each try has a client of its own: one that failed to log in stays marked as destroyed. */
async function connectOnce(options: ConnectOptions): Promise<Connection> {
  const client = createClient(options);
  const ready = new Promise<Client<true>>((resolve, reject) => {
    client.once(Events.ClientReady, resolve);
    client.once(Events.ShardDisconnect, ({ code }) => {
      reject(lostByClose(code));
    });
  });
  try {
    const [readyClient] = await Promise.all([ready, client.login(options.config.token)]);
    const { application, user } = readyClient;
    watchForLoss(client, options);
    options.log.info({ bot: user.username, application: application.id }, 'connected to Discord');
    return {
      applicationId: application.id,
      post: createPost(readyClient, options.log),
      close: () => disconnect(client),
    };
  } catch (error) {
    await client.destroy();
    throw error;
  }
}

/** discord.js reports its own end as a drop that it reconnects after. */
function disconnect(client: Client): Promise<void> {
  client.removeAllListeners(Events.ShardReconnecting);
  return client.destroy();
}

function createClient({ config, dispatch, handleMessage, log }: ConnectOptions): Client {
  const client = new Client({
    intents: [...INTENTS],
    // Without it discord.js drops the first direct message of each person, whose channel it does not know yet.
    partials: [Partials.Channel],
    // Messages are answered and forgotten; discord.js would keep the last 200 of each channel.
    makeCache: Options.cacheWithLimits({ MessageManager: 0, ReactionManager: 0 }),
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api: config.apiUrl, timeout: REST_TIMEOUT_MS },
  });
  client.on(Events.InteractionCreate, (interaction) => void dispatch(interaction));
  const repliedTo = watchReplies(client);
  client.on(Events.MessageCreate, (message) => void handleMessage(message, repliedTo(message)));
  client.on(Events.Error, (error) => {
    log.error({ problem: error.message }, 'the Discord client reported an error');
  });
  client.on(Events.ShardReconnecting, () => {
    log.warn({}, 'the gateway was dropped; reconnecting');
  });
  client.on(Events.ShardResume, (_, replayed) => {
    log.info({ replayed }, 'the gateway was resumed');
  });
  return client;
}

/** Two ways in which discord.js stops working for good while it goes on looking ready. */
function watchForLoss(client: Client, { onLost }: ConnectOptions): void {
  let isLost = false;
  const lose = (error: UserError): void => {
    if (!isLost) onLost(error);
    isLost = true;
  };
  client.on(Events.ShardDisconnect, ({ code }) => {
    if (endsForGood(code)) lose(lostByClose(code));
  });
  // After one refusal discord.js forgets the token, and every later request fails. Webhooks carry a token of their own.
  client.rest.on(RESTEvents.Response, ({ data }, { status }) => {
    if (status === UNAUTHORIZED && data.auth !== false) lose(lostToken());
  });
}
