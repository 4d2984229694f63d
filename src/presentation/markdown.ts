/** Marks that Discord's markdown gives a meaning wherever they stand. */
const ANYWHERE = /[\\*_~`|<>[\]]/gu;
/** An at sign before a word would read as a mention, a colon before a word as an address, an emoji or a time. */
const BEFORE_WORD = /[@:](?=\S)/gu;
/** Marks that make a heading, small print, a list or a rule at the beginning of a line. */
const LINE_START = /^(\s*)([#+-])/gmu;
const LIST_NUMBER = /^(\s*\d+)([.)])/gmu;
/** Not between the two halves of a CRLF. */
const BEGIN_OF_LINE = /^(?!(?<=\r)\n)/gmu;

/**
 * Text of an article, or of a person, as Discord shows it letter by letter: no mention, link, heading, list, spoiler,
 * emoji, timestamp or command comes of it. `unescapeMarkdown` undoes it exactly.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(ANYWHERE, '\\$&')
    .replace(BEFORE_WORD, '\\$&')
    .replace(LINE_START, '$1\\$2')
    .replace(LIST_NUMBER, '$1\\$2');
}

/** The text that `escapeMarkdown` was given. */
export function unescapeMarkdown(escaped: string): string {
  return escaped.replace(/\\([^0-9A-Za-z\s])/gu, '$1');
}

/** Every line of escaped text behind the mark of a block quote. */
export function blockQuote(escaped: string): string {
  return escaped.replace(BEGIN_OF_LINE, '> ');
}

/** Escaped text in bold, line by line: bold ends with its line. White space at either end stays outside. */
export function bold(escaped: string): string {
  return escaped.replace(/[^\s].*[^\s]|[^\s]/gu, '**$&**');
}

/** Text on one line: every run of white space becomes one space. For headings and labels, never for quotations. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
