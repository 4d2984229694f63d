import { findParagraphs } from '../text/paragraphs.js';
import { slice, type Span } from '../text/span.js';
import { findDateLine } from './date-line.js';
import type { Draft, Refused } from './draft.js';
import { readFrontMatter } from './front-matter.js';
import { blankComments, findBlocks, type Block } from './markdown-blocks.js';

/**
 * Reads Markdown with YAML front matter, or with a date line as in plain text. The text is not rendered: quotations are
 * slices of the file, with its marks of emphasis and links. Front matter, the date line, marks of headings, rules, code
 * fences and comments lie outside all paragraphs. Without a title in the front matter the first heading is the title;
 * it stays a paragraph that can be quoted.
 */
export function parseMarkdown(text: string): Draft | Refused {
  const head = readFrontMatter(text);
  if ('reason' in head) return head;
  const dateLine = findDateLine(text, head.end);
  const visible = text.slice(0, dateLine.end) + blankComments(text.slice(dateLine.end));
  const blocks = findBlocks(visible, dateLine.end);
  const heading = blocks.find(({ kind }) => kind === 'heading');
  return {
    ...head.facts,
    title: head.facts.title ?? (heading === undefined ? null : slice(text, heading)),
    published: head.facts.published ?? dateLine.published,
    text,
    pages: null,
    paragraphs: blocks.flatMap((block) => paragraphsOf(visible, block)),
  };
}

function paragraphsOf(text: string, { kind, start, end }: Block): readonly Span[] {
  return kind === 'heading' ? [{ start, end }] : findParagraphs(text.slice(0, end), start);
}
