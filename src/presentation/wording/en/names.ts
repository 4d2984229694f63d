/**
 * What commands and their options are called; what people type. Lower case, 1 to 32 letters, digits, `-` and `_`.
 * https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming
 */
export const NAMES = {
  commands: {
    ask: 'ask',
    search: 'search',
    timeline: 'timeline',
    articles: 'articles',
    help: 'help',
    status: 'status',
    privacy: 'privacy',
    reindex: 'reindex',
  },
  options: {
    question: 'question',
    article: 'article',
    after: 'after',
    before: 'before',
    visibility: 'visibility',
    words: 'words',
    topic: 'topic',
    page: 'page',
  },
} as const;
