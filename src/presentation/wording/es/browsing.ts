import type { Wording } from '../catalogue.js';
import { formsOf } from '../forms.js';
import { slash } from '../slash.js';
import { NAMES } from './names.js';

const { plural } = formsOf('es');

export const BROWSING: Wording['browsing'] = {
  open: 'Abrir un artículo',
  backToList: 'Volver a la lista',
  openAgain: 'Abrir de nuevo',
  searchAgain: 'Buscar de nuevo',
  formerEdition: 'Los artículos se han vuelto a leer desde que se abrió esto.',
  claim: (words) => `En el mensaje: «${words}»`,
  nothing: 'Los artículos no tienen nada sobre esto.',
  leftOut: (count) =>
    plural(count, {
      one: 'Se dejó fuera # frase más del mensaje.',
      other: 'Se dejaron fuera # frases más del mensaje.',
    }),
  noClaims: `Ninguna frase de este mensaje dice lo bastante para buscarla. Para palabras sueltas está ${slash(NAMES.commands.search)}.`,
  ruledOut: 'Estuvo cerca y se descartó',
  because: {
    kind: 'No es del tipo que se preguntó.',
    time: 'Habla de otro tiempo que la pregunta.',
    names: 'Falta allí un nombre de la pregunta.',
    event: 'Habla de algo distinto de lo que se preguntó.',
    words: 'Tiene menos palabras de la pregunta.',
    reader: 'Sus palabras responden a la pregunta con menos claridad.',
  },
};
