import type { Wording } from '../catalogue.js';
import { formsOf } from '../forms.js';

const { number, plural } = formsOf('fr');

export const CONTROLS: Wording['controls'] = {
  showContext: 'Voir le contexte',
  moreExcerpts: 'Autres extraits',
  why: 'Pourquoi ?',
  citation: 'Copier la citation',
  share: 'Partager',
  remove: 'Supprimer',
  again: 'Redemander',
  back: 'Retour à la réponse',
  previous: 'Précédent',
  next: 'Suivant',
  previousAnswer: 'Réponse précédente',
  nextAnswer: 'Réponse suivante',
  sharedBy: (name) => `Partagé par ${name}`,
  answerNumber: (answer, count) => `Réponse ${number(answer)} sur ${number(count)}`,
  contextTitle: 'Autour de la citation',
  paragraphs: (first, last, count) => `paragraphes ${number(first)} à ${number(last)} sur ${number(count)}`,
  citationTitle: 'Citation à copier',
  plain: 'Texte simple',
  markdown: 'Markdown',
  offsets: (start, end) => `caractères ${String(start)} à ${String(end)}`,
  moreTitle: 'Autres extraits – pas une réponse',
  noMore: 'Aucune autre phrase des articles ne convient à cette question.',
  whyTitle: 'Pourquoi cette réponse',
  matched: (words) => `La phrase contient ${words}.`,
  beside: (words) => `À côté, ou dans le titre : ${words}.`,
  missing: (words) => `Ni là, ni à côté : ${words}.`,
  noneMatched: 'La phrase ne contient aucun mot de la question.',
  resolved: (words, value) => `« ${words} » a été lu comme ${value}.`,
  dated: (date) => `L’article est daté du ${date} ; des mots comme « hier » comptent à partir de là.`,
  articleUndated: 'L’article n’a pas de date.',
  sources: (count) =>
    plural(count, {
      one: '# article le dit.',
      other: '# articles le disent indépendamment les uns des autres ; les reprises comptent une fois.',
    }),
  noRivals: 'Aucune autre réponse n’était proche.',
  formerEdition: 'Les articles ont été relus depuis cette réponse.',
  otherAnswer: 'Redemandée, cette question a maintenant une autre réponse.',
  unreadable: 'La question est trop longue pour être relue dans le message.',
  askAgain: 'Posez-la de nouveau pour voir ce que disent les articles maintenant.',
  unknownControl: 'Ce bouton vient d’une autre version de Footnote. Posez la question de nouveau.',
  notYours:
    'Seule la personne qui a demandé, ou qui peut gérer les messages ici, peut supprimer cette réponse.',
};
