import { formsOf } from '../forms.js';
import { slash } from '../slash.js';
import { NAMES } from './names.js';

const { number, plural } = formsOf('en');
const { commands, options, subcommands } = NAMES;

/** What moderators read. */
export const MODERATION = {
  report: {
    preview: 'What a reindex would change',
    undone: 'Back at the edition before',
    nearDuplicates: 'nearly the same',
    nothingNew: 'Nothing is new, changed, removed or refused.',
    previewed: `Nothing was changed: this is a preview. ${slash(`${commands.reindex} ${subcommands.run}`)} does it.`,
    filesStay: 'The files stay as they are: the next reindex, or the next start, finds them again.',
    joined: 'A reindex was under way already; this is what it found.',
    attached: 'The whole report is attached.',
    outdated:
      'The articles, or their folder, have changed since this report was made. The file attached to it has it whole.',
  },
  progress: {
    running: 'The articles are being read again',
    previewing: 'Looking what a reindex would change',
    phases: {
      listing: 'Step 1 of 3: listing the files',
      reading: 'Step 2 of 3: reading the files',
      indexing: 'Step 3 of 3: indexing the articles',
    },
    files: (done: number, total: number) => `${number(done)} of ${number(total)} files`,
    rate: (count: number) => plural(count, { one: '# file a second', other: '# files a second' }),
    left: (seconds: number) => plural(seconds, { one: 'about # second left', other: 'about # seconds left' }),
    began: (when: string) => `Began ${when}`,
    meanwhile: 'Questions are answered meanwhile, from the edition before.',
    joined: 'A reindex was under way already: this is its progress.',
  },
  status: {
    title: 'How the archive does',
    idle: 'Nothing is being read at the moment.',
    undated: (count: number) => `${number(count)} undated`,
    nearDuplicates: (count: number) =>
      plural(count, {
        one: '# group of near-duplicates, which counts as one source',
        other: '# groups of near-duplicates, each of which counts as one source',
      }),
    added: (count: number) =>
      plural(count, { one: '# file added in Discord', other: '# files added in Discord' }),
  },
  form: {
    title: 'Add an article',
    name: 'Title',
    date: 'Date of publication',
    dateHint: 'Such as 2025-10-24; leave it empty where it is not known',
    source: 'Source',
    sourceHint: 'Who published it, such as a newspaper',
    url: 'Address',
    urlHint: 'Where it stands on the web',
    text: 'Text',
    textHint: 'Quoted letter by letter, so take out what is no part of the article',
    noDay: (typed: string) =>
      `“${typed}” is no single day that I can read. Type one such as 2025-10-24, or leave the field empty.`,
    noAddress: (typed: string) =>
      `“${typed}” is no web address. Type one that begins with https://, or leave the field empty.`,
    noText: 'There is no text. Paste the words of the article into the last field.',
    kept: 'What you typed is attached, so that nothing is lost.',
  },
  added: {
    title: 'Added to the articles',
    refused: 'Refused parts',
    seeIt: `It is answered from now on. ${slash(commands.articles)} lists it; ${slash(`${commands.article} ${subcommands.remove}`)} takes it out again.`,
  },
  removal: {
    title: 'Remove this file?',
    holds: (count: number) => plural(count, { one: 'It holds # article:', other: 'It holds # articles:' }),
    holdsNone: 'No article that is read now is in it.',
    addedBy: (who: string, when: string) => `Added by ${who}, ${when}`,
    noWay: 'The file is deleted, and cannot be brought back from here.',
    yes: 'Remove it',
    no: 'Keep it',
    done: 'Removed from the articles',
    kept: 'Nothing was removed.',
    unknown: `There is no such added file. Choose one from the list that opens while you type “${options.article}”.`,
  },
  audit: {
    unwritten:
      'This could not be written to the audit file. Tell the person who hosts this bot to look after it.',
    deeds: {
      reindex: 'Read the articles again',
      undo: 'Went back to the edition before',
      add: 'Added an article',
      remove: 'Removed an article',
    },
    outcomes: { done: 'done', refused: 'refused', failed: 'failed' },
    by: (who: string) => `By ${who}`,
  },
} as const;
