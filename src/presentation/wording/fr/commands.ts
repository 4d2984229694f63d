import type { Wording } from '../catalogue.js';

export const COMMANDS: Wording['commands'] = {
  ask: {
    description: 'Poser une question\u00a0; la réponse est citée à partir des articles',
    question: 'Avec vos propres mots',
    article: 'N’interroger que cet article',
    after: 'Articles publiés ce jour ou après : 2025-10-24, October 24, 2025',
    before: 'Articles publiés ce jour ou avant : 2025-10-24, October 24, 2025',
    visibility: 'Qui voit la réponse',
    everyone: 'tout le monde',
    onlyMe: 'moi seulement',
  },
  timeline: {
    description: 'Ce que les articles datent, dans l’ordre, avec chaque phrase',
    topic: 'Une personne, un lieu ou une chose dont il s’agit',
    page: 'Page de la liste',
  },
  status: { description: 'Ce que Footnote a lu, ce qui répond, et depuis quand il tourne' },
  privacy: {
    description: 'Ce que Footnote garde, lit et envoie : rien de ce que vous écrivez n’est gardé',
  },
  search: {
    description: 'Trouver les phrases des articles qui contiennent ces mots',
    words: 'Ce qu’il faut chercher',
  },
  articles: {
    description: 'Énumérer les articles dont les réponses sont tirées',
    page: 'Page de la liste',
  },
  help: { description: 'Ce que Footnote sait faire ici' },
  reindex: {
    description: 'Relire le dossier des articles',
    run: 'Relire le dossier pendant que les questions reçoivent leur réponse',
    preview: 'Montrer ce qu’une relecture changerait, sans rien changer',
    status: 'Montrer où en est une relecture, et ce que la dernière a trouvé',
    undo: 'Revenir à l’édition d’avant la dernière relecture',
  },
  article: {
    description: 'Ajouter des articles, et retirer ceux qui l’ont été',
    add: 'Ajouter un fichier, ou écrire un article dans un formulaire',
    file: 'Le fichier ; sans lui, un formulaire s’ouvre',
    remove: 'Supprimer un fichier ajouté dans Discord',
    article: 'Le fichier ajouté',
  },
  findTheSource: { name: 'Trouver la source' },
};
