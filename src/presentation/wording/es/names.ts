import type { Wording } from '../catalogue.js';

export const NAMES: Wording['names'] = {
  commands: {
    ask: 'preguntar',
    search: 'buscar',
    timeline: 'cronología',
    articles: 'artículos',
    help: 'ayuda',
    status: 'estado',
    privacy: 'privacidad',
    reindex: 'releer',
  },
  options: {
    question: 'pregunta',
    article: 'artículo',
    after: 'desde',
    before: 'hasta',
    visibility: 'visibilidad',
    words: 'palabras',
    topic: 'tema',
    page: 'página',
  },
};
