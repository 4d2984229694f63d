import type { Wording } from '../catalogue.js';
import { formsOf } from '../forms.js';

const { plural } = formsOf('de');

export const TALK: Wording['talk'] = {
  tooMany: (seconds) =>
    plural(seconds, {
      one: 'Zu viele Fragen auf einmal. Frag in # Sekunde noch einmal.',
      other: 'Zu viele Fragen auf einmal. Frag in # Sekunden noch einmal.',
    }),
  hint: 'Antworte auf eine Antwort mit „warum?“, „mehr“ oder einer neuen Frage',
  deadEnd: 'Von dieser Nachricht aus kann ich nicht weiter. Stell stattdessen eine ganze Frage.',
  why: 'warum, warum das, warum diese antwort, wieso, wieso das, weshalb, woher weißt du das, wie kommst du darauf',
  more: 'mehr, noch mehr, mehr davon, mehr bitte, mehr stellen, weitere, weitere stellen, zeig mehr, zeig mir mehr, was noch',
  thanks:
    'danke, danke schön, dankeschön, vielen dank, danke dir, ok, okay, gut, super, toll, prima, perfekt, klasse, alles klar, verstanden, ja, nein',
};
