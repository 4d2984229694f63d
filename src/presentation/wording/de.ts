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
        '`/timeline` ordnet, was die Artikel datieren',
        '`/articles` listet auf, was ich gelesen habe',
        'Rechtsklick auf eine Nachricht (am Handy: gedrückt halten) → Apps → **Quelle suchen**',
      ],
      direct: [
        'Schreib deine Frage hierher, wie du sie einem Menschen stellen würdest',
        '`/search` findet Sätze nach ihren Wörtern',
        '`/timeline` ordnet, was die Artikel datieren',
        '`/articles` listet auf, was ich gelesen habe',
      ],
      elsewhere: [
        'Stell mit `/ask` eine Frage, oder schreib sie mir in einer Direktnachricht',
        '`/search` findet Sätze nach ihren Wörtern',
        '`/timeline` ordnet, was die Artikel datieren',
        '`/articles` listet auf, was ich gelesen habe',
        'Rechtsklick auf eine Nachricht (am Handy: gedrückt halten) → Apps → **Quelle suchen**',
      ],
    },
    moderator: '`/reindex` liest den Ordner mit den Artikeln neu ein',
    examples: 'Frag zum Beispiel nach',
    questions: 'Fragen Sie zum Beispiel',
  },
  scope: {
    narrowed: (limits) => `Eingegrenzt: ${limits}`,
    since: (day) => `erschienen am ${day} oder später`,
    until: (day) => `erschienen am ${day} oder früher`,
    between: (from, to) => `erschienen vom ${from} bis ${to}`,
    undatedLeftOut: 'ohne undatierte',
    nothing: 'Kein Artikel in diesen Grenzen hat ein Wort der Frage.',
    widen: 'Andere Artikel sagen es vielleicht: Fragen Sie ohne article, after und before.',
    noDate: (typed) =>
      `„${typed}“ kann ich nicht als Datum lesen. Geben Sie Tag, Monat oder Jahr so ein: 2025-10-24, October 24 oder 2025.`,
    needsYear: (typed) =>
      `„${typed}“ könnte in vielen Jahren liegen. Geben Sie das Jahr mit an, etwa 2025-10-24 oder October 2025.`,
    backwards: (after, before) =>
      `Kein Tag ist zugleich ${after} oder später und ${before} oder früher. Das frühere Datum gehört zu after, das spätere zu before.`,
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
    more: (count, page) => `${number(count)} weitere mit page: ${String(page)}`,
    narrow: 'Für weniger nennen Sie ein Thema mit mehr Wörtern: Alle müssen im Absatz stehen.',
  },
  status: {
    title: 'Wie es Footnote geht',
    articles: (count) => plural(count, { one: '# Artikel gelesen', other: '# Artikel gelesen' }),
    refused: (count) => `${number(count)} abgelehnt`,
    indexed: (when, took) => `Zuletzt eingelesen ${when}, in ${took}`,
    reader: {
      learned: 'Antworten markiert das gelernte Netz',
      rules: 'Antworten markieren Regeln',
    },
    readerProblem: 'nicht das gelernte Netz',
    upSince: (when) => `In Betrieb seit ${when}`,
    memory: (megabytes) => `${number(megabytes)} MB Speicher`,
  },
  privacy: {
    title: 'Was Footnote von Ihnen weiß',
    parts: [
      [
        'Was bleibt',
        'Nichts von dem, was Sie schreiben: keine Frage, keine Nachricht, kein Name. Eine Frage wird gelesen, beantwortet und vergessen.',
        'Nur die Artikel, die der Betreiber dieses Bots hinterlegt hat, und ein Index davon.',
        'Das Protokoll enthält Discords Nummern fehlgeschlagener Befehle und Nachrichten und was fehlschlug; nie deren Worte, nie, wer sie schrieb.',
      ],
      [
        'Was er sieht',
        'Die Befehle, die Sie benutzen, die Nachricht, auf der Sie „Quelle suchen“ wählen, was Sie ihm direkt schreiben, und Nachrichten, die ihn erwähnen.',
        'Er bittet Discord um drei Intents: Guilds, GuildMessages und DirectMessages. Keiner ist privilegiert: Discord zeigt ihm weder die Worte anderer Nachrichten noch Mitgliederlisten.',
      ],
      [
        'Was den Rechner verlässt',
        'Seine Antworten, an Discord. Sonst wird niemandem etwas gesendet: Antworten werden auf dem Rechner selbst gefunden, ohne fremde Dienste.',
        'Was Discord von Ihren Nachrichten und seinen Antworten behält, ist Sache von Discord.',
      ],
    ],
  },
  controls: {
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
    contextTitle: 'Um die Antwort herum',
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
    rivals: (count) =>
      plural(count, {
        one: '# andere Antwort kam nahe und schied aus.',
        other: '# andere Antworten kamen nahe und schieden aus.',
      }),
    formerEdition: 'Seit dieser Antwort wurden die Artikel neu eingelesen.',
    otherAnswer: 'Neu gestellt hat diese Frage jetzt eine andere Antwort.',
    unreadable: 'Die Frage ist zu lang, um sie aus der Nachricht zurückzulesen.',
    askAgain: 'Fragen Sie noch einmal, um zu sehen, was die Artikel jetzt sagen.',
    unknownControl: 'Diese Schaltfläche stammt aus einer anderen Version von Footnote. Fragen Sie neu.',
    notYours: 'Nur wer gefragt hat oder hier Nachrichten verwalten darf, kann diese Antwort löschen.',
  },
  commands: {
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
    reindex: { description: 'Den Ordner mit den Artikeln neu einlesen' },
    findTheSource: { name: 'Quelle suchen' },
  },
};
