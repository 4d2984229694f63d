import type { Wording } from '../catalogue.js';
import { formsOf } from '../forms.js';
import { slash } from '../slash.js';
import { NAMES } from './names.js';

const { number, plural } = formsOf('de');
const { commands, subcommands } = NAMES;

export const HELP: Wording['help'] = {
  title: 'Footnote zitiert deine Artikel',
  about:
    'Frag in ganz normalen Worten. Ich antworte mit einem Satz aus einem Artikel, die Antwort fett, und sage, wo er steht. Wenn es nicht in den Artikeln steht, sage ich das.',
  ways: {
    server: [
      `Stell mit ${slash(commands.ask)} eine Frage, oder erwähne mich zusammen mit ihr`,
      `${slash(commands.search)} findet Sätze nach ihren Wörtern`,
      `${slash(commands.timeline)} ordnet, was die Artikel datieren`,
      `${slash(commands.articles)} listet auf, was ich gelesen habe`,
      'Rechtsklick auf eine Nachricht (am Handy: gedrückt halten) → Apps → **Quelle suchen**',
    ],
    direct: [
      'Schreib deine Frage hierher, wie du sie einem Menschen stellen würdest',
      `${slash(commands.search)} findet Sätze nach ihren Wörtern`,
      `${slash(commands.timeline)} ordnet, was die Artikel datieren`,
      `${slash(commands.articles)} listet auf, was ich gelesen habe`,
    ],
    elsewhere: [
      `Stell mit ${slash(commands.ask)} eine Frage, oder schreib sie mir in einer Direktnachricht`,
      `${slash(commands.search)} findet Sätze nach ihren Wörtern`,
      `${slash(commands.timeline)} ordnet, was die Artikel datieren`,
      `${slash(commands.articles)} listet auf, was ich gelesen habe`,
      'Rechtsklick auf eine Nachricht (am Handy: gedrückt halten) → Apps → **Quelle suchen**',
    ],
  },
  moderator: `${slash(`${commands.reindex} ${subcommands.run}`)} liest den Ordner mit den Artikeln neu ein, ${slash(`${commands.article} ${subcommands.add}`)} fügt einen Artikel hinzu`,
  examples: 'Frag zum Beispiel nach',
  questions: 'Fragen Sie zum Beispiel',
};

export const STATUS: Wording['status'] = {
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
};

export const PRIVACY: Wording['privacy'] = {
  title: 'Was Footnote von Ihnen weiß',
  parts: [
    [
      'Was bleibt',
      'Nichts von dem, was Sie schreiben: keine Frage, keine Nachricht, kein Name. Eine Frage wird gelesen, beantwortet und vergessen.',
      'Nur die Artikel, die der Betreiber dieses Bots und die Moderatoren hinterlegt haben, und ein Index davon.',
      'Von Moderatoren allein, und nur was sie an den Artikeln tun: was und wann, mit Namen und Discords Nummer, in einem Prüfprotokoll und, wo einer eingestellt ist, in einem Kanal.',
      'Das Protokoll enthält Discords Nummern fehlgeschlagener Befehle und Nachrichten und was fehlschlug; nie deren Worte, nie, wer sie schrieb.',
      'Damit niemand zu schnell fragt, werden Fragen weniger als eine Minute lang gezählt, nur im Arbeitsspeicher, nach Discords Nummern von Person und Server.',
    ],
    [
      'Was er sieht',
      'Die Befehle, die Sie benutzen, die Nachricht, auf der Sie „Quelle suchen“ wählen, was Sie ihm direkt schreiben, und Nachrichten, die ihn erwähnen oder ihm antworten.',
      'Er bittet Discord um drei Intents: Guilds, GuildMessages und DirectMessages. Keiner ist privilegiert: Discord zeigt ihm weder die Worte anderer Nachrichten noch Mitgliederlisten.',
    ],
    [
      'Was den Rechner verlässt',
      'Seine Antworten, an Discord. Sonst wird niemandem etwas gesendet: Antworten werden auf dem Rechner selbst gefunden, ohne fremde Dienste.',
      'Was Discord von Ihren Nachrichten und seinen Antworten behält, ist Sache von Discord.',
    ],
  ],
};
