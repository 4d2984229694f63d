import type { Wording } from '../catalogue.js';
import { slash } from '../slash.js';
import { NAMES } from './names.js';

export const FAILURES: Wording['failures'] = {
  'articles-missing': () =>
    'No se puede abrir la carpeta de los artículos. Pide a quien aloja este bot que la revise.',
  'articles-empty': (refused) =>
    `La carpeta de los artículos no tiene ninguno: pon ahí archivos con texto. ${refused}`.trim(),
  'article-refused': (reason) => `No se ha cambiado nada: ${reason}`,
  'article-unknown': () =>
    `Ese artículo ya no está. ${slash(NAMES.commands.articles)} muestra lo que he leído.`,
  'bad-question': () =>
    'No hay ninguna palabra que buscar. Nombra una persona, un lugar o una cosa, como en «¿Quién firmó el tratado?».',
  'attachment-too-large': (most) => `El archivo supera ${most}. Divídelo en varios.`,
  'attachment-unread': () => 'No se pudo obtener el archivo de Discord. Adjúntalo de nuevo.',
  'nothing-to-undo': () => 'Esta es la primera edición: no hay otra anterior a la que volver.',
  'not-ready': () => 'Footnote se está deteniendo. Pregunta de nuevo en un momento.',
  'worker-lost': () =>
    'La parte que lee los artículos se detuvo y vuelve a arrancar sola. Pregunta de nuevo.',
};
