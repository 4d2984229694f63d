import type { Wording } from '../catalogue.js';
import { formsOf } from '../forms.js';

const { number, plural } = formsOf('es');

export const CONTROLS: Wording['controls'] = {
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
  contextTitle: 'Alrededor de la cita',
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
  formerEdition: 'Los artículos se han vuelto a leer desde esta respuesta.',
  otherAnswer: 'Hecha de nuevo, esta pregunta tiene ahora otra respuesta.',
  unreadable: 'La pregunta es demasiado larga para leerla del mensaje.',
  askAgain: 'Hazla de nuevo para ver qué dicen ahora los artículos.',
  unknownControl: 'Este botón es de otra versión de Footnote. Pregunta de nuevo.',
  notYours: 'Solo quien preguntó, o quien puede gestionar mensajes aquí, puede eliminar esta respuesta.',
};
