import type { Edition } from '../../src/archive/edition.js';
import type { Archive } from '../../src/archive/types.js';
import { UserError } from '../../src/errors.js';

/** An archive of one edition that stays as it is, in this very thread: thousands of replies a minute can be made of it. */
export function stillArchive(edition: Edition): Archive {
  const report = {
    edition: edition.id,
    added: edition.articles().articles.map(({ path }) => path),
    changed: [],
    removed: [],
    unchanged: [],
    refused: [],
    undated: [],
    nearDuplicates: [],
    milliseconds: 0,
  };
  return {
    report,
    indexedAt: new Date('2025-10-30T12:00:00Z'),
    reader: { kind: 'rules', problem: null },
    ask: edition.ask,
    // What throws in an edition's thread comes as a rejected promise: so it does here.
    search: async (query, limit) => Promise.resolve(edition.search(query, limit)),
    sources: async (message) => Promise.resolve(edition.sources(message)),
    timeline: async (topic) => Promise.resolve(edition.timeline(topic)),
    articles: async () => Promise.resolve(edition.articles()),
    article: async (id) => Promise.resolve(edition.article(id)),
    suggest: async (typed, limit) => Promise.resolve(edition.suggest(typed, limit)),
    examples: edition.examples,
    reindex: refuse,
    preview: refuse,
    undo: refuse,
    progress: () => null,
    mostAddedBytes: 0,
    addArticle: refuse,
    removeArticle: refuse,
    added: () => Promise.resolve([]),
    close: () => Promise.resolve(),
  };
}

function refuse(): Promise<never> {
  return Promise.reject(new UserError('not-ready', 'This archive stays as it is.'));
}
