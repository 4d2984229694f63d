import type { Wording } from './catalogue.js';
import { formsOf } from './forms.js';

const { number, plural } = formsOf('de');

/** German; people are addressed as "du", as Discord does. */
export const DE: Wording = {
  locale: 'de',
  asked: (question) => `Frage: ${question}`,
  computed: (value) => `berechnet: ${value}`,
  certainty: { certain: 'Sicher', likely: 'Wahrscheinlich', possible: 'Möglich' },
  quoted: (words) => `„${words}“`,
  readAs: (typed, read) => `„${typed}“ als „${read}“ gelesen`,
  differ: 'Die Artikel sagen Verschiedenes',
  sayTheSame: (count) =>
    plural(count, { one: '# Artikel sagt das', other: '# unabhängige Artikel sagen das' }),
  alsoIn: (places) => `Auch in: ${places.join('; ')}`,
  open: 'öffnen',
  undated: 'ohne Datum',
  paragraph: (paragraph) => `Absatz ${number(paragraph)}`,
  paragraphOf: (title, paragraph) => `${title}, Absatz ${number(paragraph)}`,
  shortened: 'Hier gekürzt; der ganze Satz steht im Artikel.',
  quotedFrom: (id) => `Aus den Artikeln zitiert, Ausgabe ${id}`,
  edition: (id) => `Ausgabe ${id}`,
  notFound: 'Das steht nicht in den Artikeln',
  unread: 'Hier ist nichts markiert',
  silence: {
    'nothing-matched': () =>
      'In keinem Artikel steht ein Wort der Frage. `/articles` listet auf, was ich gelesen habe.',
    'unknown-word': (_, missing) => `In keinem Artikel steht ${missing}.`,
    apart: (mentioned, missing) => `In den Artikeln steht ${mentioned}, aber nicht zusammen mit ${missing}.`,
    'no-evidence': (mentioned) =>
      mentioned === ''
        ? 'In manchen Artikeln stehen Wörter der Frage, aber kein Satz beantwortet sie.'
        : `In den Artikeln steht ${mentioned}, aber kein Satz sagt, wonach gefragt wurde.`,
    'unread-language': () =>
      'Diese Sätze passen am besten. Ich suche in dieser Sprache, kann Antworten aber nur im Englischen markieren.',
  },
  nearest: 'Nächstliegende Stellen – keine Antwort',
  searched: (query) => `Suche: ${query}`,
  noHits: 'In keinem Artikel steht eines dieser Wörter. `/articles` listet auf, was ich gelesen habe.',
  articles: (count) => plural(count, { one: '# Artikel', other: '# Artikel' }),
  page: (page, pages) => `Seite ${number(page)} von ${number(pages)}`,
  nextPage: (page) => `Weiter mit /articles page: ${String(page)}`,
  sources: 'Was die Artikel zu dieser Nachricht sagen',
  noVerdict:
    'Die Sätze, deren Wörter am nächsten kommen. Kein Urteil: Ob sie die Nachricht stützen, entscheidest du.',
  noSource: 'In keinem Artikel steht eines der Wörter dieser Nachricht.',
  noWords: 'Diese Nachricht hat keinen Text, nach dem sich suchen ließe. Wähle eine mit Wörtern.',
  reindexed: 'Die Artikel wurden neu eingelesen',
  changes: {
    added: 'hinzugekommen',
    changed: 'geändert',
    removed: 'entfernt',
    unchanged: 'unverändert',
    refused: 'abgelehnt',
  },
  changed: (count, change) => `${number(count)} ${change}`,
  andMore: (count) => `… und ${number(count)} weitere`,
  took: (milliseconds) => `${number(milliseconds / 1000, 1)} s`,
  failed: 'Das hat nicht geklappt',
  failedInside:
    'In Footnote ist etwas schiefgegangen. Versuche es noch einmal; bleibt es dabei, sag es der Person, die den Bot betreibt.',
  failureId: (id) => `Fehlernummer ${id}`,
  commandGone: 'Diesen Befehl gibt es nicht mehr. Starte Discord neu, um die aktuellen zu sehen.',
  moderatorsOnly: 'Das dürfen nur Moderatoren: Es braucht die Berechtigung „Server verwalten“.',
  serverOnly: 'Das geht nur auf einem Server.',
  help: {
    title: 'Footnote zitiert deine Artikel',
    about:
      'Frag in ganz normalen Worten. Ich antworte mit einem Satz aus einem Artikel, die Antwort fett, und sage, wo er steht. Wenn es nicht in den Artikeln steht, sage ich das.',
    ways: {
      server: [
        'Stell mit `/ask` eine Frage, oder erwähne mich zusammen mit ihr',
        '`/search` findet Sätze nach ihren Wörtern',
        '`/articles` listet auf, was ich gelesen habe',
        'Rechtsklick auf eine Nachricht (am Handy: gedrückt halten) → Apps → **Quelle suchen**',
      ],
      direct: [
        'Schreib deine Frage hierher, wie du sie einem Menschen stellen würdest',
        '`/search` findet Sätze nach ihren Wörtern',
        '`/articles` listet auf, was ich gelesen habe',
      ],
      elsewhere: [
        'Stell mit `/ask` eine Frage, oder schreib sie mir in einer Direktnachricht',
        '`/search` findet Sätze nach ihren Wörtern',
        '`/articles` listet auf, was ich gelesen habe',
        'Rechtsklick auf eine Nachricht (am Handy: gedrückt halten) → Apps → **Quelle suchen**',
      ],
    },
    moderator: '`/reindex` liest den Ordner mit den Artikeln neu ein',
    examples: 'Frag zum Beispiel nach',
  },
  commands: {
    ask: {
      description: 'Stell eine Frage; die Antwort wird aus den Artikeln zitiert',
      question: 'In ganz normalen Worten',
    },
    search: {
      description: 'Finde die Sätze der Artikel, in denen diese Wörter stehen',
      words: 'Wonach gesucht wird',
    },
    articles: { description: 'Liste der Artikel, aus denen zitiert wird', page: 'Seite der Liste' },
    help: { description: 'Was Footnote hier kann' },
    reindex: { description: 'Den Ordner mit den Artikeln neu einlesen' },
    findTheSource: { name: 'Quelle suchen' },
  },
};
