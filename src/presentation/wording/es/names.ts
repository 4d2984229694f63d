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
    article: 'artículo',
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
    file: 'archivo',
  },
  subcommands: {
    run: 'iniciar',
    preview: 'previsualizar',
    status: 'estado',
    undo: 'deshacer',
    add: 'añadir',
    remove: 'eliminar',
  },
};
