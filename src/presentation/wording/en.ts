import type { Silence } from '../../answer/answer.js';
import type { Place } from '../place.js';
import { formsOf } from './forms.js';

const { number, plural } = formsOf('en');

/**
 * English, which every other language has the entries of. A word between braces of a template is a placeholder, and
 * stands in every language. Names of commands stay as they are; quotations are never in here.
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
  paragraph: (paragraph: number) => `paragraph ${number(paragraph)}`,
  paragraphOf: (title: string, paragraph: number) => `${title}, paragraph ${number(paragraph)}`,
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
  searched: (query: string) => `Search: ${query}`,
  noHits: 'No article has any of these words. `/articles` lists what I have read.',
  articles: (count: number) => plural(count, { one: '# article', other: '# articles' }),
  page: (page: number, pages: number) => `Page ${number(page)} of ${number(pages)}`,
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
  changed: (count: number, change: string) => `${number(count)} ${change}`,
  andMore: (count: number) => `… and ${number(count)} more`,
  took: (milliseconds: number) => `${number(milliseconds / 1000, 1)} s`,
  failed: 'That did not work',
  failedInside: 'Something failed inside Footnote. Try again; if it stays, tell the person who hosts it.',
  failureId: (id: string) => `Reference ${id}`,
  commandGone: 'This command is no longer there. Restart Discord to see the current ones.',
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
        '`/timeline` puts what the articles date in order',
        '`/articles` lists what I have read',
        'Right-click a message (hold it on a phone) → Apps → **Find the source**',
      ],
      direct: [
        'Write your question here, as you would to a person',
        '`/search` finds sentences by their words',
        '`/timeline` puts what the articles date in order',
        '`/articles` lists what I have read',
      ],
      elsewhere: [
        '`/ask` a question, or write it to me in a direct message',
        '`/search` finds sentences by their words',
        '`/timeline` puts what the articles date in order',
        '`/articles` lists what I have read',
        'Right-click a message (hold it on a phone) → Apps → **Find the source**',
      ],
    } satisfies Record<Place, readonly string[]>,
    moderator: '`/reindex` reads the folder of articles again',
    examples: 'For example, ask about',
    questions: 'For example, ask',
  },
  scope: {
    narrowed: (limits: string) => `Narrowed: ${limits}`,
    since: (day: string) => `published on ${day} or later`,
    until: (day: string) => `published on ${day} or earlier`,
    between: (from: string, to: string) => `published from ${from} to ${to}`,
    undatedLeftOut: 'undated left out',
    nothing: 'No article within these limits has a word of the question.',
    widen: 'Other articles may say it: ask without article, after and before.',
    noDate: (typed: string) =>
      `“${typed}” is no date that I can read. Type a day, a month or a year, such as 2025-10-24, October 24 or 2025.`,
    needsYear: (typed: string) =>
      `“${typed}” could be of many years. Type it with its year, such as 2025-10-24 or October 2025.`,
    backwards: (after: string, before: string) =>
      `No day is both ${after} or later and ${before} or earlier. Type the earlier date as after, the later one as before.`,
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
  status: {
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
  },
  privacy: {
    title: 'What Footnote knows of you',
    parts: [
      [
        'What is kept',
        'Nothing of what you write: no question, no message, no name. A question is read, answered and forgotten.',
        'Only the articles, which the person who hosts this bot put there, and an index of them.',
        'The log has numbers of Discord for commands and messages that failed, and what failed; never their words, nor who wrote them.',
      ],
      [
        'What it sees',
        'The commands you use, the message that you choose “Find the source” on, what you write to it in direct messages, and messages that mention it.',
        'It asks Discord for three intents, Guilds, GuildMessages and DirectMessages. None is privileged: Discord does not show it the words of other messages, nor lists of members.',
      ],
      [
        'What leaves the machine',
        'Its replies, to Discord. Nothing else is sent to anybody: answers are found on the machine itself, with no service of others.',
        'What Discord keeps of your messages and of its replies is up to Discord.',
      ],
    ],
  },
  controls: {
    showContext: 'Show context',
    moreExcerpts: 'More excerpts',
    why: 'Why this?',
    citation: 'Copy citation',
    share: 'Share',
    remove: 'Delete',
    again: 'Ask again',
    back: 'Back to the answer',
    previous: 'Previous',
    next: 'Next',
    previousAnswer: 'Previous answer',
    nextAnswer: 'Next answer',
    sharedBy: (name: string) => `Shared by ${name}`,
    answerNumber: (answer: number, count: number) => `Answer ${number(answer)} of ${number(count)}`,
    contextTitle: 'Around the answer',
    paragraphs: (first: number, last: number, count: number) =>
      `paragraphs ${number(first)} to ${number(last)} of ${number(count)}`,
    citationTitle: 'Citation to copy',
    plain: 'Plain text',
    markdown: 'Markdown',
    offsets: (start: number, end: number) => `characters ${String(start)} to ${String(end)}`,
    moreTitle: 'More excerpts – not an answer',
    noMore: 'No other sentence of the articles fits this question.',
    whyTitle: 'Why this answer',
    matched: (words: string) => `The sentence has ${words}.`,
    beside: (words: string) => `Beside it, or in the title: ${words}.`,
    missing: (words: string) => `Neither there nor beside it: ${words}.`,
    noneMatched: 'The sentence has no word of the question.',
    resolved: (words: string, value: string) => `“${words}” was read as ${value}.`,
    dated: (date: string) => `The article is dated ${date}; words such as “yesterday” count from there.`,
    articleUndated: 'The article has no date.',
    sources: (count: number) =>
      plural(count, {
        one: 'One article says so.',
        other: '# articles say so independently of one another; reprints count once.',
      }),
    noRivals: 'No other answer came close.',
    rivals: (count: number) =>
      plural(count, {
        one: 'One other answer came close and was ruled out.',
        other: '# other answers came close and were ruled out.',
      }),
    formerEdition: 'The articles have been read again since this answer was given.',
    otherAnswer: 'Asked again, this question has another answer now.',
    unreadable: 'The question is too long to be read back from the message.',
    askAgain: 'Ask it again to see what the articles say now.',
    unknownControl: 'This button is from another version of Footnote. Ask again.',
    notYours: 'Only the person who asked, and who may manage messages here, can delete this answer.',
  },
  /** What Discord's list of commands says; at most 100 characters each, names in a message's menu at most 32. */
  commands: {
    ask: {
      description: 'Ask a question; the answer is quoted from the articles',
      question: 'In plain words',
      article: 'Ask this article only',
      after: 'Only articles published on this day or later: 2025-10-24, October 24, 2025',
      before: 'Only articles published on this day or earlier: 2025-10-24, October 24, 2025',
      visibility: 'Who sees the answer',
      everyone: 'everyone',
      onlyMe: 'only me',
    },
    timeline: {
      description: 'List what the articles date, in order, each with its sentence',
      topic: 'A person, a place or a thing that it should be about',
      page: 'Page of the list',
    },
    status: { description: 'What Footnote has read, what answers, and since when it is up' },
    privacy: { description: 'What Footnote keeps, reads and sends: nothing of what you write is kept' },
    search: {
      description: 'Find the sentences of the articles that have these words',
      words: 'What to look for',
    },
    articles: { description: 'List the articles that answers are quoted from', page: 'Page of the list' },
    help: { description: 'What Footnote can do here' },
    reindex: { description: 'Read the folder of articles again' },
    findTheSource: { name: 'Find the source' },
  },
} as const;
