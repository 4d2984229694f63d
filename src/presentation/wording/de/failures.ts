import type { Wording } from '../catalogue.js';
import { slash } from '../slash.js';
import { NAMES } from './names.js';

export const FAILURES: Wording['failures'] = {
  'articles-missing': () =>
    'Der Ordner mit den Artikeln lässt sich nicht öffnen. Bitte die Person, die diesen Bot betreibt, nach ihm zu sehen.',
  'articles-empty': (refused) =>
    `Im Ordner mit den Artikeln ist kein Artikel: Lege dort Dateien mit Text ab. ${refused}`.trim(),
  'article-refused': (reason) => `Nichts wurde geändert: ${reason}`,
  'article-unknown': () =>
    `Diesen Artikel gibt es nicht mehr. ${slash(NAMES.commands.articles)} listet auf, was ich gelesen habe.`,
  'bad-question': () =>
    'Hier ist kein Wort, nach dem sich suchen ließe. Nenne eine Person, einen Ort oder eine Sache, etwa „Wer hat den Vertrag unterschrieben?“.',
  'attachment-too-large': (most) => `Die Datei ist größer als ${most}. Teile sie in mehrere.`,
  'attachment-unread': () => 'Die Datei ließ sich nicht von Discord holen. Häng sie noch einmal an.',
  'nothing-to-undo': () => 'Das ist die erste Ausgabe: Davor gibt es keine, zu der man zurückkehren könnte.',
  'not-ready': () => 'Footnote wird gerade beendet. Frag gleich noch einmal.',
  'worker-lost': () =>
    'Der Teil, der die Artikel liest, ist stehen geblieben und startet von selbst neu. Frag noch einmal.',
};
