import { linesOf } from '../text/lines.js';
import { slice, trim, type Span } from '../text/span.js';

/** What ends a line in Markdown. */
const ENDS = /[\r\n]+/gu;
const FENCE = /^ {0,3}(`{3,}|~{3,})/u;
const HEADING_MARKS = /^ {0,3}#{1,6}[ \t]+/u;
const CLOSING_MARKS = /[ \t]+#+[ \t]*$/u;
/** A line between two parts of a text, or under a heading. */
const RULE = /^ {0,3}(?:={3,}|-{3,}|\*{3,}|_{3,})[ \t]*$/u;
const UNDERLINE = /^ {0,3}[=-]/u;

/** A part of a Markdown file that holds words of its own, without the marks around them. */
export interface Block extends Span {
  readonly kind: 'heading' | 'words';
}

/**
 * The blocks of `text` from offset `from` on, in order, none of white space alone. Between them stand the marks of
 * headings, the fences of code (what is inside them is words), rules, and comments.
 */
export function findBlocks(text: string, from: number): readonly Block[] {
  const blocks: Block[] = [];
  let fence: string | null = null;
  let isOpen = false;
  for (const line of linesOf(text, from, ENDS)) {
    const words = slice(text, line);
    const mark = FENCE.exec(words)?.[1] ?? null;
    const isFence = mark !== null && (fence === null || mark.startsWith(fence));
    const isMark: boolean = isFence || (fence === null && markLine(text, blocks, { line, words, isOpen }));
    if (isFence) fence = fence === null ? mark : null;
    else if (!isMark) addWords(blocks, line, isOpen);
    isOpen = !isMark;
  }
  return blocks.filter((block) => trim(text, block).end > block.start);
}

interface MarkedLine {
  readonly line: Span;
  readonly words: string;
  /** Whether the line before belongs to a block that goes on. */
  readonly isOpen: boolean;
}

/** Takes a heading, its underline or a rule; false when the line is none of them. */
function markLine(text: string, blocks: Block[], { line, words, isOpen }: MarkedLine): boolean {
  const marks = HEADING_MARKS.exec(words)?.[0].length;
  if (marks !== undefined) {
    const closing = CLOSING_MARKS.exec(words.slice(marks))?.[0].length ?? 0;
    const heading = trim(text, { start: line.start + marks, end: line.end - closing });
    if (heading.start < heading.end) blocks.push({ kind: 'heading', ...heading });
    return true;
  }
  if (!RULE.test(words)) return false;
  const above = blocks.at(-1);
  if (isOpen && above !== undefined && UNDERLINE.test(words)) {
    const title = lastLine(text, { start: above.start, end: line.start });
    if (title !== null) blocks.splice(-1, 1, { ...above, end: title.start }, { kind: 'heading', ...title });
  }
  return true;
}

/** The line that ends directly above the end of `span`, trimmed; null when a blank one stands there. */
function lastLine(text: string, span: Span): Span | null {
  const words = text.slice(span.start, span.end).replace(/(?:\r\n|[\r\n])$/u, '');
  const start = Math.max(words.lastIndexOf('\n'), words.lastIndexOf('\r')) + 1;
  const line = trim(text, { start: span.start + start, end: span.start + words.length });
  return line.start < line.end ? line : null;
}

function addWords(blocks: Block[], line: Span, isOpen: boolean): void {
  const last = blocks.at(-1);
  if (isOpen && last !== undefined) blocks[blocks.length - 1] = { ...last, end: line.end };
  else blocks.push({ kind: 'words', ...line });
}

/**
 * `text` with line ends in place of every comment `<!-- … -->`, of the same length, so that all offsets hold and what
 * stands on either side of a comment are two paragraphs. A comment that is never closed is none.
 */
export function blankComments(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    const open = text.indexOf('<!--', at);
    const close = open === -1 ? -1 : text.indexOf('-->', open + 4);
    if (close === -1) return parts.join('') + text.slice(at);
    parts.push(text.slice(at, open), '\n'.repeat(close + 3 - open));
    at = close + 3;
  }
}
