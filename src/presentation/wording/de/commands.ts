import type { Wording } from '../catalogue.js';

export const COMMANDS: Wording['commands'] = {
  ask: {
    description: 'Stell eine Frage; die Antwort wird aus den Artikeln zitiert',
    question: 'In ganz normalen Worten',
    article: 'Nur diesen Artikel fragen',
    after: 'Nur Artikel, die an diesem Tag oder später erschienen: 2025-10-24, October 24, 2025',
    before: 'Nur Artikel, die an diesem Tag oder früher erschienen: 2025-10-24, October 24, 2025',
    visibility: 'Wer die Antwort sieht',
    everyone: 'alle',
    onlyMe: 'nur ich',
  },
  timeline: {
    description: 'Was die Artikel datieren, der Reihe nach, jeweils mit dem Satz',
    topic: 'Eine Person, ein Ort oder eine Sache, um die es gehen soll',
    page: 'Seite der Liste',
  },
  status: { description: 'Was Footnote gelesen hat, was antwortet, und seit wann es läuft' },
  privacy: {
    description: 'Was Footnote behält, liest und sendet: nichts, was Sie schreiben, wird behalten',
  },
  search: {
    description: 'Finde die Sätze der Artikel, in denen diese Wörter stehen',
    words: 'Wonach gesucht wird',
  },
  articles: { description: 'Liste der Artikel, aus denen zitiert wird', page: 'Seite der Liste' },
  help: { description: 'Was Footnote hier kann' },
  reindex: {
    description: 'Den Ordner mit den Artikeln neu einlesen',
    run: 'Den Ordner neu einlesen, während Fragen weiter beantwortet werden',
    preview: 'Zeigen, was ein Neueinlesen ändern würde, und nichts ändern',
    status: 'Zeigen, wie weit ein Einlesen ist und was das letzte ergab',
    undo: 'Zur Ausgabe vor dem letzten Einlesen zurückkehren',
  },
  article: {
    description: 'Artikel hinzufügen und hinzugefügte entfernen',
    add: 'Eine Datei hinzufügen, oder einen Artikel in ein Formular schreiben',
    file: 'Die Datei; ohne sie öffnet sich ein Formular',
    remove: 'Eine Datei entfernen, die in Discord hinzugefügt wurde',
    article: 'Die hinzugefügte Datei',
  },
  findTheSource: { name: 'Quelle suchen' },
};
