import { findParagraphs } from '../text/paragraphs.js';
import type { Span } from '../text/span.js';
import { findDateLine } from './date-line.js';
import type { Draft, Facts, Refused } from './draft.js';
import { trustedLanguage } from './language-hint.js';
import { MOST_CHARACTERS } from './limits.js';

const BETWEEN = '\n\n';

/**
 * The draft of an article whose words were extracted: these are its paragraphs, each with its words, and stand in the
 * text in their order with a blank line between them. A date line at the head is read as in plain text.
 */
export function draftOfBlocks(extracted: readonly string[], facts: Facts): Draft | Refused {
  const blocks = extracted.map(wellFormed);
  const paragraphs: Span[] = [];
  let end = 0;
  for (const block of blocks) {
    paragraphs.push({ start: end, end: end + block.length });
    end += block.length + BETWEEN.length;
  }
  if (end > MOST_CHARACTERS + BETWEEN.length) return tooLong();
  const text = blocks.join(BETWEEN);
  const language = trustedLanguage(facts.language, text);
  return readDateLine({ ...facts, language, text, paragraphs, pages: null });
}

/** The draft of an article that is plain text inside something else: its text as it stands there. */
export function plainDraft(words: string, facts: Facts): Draft | Refused {
  if (words.length > MOST_CHARACTERS) return tooLong();
  const text = wellFormed(words);
  const language = trustedLanguage(facts.language, text);
  return readDateLine({ ...facts, language, text, paragraphs: findParagraphs(text), pages: null });
}

function tooLong(): Refused {
  return { reason: `its text is longer than ${String(MOST_CHARACTERS)} characters; split it into articles.` };
}

/** `draft` with the date of a date line at its head, where nothing else has said one; the line lies outside all paragraphs. */
export function readDateLine(draft: Draft): Draft {
  const { text, paragraphs } = draft;
  const { published, end } = findDateLine(text, 0);
  if (published === null) return draft;
  return {
    ...draft,
    published: draft.published ?? published,
    paragraphs: paragraphs
      .map((span) => ({ start: Math.max(span.start, end), end: span.end }))
      .filter((span) => span.start < span.end),
  };
}

/** `text` without half characters and zero characters, which no message may have; of the same length. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}|\0/gu, '\ufffd');
}
