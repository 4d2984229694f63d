import type { Wording } from '../catalogue.js';
import { formsOf } from '../forms.js';

const { plural } = formsOf('es');

export const TALK: Wording['talk'] = {
  tooMany: (seconds) =>
    plural(seconds, {
      one: 'Demasiadas preguntas a la vez. Pregunta de nuevo dentro de # segundo.',
      other: 'Demasiadas preguntas a la vez. Pregunta de nuevo dentro de # segundos.',
    }),
  hint: 'Contesta a una respuesta con «¿por qué?», «más» u otra pregunta',
  deadEnd: 'No puedo seguir a partir de ese mensaje. Haz mejor una pregunta entera.',
  why: 'por qué, porqué, y por qué, por qué esta respuesta, cómo lo sabes',
  more: 'más, más por favor, muestra más, muéstrame más, más fragmentos, otros, qué más, y qué más, algo más',
  thanks:
    'gracias, muchas gracias, mil gracias, vale, ok, bien, muy bien, genial, perfecto, entendido, de acuerdo, sí, no',
};
