import type { Wording } from '../catalogue.js';
import { formsOf } from '../forms.js';
import { slash } from '../slash.js';
import { NAMES } from './names.js';

const { number, plural } = formsOf('fr');
const { commands, options, subcommands } = NAMES;

export const MODERATION: Wording['moderation'] = {
  report: {
    preview: 'Ce qu’une relecture changerait',
    undone: 'Retour à l’édition précédente',
    nearDuplicates: 'presque identiques',
    nothingNew: 'Rien de nouveau, de modifié, de supprimé ni de refusé.',
    previewed: `Rien n’a été changé\u00a0: c’est un aperçu. ${slash(`${commands.reindex} ${subcommands.run}`)} le fait.`,
    filesStay:
      'Les fichiers restent tels quels\u00a0: la prochaine relecture, ou le prochain démarrage, les retrouvera.',
    joined: 'Une relecture était déjà en cours\u00a0; voici ce qu’elle a trouvé.',
    attached: 'Le rapport entier est joint.',
    outdated:
      'Les articles, ou leur dossier, ont changé depuis ce rapport. Le fichier joint le contient en entier.',
  },
  progress: {
    running: 'Les articles sont en cours de relecture',
    previewing: 'Recherche de ce qu’une relecture changerait',
    phases: {
      listing: 'Étape 1 sur 3\u00a0: énumération des fichiers',
      reading: 'Étape 2 sur 3\u00a0: lecture des fichiers',
      indexing: 'Étape 3 sur 3\u00a0: indexation des articles',
    },
    files: (done, total) => `${number(done)} fichiers sur ${number(total)}`,
    rate: (count) => plural(count, { one: '# fichier par seconde', other: '# fichiers par seconde' }),
    left: (seconds) =>
      plural(seconds, { one: 'encore # seconde environ', other: 'encore # secondes environ' }),
    began: (when) => `Commencé ${when}`,
    meanwhile: 'Pendant ce temps, les réponses viennent de l’édition actuelle.',
    joined: 'Une relecture était déjà en cours\u00a0: voici où elle en est.',
  },
  status: {
    title: 'Où en est l’archive',
    idle: 'Rien n’est lu en ce moment.',
    undated: (count) => `sans date\u00a0: ${number(count)}`,
    nearDuplicates: (count) =>
      plural(count, {
        one: '# groupe d’articles presque identiques, qui compte pour une source',
        other: '# groupes d’articles presque identiques, dont chacun compte pour une source',
      }),
    added: (count) =>
      plural(count, { one: '# fichier ajouté dans Discord', other: '# fichiers ajoutés dans Discord' }),
  },
  form: {
    title: 'Ajouter un article',
    name: 'Titre',
    date: 'Date de publication',
    dateHint: 'Par exemple 2025-10-24\u00a0; laissez vide si elle n’est pas connue',
    source: 'Source',
    sourceHint: 'Qui l’a publié, par exemple un journal',
    url: 'Adresse',
    urlHint: 'Où il se trouve sur le web',
    text: 'Texte',
    textHint: 'Cité lettre pour lettre\u00a0: ôtez ce qui ne fait pas partie de l’article',
    noDay: (typed) =>
      `«\u00a0${typed}\u00a0» n’est pas un jour précis que je sache lire. Écrivez-en un comme 2025-10-24, ou laissez le champ vide.`,
    noAddress: (typed) =>
      `«\u00a0${typed}\u00a0» n’est pas une adresse web. Écrivez-en une qui commence par https://, ou laissez le champ vide.`,
    noText: 'Il manque le texte. Collez les mots de l’article dans le dernier champ.',
    kept: 'Ce que vous avez écrit est joint, pour que rien ne soit perdu.',
  },
  added: {
    title: 'Ajouté aux articles',
    refused: 'Parties refusées',
    seeIt: `Les réponses en tiennent compte dès maintenant. ${slash(commands.articles)} l’énumère\u00a0; ${slash(`${commands.article} ${subcommands.remove}`)} le retire.`,
  },
  removal: {
    title: 'Supprimer ce fichier\u00a0?',
    holds: (count) =>
      plural(count, { one: 'Il contient # article\u00a0:', other: 'Il contient # articles\u00a0:' }),
    holdsNone: 'Aucun article lu en ce moment ne s’y trouve.',
    addedBy: (who, when) => `Ajouté par ${who}, ${when}`,
    noWay: 'Le fichier est effacé, et ne peut pas être récupéré d’ici.',
    yes: 'Supprimer',
    no: 'Garder',
    done: 'Supprimé des articles',
    kept: 'Rien n’a été supprimé.',
    unknown: `Ce fichier ajouté n’existe pas. Choisissez-en un dans la liste qui s’ouvre quand vous remplissez «\u00a0${options.article}\u00a0».`,
  },
  audit: {
    unwritten:
      'Cela n’a pas pu être inscrit dans le registre des actions. Dites-le à la personne qui héberge ce bot.',
    deeds: {
      reindex: 'Articles relus',
      undo: 'Retour à l’édition précédente',
      add: 'Article ajouté',
      remove: 'Article supprimé',
    },
    outcomes: { done: 'fait', refused: 'refusé', failed: 'échoué' },
    by: (who) => `Par ${who}`,
  },
};
