import type { Wording } from './catalogue.js';
import { formsOf } from './forms.js';
import { HELP, PRIVACY, STATUS } from './es/about.js';
import { BROWSING } from './es/browsing.js';
import { COMMANDS } from './es/commands.js';
import { CONTROLS } from './es/controls.js';
import { FAILURES } from './es/failures.js';
import { MODERATION } from './es/moderation.js';
import { NAMES } from './es/names.js';
import { TALK } from './es/talk.js';
import { slash } from './slash.js';

const { number, plural } = formsOf('es');
const { commands, options } = NAMES;

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
  onPage: (page) => `página ${number(page)}`,
  paragraph: (paragraph) => `párrafo ${number(paragraph)}`,
  paragraphOf: (title, paragraph) => `${title}, párrafo ${number(paragraph)}`,
  shortened: 'Aquí abreviado; la frase completa está en el artículo.',
  quotedFrom: (id) => `Citado de los artículos, edición ${id}`,
  edition: (id) => `Edición ${id}`,
  notFound: 'Los artículos no lo dicen',
  unread: 'Aquí no hay nada marcado',
  silence: {
    'nothing-matched': () =>
      `Ningún artículo contiene una palabra de la pregunta. ${slash(commands.articles)} muestra lo que he leído.`,
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
  noHits: `Ningún artículo contiene ninguna de estas palabras. ${slash(commands.articles)} muestra lo que he leído.`,
  articles: (count) => plural(count, { one: '# artículo', other: '# artículos' }),
  page: (page, pages) => `Página ${number(page)} de ${number(pages)}`,
  sources: 'Lo que contienen los artículos sobre este mensaje',
  noVerdict:
    'Las frases más cercanas por sus palabras. Sin veredicto: si respaldan el mensaje, lo decides tú.',
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
  failures: FAILURES,
  help: HELP,
  scope: {
    narrowed: (limits) => `Limitado: ${limits}`,
    since: (day) => `publicado el ${day} o después`,
    until: (day) => `publicado el ${day} o antes`,
    between: (from, to) => `publicado del ${from} al ${to}`,
    undatedLeftOut: 'sin los que no tienen fecha',
    nothing: 'Dentro de estos límites ningún artículo tiene una palabra de la pregunta.',
    widen: `Quizá lo digan otros artículos: pregunta sin «${options.article}», «${options.after}» ni «${options.before}».`,
    noDate: (typed) =>
      `«${typed}» no es una fecha que yo sepa leer. Escribe un día, un mes o un año así: 2025-10-24, October 24 o 2025.`,
    needsYear: (typed) =>
      `«${typed}» podría ser de muchos años. Escríbelo con su año, como 2025-10-24 u October 2025.`,
    backwards: (after, before) =>
      `Ningún día es a la vez el ${after} o después y el ${before} o antes. La fecha anterior va en «${options.after}», la posterior en «${options.before}».`,
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
    more: (count, page) => `${number(count)} más con ${options.page}: ${String(page)}`,
    narrow: 'Para ver menos, da un tema con más palabras: todas deben estar en el párrafo.',
  },
  status: STATUS,
  privacy: PRIVACY,
  browsing: BROWSING,
  controls: CONTROLS,
  moderation: MODERATION,
  commands: COMMANDS,
  names: NAMES,
  talk: TALK,
};
