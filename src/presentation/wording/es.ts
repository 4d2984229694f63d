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
        '`/timeline` pone en orden lo que los artículos fechan',
        '`/articles` muestra lo que he leído',
        'Clic derecho en un mensaje (mantenlo pulsado en el móvil) → Aplicaciones → **Buscar la fuente**',
      ],
      direct: [
        'Escribe tu pregunta aquí, como se la harías a una persona',
        '`/search` encuentra frases por sus palabras',
        '`/timeline` pone en orden lo que los artículos fechan',
        '`/articles` muestra lo que he leído',
      ],
      elsewhere: [
        'Haz una pregunta con `/ask`, o escríbemela en un mensaje directo',
        '`/search` encuentra frases por sus palabras',
        '`/timeline` pone en orden lo que los artículos fechan',
        '`/articles` muestra lo que he leído',
        'Clic derecho en un mensaje (mantenlo pulsado en el móvil) → Aplicaciones → **Buscar la fuente**',
      ],
    },
    moderator: '`/reindex` vuelve a leer la carpeta de los artículos',
    examples: 'Por ejemplo, pregunta sobre',
    questions: 'Pregunta, por ejemplo',
  },
  scope: {
    narrowed: (limits) => `Limitado: ${limits}`,
    since: (day) => `publicado el ${day} o después`,
    until: (day) => `publicado el ${day} o antes`,
    between: (from, to) => `publicado del ${from} al ${to}`,
    undatedLeftOut: 'sin los que no tienen fecha',
    nothing: 'Dentro de estos límites ningún artículo tiene una palabra de la pregunta.',
    widen: 'Quizá lo digan otros artículos: pregunta sin article, after ni before.',
    noDate: (typed) =>
      `«${typed}» no es una fecha que yo sepa leer. Escribe un día, un mes o un año así: 2025-10-24, October 24 o 2025.`,
    needsYear: (typed) =>
      `«${typed}» podría ser de muchos años. Escríbelo con su año, como 2025-10-24 u October 2025.`,
    backwards: (after, before) =>
      `Ningún día es a la vez el ${after} o después y el ${before} o antes. La fecha anterior va en after, la posterior en before.`,
    noArticle: 'Ningún artículo tiene este título. Elige uno de la lista que se abre al escribir.',
    severalArticles:
      'Varios artículos tienen esto en el título. Elige uno de la lista que se abre al escribir.',
  },
  timeline: {
    title: 'Cronología',
    of: (topic) => `Cronología: ${topic}`,
    computed: (days) => `${days} · calculado`,
    none: 'Ninguna frase de los artículos nombra un momento que yo sepa fechar.',
    noneOf: (topic) =>
      `Ningún párrafo con ${topic} nombra un momento que yo sepa fechar. Prueba con un solo nombre o cosa, o sin tema.`,
    all: (count) => plural(count, { one: '# suceso', other: '# sucesos' }),
    shown: (from, to, all) => `Sucesos ${number(from)} a ${number(to)} de ${number(all)}`,
    more: (count, page) => `${number(count)} más con page: ${String(page)}`,
    narrow: 'Para ver menos, da un tema con más palabras: todas deben estar en el párrafo.',
  },
  status: {
    title: 'Cómo está Footnote',
    articles: (count) => plural(count, { one: '# artículo leído', other: '# artículos leídos' }),
    refused: (count) => plural(count, { one: '# rechazado', other: '# rechazados' }),
    indexed: (when, took) => `Última indexación ${when}, en ${took}`,
    reader: {
      learned: 'Las respuestas las marca la red aprendida',
      rules: 'Las respuestas las marcan reglas',
    },
    readerProblem: 'no la red aprendida',
    upSince: (when) => `En marcha desde ${when}`,
    memory: (megabytes) => `${number(megabytes)} MB de memoria`,
  },
  privacy: {
    title: 'Qué sabe Footnote de ti',
    parts: [
      [
        'Qué se guarda',
        'Nada de lo que escribes: ni preguntas, ni mensajes, ni nombres. Una pregunta se lee, se responde y se olvida.',
        'Solo los artículos, que puso quien aloja este bot, y su índice.',
        'El registro tiene los números de Discord de los comandos y mensajes que fallaron, y qué falló; nunca sus palabras ni quién los escribió.',
      ],
      [
        'Qué ve',
        'Los comandos que usas, el mensaje en el que eliges «Buscar la fuente», lo que le escribes en privado y los mensajes que lo mencionan.',
        'Pide a Discord tres intents: Guilds, GuildMessages y DirectMessages. Ninguno es privilegiado: Discord no le muestra las palabras de otros mensajes ni listas de miembros.',
      ],
      [
        'Qué sale de la máquina',
        'Sus respuestas, hacia Discord. Nada más se envía a nadie: las respuestas se encuentran en la propia máquina, sin servicios ajenos.',
        'Lo que Discord guarda de tus mensajes y de sus respuestas depende de Discord.',
      ],
    ],
  },
  controls: {
    showContext: 'Ver el contexto',
    moreExcerpts: 'Más fragmentos',
    why: '¿Por qué esto?',
    citation: 'Copiar la cita',
    share: 'Compartir',
    remove: 'Eliminar',
    again: 'Preguntar de nuevo',
    back: 'Volver a la respuesta',
    previous: 'Anterior',
    next: 'Siguiente',
    previousAnswer: 'Respuesta anterior',
    nextAnswer: 'Respuesta siguiente',
    sharedBy: (name) => `Compartido por ${name}`,
    answerNumber: (answer, count) => `Respuesta ${number(answer)} de ${number(count)}`,
    contextTitle: 'Alrededor de la respuesta',
    paragraphs: (first, last, count) => `párrafos ${number(first)} a ${number(last)} de ${number(count)}`,
    citationTitle: 'Cita para copiar',
    plain: 'Texto sin formato',
    markdown: 'Markdown',
    offsets: (start, end) => `caracteres ${String(start)} a ${String(end)}`,
    moreTitle: 'Más fragmentos – no son una respuesta',
    noMore: 'Ninguna otra frase de los artículos encaja con esta pregunta.',
    whyTitle: 'Por qué esta respuesta',
    matched: (words) => `La frase tiene ${words}.`,
    beside: (words) => `Al lado, o en el título: ${words}.`,
    missing: (words) => `Ni ahí ni al lado: ${words}.`,
    noneMatched: 'La frase no tiene ninguna palabra de la pregunta.',
    resolved: (words, value) => `«${words}» se leyó como ${value}.`,
    dated: (date) => `El artículo es del ${date}; palabras como «ayer» cuentan desde ahí.`,
    articleUndated: 'El artículo no tiene fecha.',
    sources: (count) =>
      plural(count, {
        one: '# artículo lo dice.',
        other: '# artículos lo dicen de forma independiente; las copias cuentan una vez.',
      }),
    noRivals: 'Ninguna otra respuesta estuvo cerca.',
    rivals: (count) =>
      plural(count, {
        one: '# otra respuesta estuvo cerca y se descartó.',
        other: '# otras respuestas estuvieron cerca y se descartaron.',
      }),
    formerEdition: 'Los artículos se han vuelto a leer desde esta respuesta.',
    otherAnswer: 'Hecha de nuevo, esta pregunta tiene ahora otra respuesta.',
    unreadable: 'La pregunta es demasiado larga para leerla del mensaje.',
    askAgain: 'Hazla de nuevo para ver qué dicen ahora los artículos.',
    unknownControl: 'Este botón es de otra versión de Footnote. Pregunta de nuevo.',
    notYours: 'Solo quien preguntó, o quien puede gestionar mensajes aquí, puede eliminar esta respuesta.',
  },
  commands: {
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
    reindex: { description: 'Volver a leer la carpeta de los artículos' },
    findTheSource: { name: 'Buscar la fuente' },
  },
};
