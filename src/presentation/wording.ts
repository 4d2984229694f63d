import type { Silence } from '../answer/answer.js';
import type { Place } from './place.js';

/** Every word of ours that people read in Discord. Quotations are never in here. */
export const WORDING = {
  asked: 'Question',
  computed: 'computed',
  certainty: { certain: 'Certain', likely: 'Likely', possible: 'Possible' },
  readAs: (typed: string, read: string) => `Read “${typed}” as “${read}”`,
  alsoIn: 'Also in',
  open: 'open',
  undated: 'undated',
  paragraph: (number: number) => `paragraph ${String(number)}`,
  shortened: 'Shortened here; the article has the whole sentence.',
  quotedFrom: (id: string) => `Quoted from the articles, edition ${id}`,
  edition: (id: string) => `Edition ${id}`,
  notFound: 'The articles do not say',
  unread: 'Nothing is marked here',
  silence: {
    'nothing-matched': () => 'No article has a word of the question. `/articles` lists what I have read.',
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
  searched: 'Search',
  noHits: 'No article has any of these words. `/articles` lists what I have read.',
  articles: (count: number) => (count === 1 ? '1 article' : `${String(count)} articles`),
  page: (page: number, pages: number) => `Page ${String(page)} of ${String(pages)}`,
  nextPage: (page: number) => `More with /articles page: ${String(page)}`,
  sources: 'What the articles have on this message',
  noVerdict:
    'The closest sentences, by their words. No verdict: whether they support the message is yours to judge.',
  noSource: 'No article has any of the words of this message.',
  noWords: 'This message has no text to look for. Choose one with words in it.',
  reindexed: 'The articles were read again',
  changes: {
    added: 'added',
    changed: 'changed',
    removed: 'removed',
    unchanged: 'unchanged',
    refused: 'refused',
  },
  andMore: (count: number) => `… and ${String(count)} more`,
  took: (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`,
  failed: 'That did not work',
  failedInside: 'Something failed inside Footnote. Try again; if it stays, tell the person who hosts it.',
  failureId: (id: string) => `Reference ${id}`,
  moderatorsOnly: 'Only moderators may do this: it needs the permission Manage Server.',
  serverOnly: 'This works in a server only.',
  help: {
    title: 'Footnote quotes your articles',
    about:
      'Ask in plain words. I answer with a sentence of an article, the answer in bold, and say where it stands. When the articles do not say, I say so.',
    ways: {
      server: [
        '`/ask` a question, or mention me with it',
        '`/search` finds sentences by their words',
        '`/articles` lists what I have read',
        'Right-click a message (hold it on a phone) → Apps → **Find the source**',
      ],
      direct: [
        'Write your question here, as you would to a person',
        '`/search` finds sentences by their words',
        '`/articles` lists what I have read',
      ],
      elsewhere: [
        '`/ask` a question, or write it to me in a direct message',
        '`/search` finds sentences by their words',
        '`/articles` lists what I have read',
        'Right-click a message (hold it on a phone) → Apps → **Find the source**',
      ],
    } satisfies Record<Place, readonly string[]>,
    moderator: '`/reindex` reads the folder of articles again',
    examples: 'For example, ask about',
  },
} as const;
