import type { Place } from '../../place.js';
import { formsOf } from '../forms.js';
import { slash } from '../slash.js';
import { NAMES } from './names.js';

const { number, plural } = formsOf('en');
const { commands, subcommands } = NAMES;

export const HELP = {
  title: 'Footnote quotes your articles',
  about:
    'Ask in plain words. I answer with a sentence of an article, the answer in bold, and say where it stands. When the articles do not say, I say so.',
  ways: {
    server: [
      `${slash(commands.ask)} a question, or mention me with it`,
      `${slash(commands.search)} finds sentences by their words`,
      `${slash(commands.timeline)} puts what the articles date in order`,
      `${slash(commands.articles)} lists what I have read`,
      'Right-click a message (hold it on a phone) → Apps → **Find the source**',
    ],
    direct: [
      'Write your question here, as you would to a person',
      `${slash(commands.search)} finds sentences by their words`,
      `${slash(commands.timeline)} puts what the articles date in order`,
      `${slash(commands.articles)} lists what I have read`,
    ],
    elsewhere: [
      `${slash(commands.ask)} a question, or write it to me in a direct message`,
      `${slash(commands.search)} finds sentences by their words`,
      `${slash(commands.timeline)} puts what the articles date in order`,
      `${slash(commands.articles)} lists what I have read`,
      'Right-click a message (hold it on a phone) → Apps → **Find the source**',
    ],
  } satisfies Record<Place, readonly string[]>,
  moderator: `${slash(`${commands.reindex} ${subcommands.run}`)} reads the folder of articles again, ${slash(`${commands.article} ${subcommands.add}`)} adds an article`,
  examples: 'For example, ask about',
  questions: 'For example, ask',
} as const;

export const STATUS = {
  title: 'How Footnote does',
  articles: (count: number) => plural(count, { one: '# article read', other: '# articles read' }),
  refused: (count: number) => `${number(count)} refused`,
  indexed: (when: string, took: string) => `Last indexed ${when}, in ${took}`,
  reader: {
    learned: 'Answers are marked by the learned reader',
    rules: 'Answers are marked by rules',
  },
  readerProblem: 'not by the learned reader',
  upSince: (when: string) => `Up since ${when}`,
  memory: (megabytes: number) => `${number(megabytes)} MB of memory`,
} as const;

export const PRIVACY = {
  title: 'What Footnote knows of you',
  parts: [
    [
      'What is kept',
      'Nothing of what you write: no question, no message, no name. A question is read, answered and forgotten.',
      'Only the articles, which the person who hosts this bot and the moderators put there, and an index of them.',
      'Of moderators alone, and only of what they do to the articles: what it was, when, their name and their number of Discord, in an audit file and, where one is set, in a channel.',
      'The log has numbers of Discord for commands and messages that failed, and what failed; never their words, nor who wrote them.',
      'Who asks is counted for less than a minute, in memory only, by Discord’s numbers of the person and the server, to slow down whoever asks too fast.',
    ],
    [
      'What it sees',
      'The commands you use, the message that you choose “Find the source” on, what you write to it in direct messages, and messages that mention it or reply to it.',
      'It asks Discord for three intents, Guilds, GuildMessages and DirectMessages. None is privileged: Discord does not show it the words of other messages, nor lists of members.',
    ],
    [
      'What leaves the machine',
      'Its replies, to Discord. Nothing else is sent to anybody: answers are found on the machine itself, with no service of others.',
      'What Discord keeps of your messages and of its replies is up to Discord.',
    ],
  ],
} as const;
