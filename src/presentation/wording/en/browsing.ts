import { formsOf } from '../forms.js';
import { slash } from '../slash.js';
import { NAMES } from './names.js';

const { plural } = formsOf('en');

/** Lists, reading pages, searches, what a message claims, and what was ruled out. */
export const BROWSING = {
  open: 'Open an article',
  backToList: 'Back to the list',
  openAgain: 'Open again',
  searchAgain: 'Search again',
  formerEdition: 'The articles have been read again since this was opened.',
  claim: (words: string) => `In the message: “${words}”`,
  nothing: 'The articles have nothing on this.',
  leftOut: (count: number) =>
    plural(count, {
      one: '# more sentence of the message was left out.',
      other: '# more sentences of the message were left out.',
    }),
  noClaims: `No sentence of this message says enough to look for. For single words there is ${slash(NAMES.commands.search)}.`,
  ruledOut: 'Came close, and was ruled out',
  because: {
    kind: 'Not of the kind that was asked for.',
    time: 'Tells of another time than the question.',
    names: 'A name of the question is missing there.',
    event: 'Tells of something else than what was asked.',
    words: 'Fewer words of the question stand there.',
    reader: 'Its words answer the question less clearly.',
  },
} as const;
