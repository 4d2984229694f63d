import type { Wording } from '../catalogue.js';

export const COMMANDS: Wording['commands'] = {
  ask: {
    description: 'Haz una pregunta; la respuesta se cita de los artículos',
    question: 'Con tus propias palabras',
    article: 'Preguntar solo a este artículo',
    after: 'Solo artículos publicados ese día o después: 2025-10-24, October 24, 2025',
    before: 'Solo artículos publicados ese día o antes: 2025-10-24, October 24, 2025',
    visibility: 'Quién ve la respuesta',
    everyone: 'todos',
    onlyMe: 'solo yo',
  },
  timeline: {
    description: 'Lo que los artículos fechan, en orden, cada cosa con su frase',
    topic: 'Una persona, un lugar o una cosa de la que trate',
    page: 'Página de la lista',
  },
  status: { description: 'Qué ha leído Footnote, qué responde y desde cuándo está en marcha' },
  privacy: { description: 'Qué guarda, lee y envía Footnote: nada de lo que escribes se guarda' },
  search: {
    description: 'Encuentra las frases de los artículos que contienen estas palabras',
    words: 'Qué buscar',
  },
  articles: {
    description: 'Muestra los artículos de los que se citan las respuestas',
    page: 'Página de la lista',
  },
  help: { description: 'Qué puede hacer Footnote aquí' },
  reindex: {
    description: 'Volver a leer la carpeta de los artículos',
    run: 'Volver a leer la carpeta mientras se siguen respondiendo preguntas',
    preview: 'Mostrar qué cambiaría una relectura, sin cambiar nada',
    status: 'Mostrar cómo va una relectura, y qué encontró la última',
    undo: 'Volver a la edición anterior a la última relectura',
  },
  article: {
    description: 'Añadir artículos y quitar los añadidos',
    add: 'Añadir un archivo, o escribir un artículo en un formulario',
    file: 'El archivo; sin él se abre un formulario',
    remove: 'Eliminar un archivo añadido en Discord',
    article: 'El archivo añadido',
  },
  findTheSource: { name: 'Buscar la fuente' },
};
