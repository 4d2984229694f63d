/** What Discord's list of commands says; at most 100 characters each, names in a message's menu at most 32. */
export const COMMANDS = {
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
  reindex: {
    description: 'Read the folder of articles again',
    run: 'Read the folder again while questions go on being answered',
    preview: 'Show what a reindex would change, and change nothing',
    status: 'Show how far a reindex is, and what the last one found',
    undo: 'Go back to the edition before the last reindex',
  },
  article: {
    description: 'Add articles, and remove added ones',
    add: 'Add a file, or type or paste an article into a form',
    file: 'The file; without it a form opens',
    remove: 'Remove a file that was added in Discord',
    article: 'The added file',
  },
  findTheSource: { name: 'Find the source' },
} as const;
