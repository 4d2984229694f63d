import type { Wording } from '../catalogue.js';
import { slash } from '../slash.js';
import { NAMES } from './names.js';

export const FAILURES: Wording['failures'] = {
  'articles-missing': () =>
    'Le dossier des articles ne peut pas être ouvert. Demandez à la personne qui héberge ce bot de s’en occuper.',
  'articles-empty': (refused) =>
    `Le dossier des articles n’en contient aucun\u00a0: mettez-y des fichiers de texte. ${refused}`.trim(),
  'article-refused': (reason) => `Rien n’a été changé : ${reason}`,
  'article-unknown': () =>
    `Cet article n’est plus là. ${slash(NAMES.commands.articles)} énumère ce que j’ai lu.`,
  'bad-question': () =>
    'Il n’y a aucun mot à rechercher. Nommez une personne, un lieu ou une chose, comme dans «\u00a0Qui a signé le traité\u00a0?\u00a0».',
  'attachment-too-large': (most) => `Le fichier dépasse ${most}. Partagez-le en plusieurs.`,
  'attachment-unread': () => 'Le fichier n’a pas pu être récupéré auprès de Discord. Joignez-le de nouveau.',
  'nothing-to-undo': () => 'C’est la première édition : il n’y en a pas d’antérieure à laquelle revenir.',
  'not-ready': () => 'Footnote est en train de s’arrêter. Redemandez dans un instant.',
  'worker-lost': () =>
    'La partie qui lit les articles s’est arrêtée et redémarre d’elle-même. Posez la question de nouveau.',
};
