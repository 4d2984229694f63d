import type { Wording } from './catalogue.js';
import { formsOf } from './forms.js';

const { number, plural } = formsOf('es');

/** Spanish, in words that Spain and Latin America share. */
export const ES: Wording = {
  locale: 'es',
  asked: (question) => `Pregunta: ${question}`,
  computed: (value) => `calculado: ${value}`,
  certainty: { certain: 'Seguro', likely: 'Probable', possible: 'Posible' },
  quoted: (words) => `«${words}»`,
  readAs: (typed, read) => `«${typed}» leído como «${read}»`,
  differ: 'Los artículos no coinciden',
  sayTheSame: (count) =>
    plural(count, { one: '# artículo lo dice', other: '# artículos independientes lo dicen' }),
  alsoIn: (places) => `También en: ${places.join('; ')}`,
  open: 'abrir',
  undated: 'sin fecha',
  paragraph: (paragraph) => `párrafo ${number(paragraph)}`,
  paragraphOf: (title, paragraph) => `${title}, párrafo ${number(paragraph)}`,
  shortened: 'Aquí abreviado; la frase completa está en el artículo.',
  quotedFrom: (id) => `Citado de los artículos, edición ${id}`,
  edition: (id) => `Edición ${id}`,
  notFound: 'Los artículos no lo dicen',
  unread: 'Aquí no hay nada marcado',
  silence: {
    'nothing-matched': () =>
      'Ningún artículo contiene una palabra de la pregunta. `/articles` muestra lo que he leído.',
    'unknown-word': (_, missing) => `Ningún artículo contiene ${missing}.`,
    apart: (mentioned, missing) => `Los artículos mencionan ${mentioned}, pero no junto con ${missing}.`,
    'no-evidence': (mentioned) =>
      mentioned === ''
        ? 'Algunos artículos contienen palabras de la pregunta, pero ninguna frase la responde.'
        : `Los artículos hablan de ${mentioned}, pero ninguna frase dice lo que se pregunta.`,
    'unread-language': () =>
      'Estas frases son las que mejor encajan. Busco en este idioma, pero solo sé marcar respuestas en inglés.',
  },
  nearest: 'Fragmentos más cercanos: no son una respuesta',
  searched: (query) => `Búsqueda: ${query}`,
  noHits: 'Ningún artículo contiene ninguna de estas palabras. `/articles` muestra lo que he leído.',
  articles: (count) => plural(count, { one: '# artículo', other: '# artículos' }),
  page: (page, pages) => `Página ${number(page)} de ${number(pages)}`,
  nextPage: (page) => `Más con /articles page: ${String(page)}`,
  sources: 'Lo que contienen los artículos sobre este mensaje',
  noVerdict:
    'Las frases más cercanas por sus palabras. Sin veredicto: si respaldan el mensaje, lo decides tú.',
  noSource: 'Ningún artículo contiene ninguna de las palabras de este mensaje.',
  noWords: 'Este mensaje no tiene texto que buscar. Elige uno que tenga palabras.',
  reindexed: 'Los artículos se han vuelto a leer',
  changes: {
    added: 'añadidos',
    changed: 'modificados',
    removed: 'eliminados',
    unchanged: 'sin cambios',
    refused: 'rechazados',
  },
  changed: (count, change) => `${change}: ${number(count)}`,
  andMore: (count) => `… y ${number(count)} más`,
  took: (milliseconds) => `${number(milliseconds / 1000, 1)} s`,
  failed: 'No ha funcionado',
  failedInside:
    'Algo ha fallado dentro de Footnote. Inténtalo de nuevo; si sigue igual, avisa a la persona que lo aloja.',
  failureId: (id) => `Referencia del error: ${id}`,
  commandGone: 'Este comando ya no existe. Reinicia Discord para ver los actuales.',
  moderatorsOnly: 'Solo para moderadores: hace falta el permiso «Gestionar servidor».',
  serverOnly: 'Esto solo funciona en un servidor.',
  help: {
    title: 'Footnote cita tus artículos',
    about:
      'Pregunta con tus propias palabras. Respondo con una frase de un artículo, con la respuesta en negrita, y digo dónde está. Si los artículos no lo dicen, lo digo.',
    ways: {
      server: [
        'Haz una pregunta con `/ask`, o mencióname al hacerla',
        '`/search` encuentra frases por sus palabras',
        '`/articles` muestra lo que he leído',
        'Clic derecho en un mensaje (mantenlo pulsado en el móvil) → Aplicaciones → **Buscar la fuente**',
      ],
      direct: [
        'Escribe tu pregunta aquí, como se la harías a una persona',
        '`/search` encuentra frases por sus palabras',
        '`/articles` muestra lo que he leído',
      ],
      elsewhere: [
        'Haz una pregunta con `/ask`, o escríbemela en un mensaje directo',
        '`/search` encuentra frases por sus palabras',
        '`/articles` muestra lo que he leído',
        'Clic derecho en un mensaje (mantenlo pulsado en el móvil) → Aplicaciones → **Buscar la fuente**',
      ],
    },
    moderator: '`/reindex` vuelve a leer la carpeta de los artículos',
    examples: 'Por ejemplo, pregunta sobre',
  },
  commands: {
    ask: {
      description: 'Haz una pregunta; la respuesta se cita de los artículos',
      question: 'Con tus propias palabras',
    },
    search: {
      description: 'Encuentra las frases de los artículos que contienen estas palabras',
      words: 'Qué buscar',
    },
    articles: {
      description: 'Muestra los artículos de los que se citan las respuestas',
      page: 'Página de la lista',
    },
    help: { description: 'Qué puede hacer Footnote aquí' },
    reindex: { description: 'Volver a leer la carpeta de los artículos' },
    findTheSource: { name: 'Buscar la fuente' },
  },
};
