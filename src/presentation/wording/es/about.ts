import type { Wording } from '../catalogue.js';
import { formsOf } from '../forms.js';
import { slash } from '../slash.js';
import { NAMES } from './names.js';

const { number, plural } = formsOf('es');
const { commands, subcommands } = NAMES;

export const HELP: Wording['help'] = {
  title: 'Footnote cita tus artículos',
  about:
    'Pregunta con tus propias palabras. Respondo con una frase de un artículo, con la respuesta en negrita, y digo dónde está. Si los artículos no lo dicen, lo digo.',
  ways: {
    server: [
      `Haz una pregunta con ${slash(commands.ask)}, o mencióname al hacerla`,
      `${slash(commands.search)} encuentra frases por sus palabras`,
      `${slash(commands.timeline)} pone en orden lo que los artículos fechan`,
      `${slash(commands.articles)} muestra lo que he leído`,
      'Clic derecho en un mensaje (mantenlo pulsado en el móvil) → Aplicaciones → **Buscar la fuente**',
    ],
    direct: [
      'Escribe tu pregunta aquí, como se la harías a una persona',
      `${slash(commands.search)} encuentra frases por sus palabras`,
      `${slash(commands.timeline)} pone en orden lo que los artículos fechan`,
      `${slash(commands.articles)} muestra lo que he leído`,
    ],
    elsewhere: [
      `Haz una pregunta con ${slash(commands.ask)}, o escríbemela en un mensaje directo`,
      `${slash(commands.search)} encuentra frases por sus palabras`,
      `${slash(commands.timeline)} pone en orden lo que los artículos fechan`,
      `${slash(commands.articles)} muestra lo que he leído`,
      'Clic derecho en un mensaje (mantenlo pulsado en el móvil) → Aplicaciones → **Buscar la fuente**',
    ],
  },
  moderator: `${slash(`${commands.reindex} ${subcommands.run}`)} vuelve a leer la carpeta de los artículos, ${slash(`${commands.article} ${subcommands.add}`)} añade un artículo`,
  examples: 'Por ejemplo, pregunta sobre',
  questions: 'Pregunta, por ejemplo',
};

export const STATUS: Wording['status'] = {
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
};

export const PRIVACY: Wording['privacy'] = {
  title: 'Qué sabe Footnote de ti',
  parts: [
    [
      'Qué se guarda',
      'Nada de lo que escribes: ni preguntas, ni mensajes, ni nombres. Una pregunta se lee, se responde y se olvida.',
      'Solo los artículos, que pusieron quien aloja este bot y los moderadores, y su índice.',
      'De los moderadores, y solo lo que hacen con los artículos: qué y cuándo, con su nombre y su número de Discord, en un registro de acciones y, si hay uno configurado, en un canal.',
      'El registro tiene los números de Discord de los comandos y mensajes que fallaron, y qué falló; nunca sus palabras ni quién los escribió.',
      'Para que nadie pregunte demasiado deprisa, las preguntas se cuentan durante menos de un minuto, solo en memoria, por los números de Discord de la persona y del servidor.',
    ],
    [
      'Qué ve',
      'Los comandos que usas, el mensaje en el que eliges «Buscar la fuente», lo que le escribes en privado y los mensajes que lo mencionan o le responden.',
      'Pide a Discord tres intents: Guilds, GuildMessages y DirectMessages. Ninguno es privilegiado: Discord no le muestra las palabras de otros mensajes ni listas de miembros.',
    ],
    [
      'Qué sale de la máquina',
      'Sus respuestas, hacia Discord. Nada más se envía a nadie: las respuestas se encuentran en la propia máquina, sin servicios ajenos.',
      'Lo que Discord guarda de tus mensajes y de sus respuestas depende de Discord.',
    ],
  ],
};
