import type { Wording } from '../catalogue.js';

export const NAMES: Wording['names'] = {
  commands: {
    ask: 'demander',
    search: 'chercher',
    timeline: 'chronologie',
    articles: 'articles',
    help: 'aide',
    status: 'état',
    privacy: 'confidentialité',
    reindex: 'relire',
    article: 'article',
  },
  options: {
    question: 'question',
    article: 'article',
    after: 'après',
    before: 'avant',
    visibility: 'visibilité',
    words: 'mots',
    topic: 'sujet',
    page: 'page',
    file: 'fichier',
  },
  subcommands: {
    run: 'lancer',
    preview: 'aperçu',
    status: 'état',
    undo: 'annuler',
    add: 'ajouter',
    remove: 'supprimer',
  },
};
