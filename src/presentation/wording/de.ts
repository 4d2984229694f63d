import type { Wording } from './catalogue.js';
import { formsOf } from './forms.js';
import { HELP, PRIVACY, STATUS } from './de/about.js';
import { BROWSING } from './de/browsing.js';
import { COMMANDS } from './de/commands.js';
import { CONTROLS } from './de/controls.js';
import { FAILURES } from './de/failures.js';
import { MODERATION } from './de/moderation.js';
import { NAMES } from './de/names.js';
import { TALK } from './de/talk.js';
import { slash } from './slash.js';

const { number, plural } = formsOf('de');
const { commands, options } = NAMES;

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
  onPage: (page) => `Seite ${number(page)}`,
  paragraph: (paragraph) => `Absatz ${number(paragraph)}`,
  paragraphOf: (title, paragraph) => `${title}, Absatz ${number(paragraph)}`,
  shortened: 'Hier gekürzt; der ganze Satz steht im Artikel.',
  quotedFrom: (id) => `Aus den Artikeln zitiert, Ausgabe ${id}`,
  edition: (id) => `Ausgabe ${id}`,
  notFound: 'Das steht nicht in den Artikeln',
  unread: 'Hier ist nichts markiert',
  silence: {
    'nothing-matched': () =>
      `In keinem Artikel steht ein Wort der Frage. ${slash(commands.articles)} listet auf, was ich gelesen habe.`,
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
  noHits: `In keinem Artikel steht eines dieser Wörter. ${slash(commands.articles)} listet auf, was ich gelesen habe.`,
  articles: (count) => plural(count, { one: '# Artikel', other: '# Artikel' }),
  page: (page, pages) => `Seite ${number(page)} von ${number(pages)}`,
  sources: 'Was die Artikel zu dieser Nachricht sagen',
  noVerdict:
    'Die Sätze, deren Wörter am nächsten kommen. Kein Urteil: Ob sie die Nachricht stützen, entscheidest du.',
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
  failures: FAILURES,
  help: HELP,
  scope: {
    narrowed: (limits) => `Eingegrenzt: ${limits}`,
    since: (day) => `erschienen am ${day} oder später`,
    until: (day) => `erschienen am ${day} oder früher`,
    between: (from, to) => `erschienen vom ${from} bis ${to}`,
    undatedLeftOut: 'ohne undatierte',
    nothing: 'Kein Artikel in diesen Grenzen hat ein Wort der Frage.',
    widen: `Andere Artikel sagen es vielleicht: Fragen Sie ohne „${options.article}“, „${options.after}“ und „${options.before}“.`,
    noDate: (typed) =>
      `„${typed}“ kann ich nicht als Datum lesen. Geben Sie Tag, Monat oder Jahr so ein: 2025-10-24, October 24 oder 2025.`,
    needsYear: (typed) =>
      `„${typed}“ könnte in vielen Jahren liegen. Geben Sie das Jahr mit an, etwa 2025-10-24 oder October 2025.`,
    backwards: (after, before) =>
      `Kein Tag ist zugleich ${after} oder später und ${before} oder früher. Das frühere Datum gehört zu „${options.after}“, das spätere zu „${options.before}“.`,
    noArticle: 'Kein Artikel hat diesen Titel. Wählen Sie einen aus der Liste, die sich beim Tippen öffnet.',
    severalArticles:
      'Mehrere Artikel haben das im Titel. Wählen Sie einen aus der Liste, die sich beim Tippen öffnet.',
  },
  timeline: {
    title: 'Zeitleiste',
    of: (topic) => `Zeitleiste: ${topic}`,
    computed: (days) => `${days} · berechnet`,
    none: 'Kein Satz der Artikel nennt eine Zeit, die ich datieren kann.',
    noneOf: (topic) =>
      `Kein Absatz mit ${topic} nennt eine Zeit, die ich datieren kann. Nennen Sie einen Namen oder eine Sache, oder lassen Sie das Thema weg.`,
    all: (count) => plural(count, { one: '# Ereignis', other: '# Ereignisse' }),
    shown: (from, to, all) => `Ereignisse ${number(from)} bis ${number(to)} von ${number(all)}`,
    more: (count, page) => `${number(count)} weitere mit ${options.page}: ${String(page)}`,
    narrow: 'Für weniger nennen Sie ein Thema mit mehr Wörtern: Alle müssen im Absatz stehen.',
  },
  status: STATUS,
  privacy: PRIVACY,
  browsing: BROWSING,
  controls: CONTROLS,
  moderation: MODERATION,
  commands: COMMANDS,
  names: NAMES,
  talk: TALK,
};
