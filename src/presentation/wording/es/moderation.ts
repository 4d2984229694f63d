import type { Wording } from '../catalogue.js';
import { formsOf } from '../forms.js';
import { slash } from '../slash.js';
import { NAMES } from './names.js';

const { number, plural } = formsOf('es');
const { commands, options, subcommands } = NAMES;

export const MODERATION: Wording['moderation'] = {
  report: {
    preview: 'Qué cambiaría una relectura',
    undone: 'De vuelta en la edición anterior',
    nearDuplicates: 'casi iguales',
    nothingNew: 'Nada es nuevo, ni ha cambiado, ni se ha eliminado ni rechazado.',
    previewed: `No se ha cambiado nada: es una vista previa. ${slash(`${commands.reindex} ${subcommands.run}`)} lo hace.`,
    filesStay:
      'Los archivos quedan como están: la próxima relectura, o el próximo arranque, los encontrará de nuevo.',
    joined: 'Ya había una relectura en marcha; esto es lo que encontró.',
    attached: 'El informe completo va adjunto.',
    outdated:
      'Los artículos, o su carpeta, han cambiado desde este informe. El archivo adjunto lo contiene entero.',
  },
  progress: {
    running: 'Los artículos se están volviendo a leer',
    previewing: 'Mirando qué cambiaría una relectura',
    phases: {
      listing: 'Paso 1 de 3: listar los archivos',
      reading: 'Paso 2 de 3: leer los archivos',
      indexing: 'Paso 3 de 3: indexar los artículos',
    },
    files: (done, total) => `${number(done)} de ${number(total)} archivos`,
    rate: (count) => plural(count, { one: '# archivo por segundo', other: '# archivos por segundo' }),
    left: (seconds) =>
      plural(seconds, { one: 'falta cerca de # segundo', other: 'faltan cerca de # segundos' }),
    began: (when) => `Empezó ${when}`,
    meanwhile: 'Mientras tanto se responde desde la edición actual.',
    joined: 'Ya había una relectura en marcha: así va.',
  },
  status: {
    title: 'Cómo está el archivo',
    idle: 'Ahora mismo no se está leyendo nada.',
    undated: (count) => `${number(count)} sin fecha`,
    nearDuplicates: (count) =>
      plural(count, {
        one: '# grupo de artículos casi iguales, que cuenta como una fuente',
        other: '# grupos de artículos casi iguales, cada uno de los cuales cuenta como una fuente',
      }),
    added: (count) =>
      plural(count, { one: '# archivo añadido en Discord', other: '# archivos añadidos en Discord' }),
  },
  form: {
    title: 'Añadir un artículo',
    name: 'Título',
    date: 'Fecha de publicación',
    dateHint: 'Por ejemplo 2025-10-24; déjalo vacío si no se conoce',
    source: 'Fuente',
    sourceHint: 'Quién lo publicó, por ejemplo un periódico',
    url: 'Dirección',
    urlHint: 'Dónde está en la web',
    text: 'Texto',
    textHint: 'Se cita letra por letra: quita lo que no sea parte del artículo',
    noDay: (typed) =>
      `«${typed}» no es un día concreto que yo sepa leer. Escribe uno como 2025-10-24, o deja el campo vacío.`,
    noAddress: (typed) =>
      `«${typed}» no es una dirección web. Escribe una que empiece por https://, o deja el campo vacío.`,
    noText: 'Falta el texto. Pega las palabras del artículo en el último campo.',
    kept: 'Lo que has escrito va adjunto, para que no se pierda nada.',
  },
  added: {
    title: 'Añadido a los artículos',
    refused: 'Partes rechazadas',
    seeIt: `Desde ahora se responde también con esto. ${slash(commands.articles)} lo muestra; ${slash(`${commands.article} ${subcommands.remove}`)} lo quita.`,
  },
  removal: {
    title: '¿Eliminar este archivo?',
    holds: (count) => plural(count, { one: 'Contiene # artículo:', other: 'Contiene # artículos:' }),
    holdsNone: 'Ningún artículo que se lea ahora está en él.',
    addedBy: (who, when) => `Añadido por ${who}, ${when}`,
    noWay: 'El archivo se borra, y desde aquí no se puede recuperar.',
    yes: 'Eliminar',
    no: 'Conservar',
    done: 'Eliminado de los artículos',
    kept: 'No se ha eliminado nada.',
    unknown: `No hay ningún archivo añadido así. Elige uno de la lista que se abre al escribir en «${options.article}».`,
  },
  audit: {
    unwritten:
      'Esto no se pudo anotar en el registro de acciones. Avisa a quien aloja este bot para que lo revise.',
    deeds: {
      reindex: 'Artículos leídos de nuevo',
      undo: 'Vuelta a la edición anterior',
      add: 'Artículo añadido',
      remove: 'Artículo eliminado',
    },
    outcomes: { done: 'hecho', refused: 'rechazado', failed: 'fallido' },
    by: (who) => `Por ${who}`,
  },
};
