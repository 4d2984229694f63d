import type { Wording } from '../catalogue.js';

export const NAMES: Wording['names'] = {
  commands: {
    ask: 'fragen',
    search: 'suchen',
    timeline: 'zeitleiste',
    articles: 'artikel',
    help: 'hilfe',
    status: 'status',
    privacy: 'datenschutz',
    reindex: 'neu-einlesen',
  },
  options: {
    question: 'frage',
    article: 'artikel',
    after: 'ab',
    before: 'bis',
    visibility: 'sichtbarkeit',
    words: 'wörter',
    topic: 'thema',
    page: 'seite',
  },
};
