import type { Wording } from '../catalogue.js';
import { formsOf } from '../forms.js';
import { slash } from '../slash.js';
import { NAMES } from './names.js';

const { number, plural } = formsOf('de');
const { commands, options, subcommands } = NAMES;

export const MODERATION: Wording['moderation'] = {
  report: {
    preview: 'Was ein Neueinlesen ändern würde',
    undone: 'Zurück bei der Ausgabe davor',
    nearDuplicates: 'fast gleich',
    nothingNew: 'Nichts ist neu, geändert, entfernt oder abgelehnt.',
    previewed: `Nichts wurde geändert: Das ist eine Vorschau. ${slash(`${commands.reindex} ${subcommands.run}`)} führt es aus.`,
    filesStay:
      'Die Dateien bleiben, wie sie sind: Das nächste Einlesen oder der nächste Start findet sie wieder.',
    joined: 'Es wurde bereits neu eingelesen; das kam dabei heraus.',
    attached: 'Der ganze Bericht ist angehängt.',
    outdated:
      'Seit diesem Bericht haben sich die Artikel oder ihr Ordner geändert. Die angehängte Datei enthält ihn ganz.',
  },
  progress: {
    running: 'Die Artikel werden neu eingelesen',
    previewing: 'Es wird nachgesehen, was ein Neueinlesen ändern würde',
    phases: {
      listing: 'Schritt 1 von 3: Dateien auflisten',
      reading: 'Schritt 2 von 3: Dateien lesen',
      indexing: 'Schritt 3 von 3: Artikel in den Index aufnehmen',
    },
    files: (done, total) => `${number(done)} von ${number(total)} Dateien`,
    rate: (count) => plural(count, { one: '# Datei pro Sekunde', other: '# Dateien pro Sekunde' }),
    left: (seconds) => plural(seconds, { one: 'noch etwa # Sekunde', other: 'noch etwa # Sekunden' }),
    began: (when) => `Begonnen ${when}`,
    meanwhile: 'Fragen werden inzwischen aus der bisherigen Ausgabe beantwortet.',
    joined: 'Es wurde bereits neu eingelesen: So weit ist es.',
  },
  status: {
    title: 'Wie es um das Archiv steht',
    idle: 'Gerade wird nichts eingelesen.',
    undated: (count) => `${number(count)} ohne Datum`,
    nearDuplicates: (count) =>
      plural(count, {
        one: '# Gruppe fast gleicher Artikel, die als eine Quelle zählt',
        other: '# Gruppen fast gleicher Artikel, deren jede als eine Quelle zählt',
      }),
    added: (count) =>
      plural(count, {
        one: '# Datei in Discord hinzugefügt',
        other: '# Dateien in Discord hinzugefügt',
      }),
  },
  form: {
    title: 'Artikel hinzufügen',
    name: 'Titel',
    date: 'Tag der Veröffentlichung',
    dateHint: 'Etwa 2025-10-24; leer lassen, wenn er nicht bekannt ist',
    source: 'Quelle',
    sourceHint: 'Wer ihn veröffentlicht hat, etwa eine Zeitung',
    url: 'Adresse',
    urlHint: 'Wo er im Web steht',
    text: 'Text',
    textHint: 'Wird Buchstabe für Buchstabe zitiert: Lass weg, was nicht zum Artikel gehört',
    noDay: (typed) =>
      `„${typed}“ ist kein einzelner Tag, den ich lesen kann. Schreib einen wie 2025-10-24, oder lass das Feld leer.`,
    noAddress: (typed) =>
      `„${typed}“ ist keine Webadresse. Schreib eine, die mit https:// beginnt, oder lass das Feld leer.`,
    noText: 'Es fehlt der Text. Füge die Worte des Artikels in das letzte Feld ein.',
    kept: 'Was du geschrieben hast, ist angehängt, damit nichts verloren geht.',
  },
  added: {
    title: 'Zu den Artikeln hinzugefügt',
    refused: 'Abgelehnte Teile',
    seeIt: `Von jetzt an wird daraus geantwortet. ${slash(commands.articles)} führt es auf; ${slash(`${commands.article} ${subcommands.remove}`)} nimmt es wieder heraus.`,
  },
  removal: {
    title: 'Diese Datei entfernen?',
    holds: (count) => plural(count, { one: 'Sie enthält # Artikel:', other: 'Sie enthält # Artikel:' }),
    holdsNone: 'Kein Artikel, der zurzeit gelesen wird, steht darin.',
    addedBy: (who, when) => `Hinzugefügt von ${who}, ${when}`,
    noWay: 'Die Datei wird gelöscht und lässt sich von hier aus nicht zurückholen.',
    yes: 'Entfernen',
    no: 'Behalten',
    done: 'Aus den Artikeln entfernt',
    kept: 'Nichts wurde entfernt.',
    unknown: `So eine hinzugefügte Datei gibt es nicht. Wähle eine aus der Liste, die beim Tippen von „${options.article}“ aufgeht.`,
  },
  audit: {
    unwritten:
      'Das ließ sich nicht in das Prüfprotokoll schreiben. Bitte die Person, die diesen Bot betreibt, danach zu sehen.',
    deeds: {
      reindex: 'Artikel neu eingelesen',
      undo: 'Zur Ausgabe davor zurückgekehrt',
      add: 'Artikel hinzugefügt',
      remove: 'Artikel entfernt',
    },
    outcomes: { done: 'ausgeführt', refused: 'abgelehnt', failed: 'fehlgeschlagen' },
    by: (who) => `Von ${who}`,
  },
};
