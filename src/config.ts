import { z } from 'zod';

import { UserError } from './errors.js';
import { distance } from './text/edit-distance.js';

/** Empty: there is none. */
const CHANNEL = /^(?:\d{17,20})?$/u;
const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
const READERS = ['learned', 'rules'] as const;

const COUNT = z.coerce
  .number('must be a whole number from 0 on')
  .int('must be a whole number from 0 on')
  .min(0, 'must be a whole number from 0 on');

/** Every setting: its schema with its default, and what it is for. `.env.example` and the README list the same ones. */
export const SETTINGS = {
  DISCORD_TOKEN: {
    schema: z.string().regex(/^\S*$/u, 'must not have spaces in it').default(''),
    about:
      "The bot's token, from https://discord.com/developers/applications. Needed by `npm start` and `npm run commands`.",
  },
  ARTICLES_DIR: {
    schema: z.string().min(1, 'must name a folder').default('seeds'),
    about: 'The folder of articles, of any format that the README names, also in folders.',
  },
  ARTICLES_ADDED_DIR: {
    schema: z.string().min(1, 'must name a folder').default('data/added'),
    about: 'The folder for articles that moderators add in Discord; it is made when the first is added.',
  },
  DATA_DIR: {
    schema: z.string().min(1, 'must name a folder').default('data'),
    about:
      'Where the bot keeps what it read, for a fast next start, and `audit.jsonl`: what moderators did, and when.',
  },
  WATCH: {
    schema: z.enum(['true', 'false'], 'must be true or false').default('false'),
    about: 'Whether the folders of articles are followed, and what changed is indexed two seconds later.',
  },
  DISCORD_API_URL: {
    schema: z
      .url({ protocol: /^https?$/u, error: 'must be an address that begins with http:// or https://' })
      .default('https://discord.com/api'),
    about: "Discord's API, or a stand-in for it.",
  },
  READER: {
    schema: z.enum(READERS, `must be one of ${READERS.join(', ')}`).default('learned'),
    about: 'What marks the answers: `learned`, a small network that comes with the program, or `rules`.',
  },
  PERSON_QUESTIONS: {
    schema: COUNT.default(5),
    about: 'How many questions one person may ask in 20 seconds; 0: as many as they like.',
  },
  PLACE_QUESTIONS: {
    schema: COUNT.default(30),
    about: 'How many questions may be asked in one server, or direct channel, in 20 seconds; 0: no limit.',
  },
  LOG_CHANNEL: {
    schema: z.string().regex(CHANNEL, 'must be the id of a channel: 17 to 20 digits').default(''),
    about: 'The id of a channel where what moderators did is posted; without one it is posted nowhere.',
  },
  LOG_LEVEL: {
    schema: z.enum(LEVELS, `must be one of ${LEVELS.join(', ')}`).default('info'),
    about: `How much is logged: ${LEVELS.join(', ')}.`,
  },
} as const;

type SettingName = keyof typeof SETTINGS;

export interface Config {
  /** Empty when there is none. Never printed. */
  readonly token: string;
  readonly articlesDir: string;
  /** Null: articles cannot be added. */
  readonly articlesAddedDir: string | null;
  readonly dataDir: string;
  readonly watch: boolean;
  readonly apiUrl: string;
  readonly reader: (typeof READERS)[number];
  /** Questions that one person may ask in 20 seconds; 0 for any number. */
  readonly personQuestions: number;
  /** Questions that may be asked in one server or direct channel in 20 seconds; 0 for any number. */
  readonly placeQuestions: number;
  /** Null: what moderators did is posted nowhere. */
  readonly logChannel: string | null;
  readonly logLevel: (typeof LEVELS)[number];
}

/** The configuration, with what looks like a misspelt setting. */
export interface ReadConfig {
  readonly config: Config;
  /** One sentence each; nothing of a value is in them. */
  readonly warnings: readonly string[];
}

const SCHEMA = z.object({
  DISCORD_TOKEN: SETTINGS.DISCORD_TOKEN.schema,
  ARTICLES_DIR: SETTINGS.ARTICLES_DIR.schema,
  ARTICLES_ADDED_DIR: SETTINGS.ARTICLES_ADDED_DIR.schema,
  DATA_DIR: SETTINGS.DATA_DIR.schema,
  WATCH: SETTINGS.WATCH.schema,
  DISCORD_API_URL: SETTINGS.DISCORD_API_URL.schema,
  READER: SETTINGS.READER.schema,
  PERSON_QUESTIONS: SETTINGS.PERSON_QUESTIONS.schema,
  PLACE_QUESTIONS: SETTINGS.PLACE_QUESTIONS.schema,
  LOG_CHANNEL: SETTINGS.LOG_CHANNEL.schema,
  LOG_LEVEL: SETTINGS.LOG_LEVEL.schema,
});

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings from an environment; one that is set to nothing counts as not set.
 * @throws UserError `bad-config` that names every bad setting at once, and no value.
 */
export function readConfig(environment: Environment): ReadConfig {
  const given = Object.fromEntries(
    settingNames().flatMap((name) => (environment[name] ? [[name, environment[name].trim()]] : [])),
  );
  const parsed = SCHEMA.safeParse(given);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`);
    throw new UserError('bad-config', `${problems.join(' ')} See .env.example.`);
  }
  const {
    DISCORD_TOKEN: token,
    ARTICLES_DIR: articlesDir,
    ARTICLES_ADDED_DIR: articlesAddedDir,
    DATA_DIR: dataDir,
    WATCH: watch,
    DISCORD_API_URL: apiUrl,
    READER: reader,
    PERSON_QUESTIONS: personQuestions,
    PLACE_QUESTIONS: placeQuestions,
    LOG_CHANNEL: logChannel,
    LOG_LEVEL: logLevel,
  } = parsed.data;
  return {
    config: {
      token,
      articlesDir,
      articlesAddedDir,
      dataDir,
      watch: watch === 'true',
      apiUrl,
      reader,
      personQuestions,
      placeQuestions,
      logChannel: logChannel === '' ? null : logChannel,
      logLevel,
    },
    warnings: misspelt(environment),
  };
}

/** The names of all settings, in the order in which they are documented. */
export function settingNames(): readonly SettingName[] {
  return [
    'DISCORD_TOKEN',
    'ARTICLES_DIR',
    'ARTICLES_ADDED_DIR',
    'DATA_DIR',
    'WATCH',
    'DISCORD_API_URL',
    'READER',
    'PERSON_QUESTIONS',
    'PLACE_QUESTIONS',
    'LOG_CHANNEL',
    'LOG_LEVEL',
  ];
}

/** In a short name two letters are much: PATH is no misspelt WATCH. */
const SHORT_NAME = 8;

/** An unknown variable at most two letters away from a setting, of a short one one, is most likely that setting. */
function misspelt(environment: Environment): readonly string[] {
  const names = settingNames();
  return Object.keys(environment).flatMap((name) => {
    const meant = names.find(
      (known) =>
        known !== name &&
        Math.abs(known.length - name.length) <= 2 &&
        distance(known, name.toUpperCase()) <= (known.length < SHORT_NAME ? 1 : 2),
    );
    return meant === undefined || names.some((known) => known === name)
      ? []
      : [`The setting ${name} is unknown; is ${meant} meant?`];
  });
}
