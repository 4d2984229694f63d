import type { Silence } from '../answer/answer.js';

/** Every word of ours that people read in Discord. Quotations are never in here. */
export const WORDING = {
  asked: 'Question',
  computed: 'computed',
  alsoSaid: 'Further answers in the articles',
  undated: 'undated',
  paragraph: (number: number) => `paragraph ${String(number)}`,
  shortened: 'The sentence goes on in the article.',
  edition: (id: string) => `Quoted from the articles, edition ${id}`,
  notFound: 'The articles do not say',
  silence: {
    'nothing-matched': 'No article has a word of the question.',
    'no-evidence': 'Some articles have words of the question, but no sentence answers it.',
  } satisfies Record<Silence, string>,
  nearest: 'Nearest excerpts – not an answer',
  searched: 'Search',
  noHits: 'No article has any of these words.',
  articles: (count: number) => (count === 1 ? '1 article' : `${String(count)} articles`),
  page: (page: number, pages: number) => `Page ${String(page)} of ${String(pages)}`,
  nextPage: (page: number) => `More with /articles page: ${String(page)}`,
  sources: 'What the articles have on this message',
  noVerdict:
    'The closest sentences, by their words. No verdict: whether they support the message is yours to judge.',
  noSource: 'No article has any of the words of this message.',
  noWords: 'This message has no text to look for. Choose one with words in it.',
  emptyMention: 'Ask me something',
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
      'Ask in plain words. The answer is marked inside a sentence of an article, with its source. When the articles do not say, I say so.',
    server: [
      '`/ask` a question',
      '`/search` for sentences',
      '`/articles` lists what I know',
      'or mention me with your question',
      'Right-click a message → Apps → *Find the source*',
    ],
    direct: ['Write your question here, in plain words', '`/ask`, `/search` and `/articles` work too'],
    moderator: '`/reindex` reads the folder of articles again',
    examples: 'For example, ask about',
  },
} as const;
