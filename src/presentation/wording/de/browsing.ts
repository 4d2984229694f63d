import type { Wording } from '../catalogue.js';
import { formsOf } from '../forms.js';
import { slash } from '../slash.js';
import { NAMES } from './names.js';

const { plural } = formsOf('de');

export const BROWSING: Wording['browsing'] = {
  open: 'Einen Artikel öffnen',
  backToList: 'Zurück zur Liste',
  openAgain: 'Neu öffnen',
  searchAgain: 'Neu suchen',
  formerEdition: 'Seit dies geöffnet wurde, wurden die Artikel neu eingelesen.',
  claim: (words) => `In der Nachricht: „${words}“`,
  nothing: 'Dazu steht nichts in den Artikeln.',
  leftOut: (count) =>
    plural(count, {
      one: '# weiterer Satz der Nachricht wurde ausgelassen.',
      other: '# weitere Sätze der Nachricht wurden ausgelassen.',
    }),
  noClaims: `Kein Satz dieser Nachricht sagt genug, um danach zu suchen. Für einzelne Wörter gibt es ${slash(NAMES.commands.search)}.`,
  ruledOut: 'Kam nahe und schied aus',
  because: {
    kind: 'Nicht von der Art, nach der gefragt wurde.',
    time: 'Handelt von einer anderen Zeit als die Frage.',
    names: 'Ein Name aus der Frage fehlt dort.',
    event: 'Handelt von etwas anderem als die Frage.',
    words: 'Dort stehen weniger Wörter der Frage.',
    reader: 'Diese Worte beantworten die Frage weniger klar.',
  },
};
