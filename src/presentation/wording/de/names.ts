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
    article: 'artikel-datei',
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
    file: 'datei',
  },
  subcommands: {
    run: 'starten',
    preview: 'vorschau',
    status: 'status',
    undo: 'rückgängig',
    add: 'hinzufügen',
    remove: 'entfernen',
  },
};
