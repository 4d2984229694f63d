import type { Wording } from '../catalogue.js';
import { formsOf } from '../forms.js';
import { slash } from '../slash.js';
import { NAMES } from './names.js';

const { plural } = formsOf('fr');

export const BROWSING: Wording['browsing'] = {
  open: 'Ouvrir un article',
  backToList: 'Retour à la liste',
  openAgain: 'Rouvrir',
  searchAgain: 'Rechercher à nouveau',
  formerEdition: 'Les articles ont été relus depuis l’ouverture de cette page.',
  claim: (words) => `Dans le message : «\u00a0${words}\u00a0»`,
  nothing: 'Les articles n’ont rien à ce sujet.',
  leftOut: (count) =>
    plural(count, {
      one: '# autre phrase du message a été laissée de côté.',
      other: '# autres phrases du message ont été laissées de côté.',
    }),
  noClaims: `Aucune phrase de ce message n’en dit assez pour être recherchée. Pour des mots isolés, il y a ${slash(NAMES.commands.search)}.`,
  ruledOut: 'Proche, mais écarté',
  because: {
    kind: 'Ce n’est pas le genre de réponse demandé.',
    time: 'Parle d’une autre époque que la question.',
    names: 'Un nom de la question y manque.',
    event: 'Parle d’autre chose que la question.',
    words: 'Moins de mots de la question s’y trouvent.',
    reader: 'Ces mots répondent moins clairement à la question.',
  },
};
