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
    article: 'article',
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
    file: 'file',
  },
  subcommands: {
    run: 'run',
    preview: 'preview',
    status: 'status',
    undo: 'undo',
    add: 'add',
    remove: 'remove',
  },
} as const;
