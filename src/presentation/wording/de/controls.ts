import type { Wording } from '../catalogue.js';
import { formsOf } from '../forms.js';

const { number, plural } = formsOf('de');

export const CONTROLS: Wording['controls'] = {
  showContext: 'Zusammenhang zeigen',
  moreExcerpts: 'Weitere Stellen',
  why: 'Warum das?',
  citation: 'Zitat kopieren',
  share: 'Teilen',
  remove: 'Löschen',
  again: 'Neu fragen',
  back: 'Zurück zur Antwort',
  previous: 'Zurück',
  next: 'Weiter',
  previousAnswer: 'Vorige Antwort',
  nextAnswer: 'Nächste Antwort',
  sharedBy: (name) => `Geteilt von ${name}`,
  answerNumber: (answer, count) => `Antwort ${number(answer)} von ${number(count)}`,
  contextTitle: 'Um das Zitat herum',
  paragraphs: (first, last, count) => `Absätze ${number(first)} bis ${number(last)} von ${number(count)}`,
  citationTitle: 'Zitat zum Kopieren',
  plain: 'Einfacher Text',
  markdown: 'Markdown',
  offsets: (start, end) => `Zeichen ${String(start)} bis ${String(end)}`,
  moreTitle: 'Weitere Stellen – keine Antwort',
  noMore: 'Kein weiterer Satz der Artikel passt zu dieser Frage.',
  whyTitle: 'Warum diese Antwort',
  matched: (words) => `Im Satz steht ${words}.`,
  beside: (words) => `Daneben oder im Titel: ${words}.`,
  missing: (words) => `Weder dort noch daneben: ${words}.`,
  noneMatched: 'Im Satz steht kein Wort der Frage.',
  resolved: (words, value) => `„${words}“ wurde als ${value} gelesen.`,
  dated: (date) => `Der Artikel ist vom ${date}; Wörter wie „gestern“ zählen von da an.`,
  articleUndated: 'Der Artikel hat kein Datum.',
  sources: (count) =>
    plural(count, {
      one: '# Artikel sagt das.',
      other: '# Artikel sagen das unabhängig voneinander; Nachdrucke zählen einmal.',
    }),
  noRivals: 'Keine andere Antwort kam nahe.',
  formerEdition: 'Seit dieser Antwort wurden die Artikel neu eingelesen.',
  otherAnswer: 'Neu gestellt hat diese Frage jetzt eine andere Antwort.',
  unreadable: 'Die Frage ist zu lang, um sie aus der Nachricht zurückzulesen.',
  askAgain: 'Fragen Sie noch einmal, um zu sehen, was die Artikel jetzt sagen.',
  unknownControl: 'Diese Schaltfläche stammt aus einer anderen Version von Footnote. Fragen Sie neu.',
  notYours: 'Nur wer gefragt hat oder hier Nachrichten verwalten darf, kann diese Antwort löschen.',
};
