import type { Silence } from '../../answer/answer.js';
import { formsOf } from './forms.js';
import { HELP, PRIVACY, STATUS } from './en/about.js';
import { BROWSING } from './en/browsing.js';
import { COMMANDS } from './en/commands.js';
import { CONTROLS } from './en/controls.js';
import { FAILURES } from './en/failures.js';
import { MODERATION } from './en/moderation.js';
import { NAMES } from './en/names.js';
import { TALK } from './en/talk.js';
import { slash } from './slash.js';

const { number, plural } = formsOf('en');
const { commands, options } = NAMES;

/**
 * English, which every other language has the entries of. A word between braces of a template is a placeholder, and
 * stands in every language. Commands and options are named as `NAMES` says; quotations are never in here.
 */
export const EN = {
  /** BCP 47; how dates, numbers and lists are written. */
  locale: 'en-GB',
  asked: (question: string) => `Question: ${question}`,
  computed: (value: string) => `computed: ${value}`,
  certainty: { certain: 'Certain', likely: 'Likely', possible: 'Possible' },
  quoted: (words: string) => `“${words}”`,
  readAs: (typed: string, read: string) => `Read “${typed}” as “${read}”`,
  differ: 'The articles differ',
  sayTheSame: (count: number) =>
    plural(count, { one: '# article says so', other: '# independent articles say so' }),
  alsoIn: (places: readonly string[]) => `Also in: ${places.join('; ')}`,
  open: 'open',
  undated: 'undated',
  onPage: (page: number) => `page ${number(page)}`,
  paragraph: (paragraph: number) => `paragraph ${number(paragraph)}`,
  paragraphOf: (title: string, paragraph: number) => `${title}, paragraph ${number(paragraph)}`,
  shortened: 'Shortened here; the article has the whole sentence.',
  quotedFrom: (id: string) => `Quoted from the articles, edition ${id}`,
  edition: (id: string) => `Edition ${id}`,
  notFound: 'The articles do not say',
  unread: 'Nothing is marked here',
  silence: {
    'nothing-matched': () =>
      `No article has a word of the question. ${slash(commands.articles)} lists what I have read.`,
    'unknown-word': (_, missing) => `No article has ${missing}.`,
    apart: (mentioned, missing) => `The articles mention ${mentioned}, but not together with ${missing}.`,
    'no-evidence': (mentioned) =>
      mentioned === ''
        ? 'Some articles have words of the question, but no sentence answers it.'
        : `The articles tell of ${mentioned}, but no sentence says what was asked.`,
    'unread-language': () =>
      'These sentences fit best. I search in this language, but I can mark answers in English only.',
  } satisfies Record<Silence, (mentioned: string, missing: string) => string>,
  nearest: 'Nearest excerpts – not an answer',
  searched: (query: string) => `Search: ${query}`,
  noHits: `No article has any of these words. ${slash(commands.articles)} lists what I have read.`,
  articles: (count: number) => plural(count, { one: '# article', other: '# articles' }),
  page: (page: number, pages: number) => `Page ${number(page)} of ${number(pages)}`,
  sources: 'What the articles have on this message',
  noVerdict:
    'The closest sentences, by their words. No verdict: whether they support the message is yours to judge.',
  noWords: 'This message has no text to look for. Choose one with words in it.',
  reindexed: 'The articles were read again',
  changes: {
    added: 'added',
    changed: 'changed',
    removed: 'removed',
    unchanged: 'unchanged',
    refused: 'refused',
  },
  changed: (count: number, change: string) => `${number(count)} ${change}`,
  andMore: (count: number) => `… and ${number(count)} more`,
  took: (milliseconds: number) => `${number(milliseconds / 1000, 1)} s`,
  failed: 'That did not work',
  failedInside: 'Something failed inside Footnote. Try again; if it stays, tell the person who hosts it.',
  failureId: (id: string) => `Reference ${id}`,
  commandGone: 'This command is no longer there. Restart Discord to see the current ones.',
  moderatorsOnly: 'Only moderators may do this: it needs the permission Manage Server.',
  serverOnly: 'This works in a server only.',
  failures: FAILURES,
  help: HELP,
  scope: {
    narrowed: (limits: string) => `Narrowed: ${limits}`,
    since: (day: string) => `published on ${day} or later`,
    until: (day: string) => `published on ${day} or earlier`,
    between: (from: string, to: string) => `published from ${from} to ${to}`,
    undatedLeftOut: 'undated left out',
    nothing: 'No article within these limits has a word of the question.',
    widen: `Other articles may say it: ask without “${options.article}”, “${options.after}” and “${options.before}”.`,
    noDate: (typed: string) =>
      `“${typed}” is no date that I can read. Type a day, a month or a year, such as 2025-10-24, October 24 or 2025.`,
    needsYear: (typed: string) =>
      `“${typed}” could be of many years. Type it with its year, such as 2025-10-24 or October 2025.`,
    backwards: (after: string, before: string) =>
      `No day is both ${after} or later and ${before} or earlier. Type the earlier date as “${options.after}”, the later one as “${options.before}”.`,
    noArticle: 'No article has this title. Choose one from the list that opens while you type.',
    severalArticles:
      'Several articles have this in their title. Choose one from the list that opens while you type.',
  },
  timeline: {
    title: 'Timeline',
    of: (topic: string) => `Timeline: ${topic}`,
    computed: (days: string) => `${days} · computed`,
    none: 'No sentence of the articles names a time that I can date.',
    noneOf: (topic: string) =>
      `No paragraph with ${topic} names a time that I can date. Try one name or thing, or leave the topic out.`,
    all: (count: number) => plural(count, { one: '# event', other: '# events' }),
    shown: (from: number, to: number, all: number) =>
      `Events ${number(from)} to ${number(to)} of ${number(all)}`,
    more: (count: number, page: number) => `${number(count)} more with page: ${String(page)}`,
    narrow: 'For fewer, name a topic with more words: all of them must stand in the paragraph.',
  },
  status: STATUS,
  privacy: PRIVACY,
  browsing: BROWSING,
  controls: CONTROLS,
  moderation: MODERATION,
  commands: COMMANDS,
  names: NAMES,
  talk: TALK,
} as const;
