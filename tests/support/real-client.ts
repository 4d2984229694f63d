import { once } from 'node:events';

import {
  Client,
  Events,
  GatewayIntentBits,
  Partials,
  type ChatInputCommandInteraction,
  type Interaction,
  type Message,
} from 'discord.js';

import type { SentFile } from '../../src/playground/files.js';
import type { Playground } from '../../src/playground/server.js';

/** What a bot of a few lines does. */
export interface Behaviour {
  readonly onInteraction?: (interaction: Interaction) => Promise<unknown>;
  readonly onMessage?: (message: Message) => Promise<unknown>;
}

/** The real discord.js, logged in to the stand-in. What the bot throws is kept in `errors`. */
export interface RealClient {
  readonly client: Client;
  readonly errors: unknown[];
  close(): Promise<void>;
}

/** Logs in, and waits until the client is ready. */
export async function logIn(playground: Playground, behaviour: Behaviour): Promise<RealClient> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    rest: { api: playground.apiUrl },
  });
  const errors: unknown[] = [];
  client.on(Events.Error, (error) => errors.push(error));
  client.on(Events.InteractionCreate, (interaction) => {
    behaviour.onInteraction?.(interaction).catch((error: unknown) => errors.push(error));
  });
  client.on(Events.MessageCreate, (message) => {
    behaviour.onMessage?.(message).catch((error: unknown) => errors.push(error));
  });
  const ready = once(client, Events.ClientReady);
  await client.login(playground.token);
  await ready;
  return { client, errors, close: () => client.destroy() };
}

/** A text file that somebody sends. */
export const fileOf = (filename: string, words: string): SentFile => ({
  filename,
  bytes: new TextEncoder().encode(words),
});

/** The interaction as a use of a slash command. @throws Error where it is none. */
export function slash(interaction: Interaction): ChatInputCommandInteraction {
  if (!interaction.isChatInputCommand()) throw new Error('no slash command');
  return interaction;
}
