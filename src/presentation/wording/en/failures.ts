import type { WordedCode } from '../../../errors.js';
import { slash } from '../slash.js';
import { NAMES } from './names.js';

/** What failed and what to do, for every failure whose thrower knows no reader. */
export const FAILURES = {
  'articles-missing': () =>
    'The folder of articles cannot be opened. Ask the person who hosts this bot to look after it.',
  'articles-empty': (refused) =>
    `The folder of articles has no article in it: put files with text there. ${refused}`.trim(),
  'article-refused': (reason) => `Nothing was changed: ${reason}`,
  'article-unknown': () =>
    `That article is no longer there. ${slash(NAMES.commands.articles)} lists what I have read.`,
  'bad-question': () =>
    'There is no word that could be looked for. Name a person, a place or a thing, as in “Who signed the treaty?”.',
  'attachment-too-large': (most) => `The file is larger than ${most}. Split it into several.`,
  'attachment-unread': () => 'The file could not be fetched from Discord. Attach it again.',
  'nothing-to-undo': () => 'This is the first edition: there is none before it to go back to.',
  'not-ready': () => 'Footnote is stopping. Ask again in a moment.',
  'worker-lost': () => 'The part that reads the articles stopped, and starts again by itself. Ask again.',
} satisfies Record<WordedCode, (detail: string) => string>;
