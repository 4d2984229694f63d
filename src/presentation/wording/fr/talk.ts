import type { Wording } from '../catalogue.js';
import { formsOf } from '../forms.js';

const { plural } = formsOf('fr');

export const TALK: Wording['talk'] = {
  tooMany: (seconds) =>
    plural(seconds, {
      one: 'Trop de questions à la fois. Redemandez dans # seconde.',
      other: 'Trop de questions à la fois. Redemandez dans # secondes.',
    }),
  hint: 'Répondez à une réponse par «\u00a0pourquoi\u00a0?\u00a0», «\u00a0plus\u00a0» ou une autre question',
  deadEnd: 'Je ne peux pas continuer à partir de ce message. Posez plutôt une question entière.',
  why: 'pourquoi, pourquoi ça, pourquoi cela, pourquoi cette réponse, comment ça, comment le sais-tu, comment le savez-vous',
  more: 'plus, encore, plus encore, plus d’extraits, voir plus, en voir plus, montre plus, davantage, autre chose, quoi d’autre, la suite',
  thanks:
    'merci, merci beaucoup, merci bien, ok, d’accord, super, parfait, génial, très bien, bien, cool, compris, oui, non',
};
