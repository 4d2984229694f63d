import type { Wording } from '../catalogue.js';
import { formsOf } from '../forms.js';
import { slash } from '../slash.js';
import { NAMES } from './names.js';

const { number, plural } = formsOf('fr');
const { commands, subcommands } = NAMES;

export const HELP: Wording['help'] = {
  title: 'Footnote cite vos articles',
  about:
    'Posez votre question avec vos propres mots. Je réponds par une phrase d’un article, la réponse en gras, et j’indique où elle se trouve. Quand les articles ne le disent pas, je le dis.',
  ways: {
    server: [
      `Posez une question avec ${slash(commands.ask)}, ou mentionnez-moi en la posant`,
      `${slash(commands.search)} trouve des phrases d’après leurs mots`,
      `${slash(commands.timeline)} met dans l’ordre ce que les articles datent`,
      `${slash(commands.articles)} énumère ce que j’ai lu`,
      'Clic droit sur un message (appui long sur téléphone) → Applications → **Trouver la source**',
    ],
    direct: [
      'Écrivez votre question ici, comme à une personne',
      `${slash(commands.search)} trouve des phrases d’après leurs mots`,
      `${slash(commands.timeline)} met dans l’ordre ce que les articles datent`,
      `${slash(commands.articles)} énumère ce que j’ai lu`,
    ],
    elsewhere: [
      `Posez une question avec ${slash(commands.ask)}, ou écrivez-la-moi en message privé`,
      `${slash(commands.search)} trouve des phrases d’après leurs mots`,
      `${slash(commands.timeline)} met dans l’ordre ce que les articles datent`,
      `${slash(commands.articles)} énumère ce que j’ai lu`,
      'Clic droit sur un message (appui long sur téléphone) → Applications → **Trouver la source**',
    ],
  },
  moderator: `${slash(`${commands.reindex} ${subcommands.run}`)} relit le dossier des articles, ${slash(`${commands.article} ${subcommands.add}`)} ajoute un article`,
  examples: 'Par exemple, posez une question sur',
  questions: 'Demandez par exemple',
};

export const STATUS: Wording['status'] = {
  title: 'Comment va Footnote',
  articles: (count) => plural(count, { one: '# article lu', other: '# articles lus' }),
  refused: (count) => plural(count, { one: '# refusé', other: '# refusés' }),
  indexed: (when, took) => `Dernière indexation ${when}, en ${took}`,
  reader: {
    learned: 'Les réponses sont marquées par le réseau appris',
    rules: 'Les réponses sont marquées par des règles',
  },
  readerProblem: 'pas par le réseau appris',
  upSince: (when) => `En service depuis ${when}`,
  memory: (megabytes) => `${number(megabytes)} Mo de mémoire`,
};

export const PRIVACY: Wording['privacy'] = {
  title: 'Ce que Footnote sait de vous',
  parts: [
    [
      'Ce qui est gardé',
      'Rien de ce que vous écrivez : ni question, ni message, ni nom. Une question est lue, reçoit sa réponse et est oubliée.',
      'Seulement les articles, déposés par la personne qui héberge ce bot et par les modérateurs, et leur index.',
      'Des modérateurs seuls, et seulement ce qu’ils font aux articles : quoi et quand, avec leur nom et leur numéro Discord, dans un registre des actions et, s’il y en a un de réglé, dans un salon.',
      'Le journal contient les numéros Discord des commandes et messages qui ont échoué, et ce qui a échoué ; jamais leurs mots, ni leur auteur.',
      'Pour que personne ne demande trop vite, les questions sont comptées pendant moins d’une minute, en mémoire seulement, par les numéros Discord de la personne et du serveur.',
    ],
    [
      'Ce qu’il voit',
      'Les commandes que vous utilisez, le message sur lequel vous choisissez « Trouver la source », ce que vous lui écrivez en privé et les messages qui le mentionnent ou lui répondent.',
      'Il demande à Discord trois intents : Guilds, GuildMessages et DirectMessages. Aucun n’est privilégié : Discord ne lui montre ni les mots des autres messages, ni les listes de membres.',
    ],
    [
      'Ce qui quitte la machine',
      'Ses réponses, vers Discord. Rien d’autre n’est envoyé à personne : les réponses sont trouvées sur la machine même, sans service tiers.',
      'Ce que Discord garde de vos messages et de ses réponses dépend de Discord.',
    ],
  ],
};
