import { parseDocument } from 'yaml';

import { messageOf } from '../errors.js';
import { findParagraphs } from '../text/paragraphs.js';
import { slice, trim, type Span } from '../text/span.js';
import { isCalendarDate, type Draft, type Refused } from './draft.js';

const FRONT_MATTER = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/u;
const HEADING_MARKS = /^#{1,6}[ \t]+/u;
const COMMENT = /^<!--[\s\S]*-->$/u;
/** Underlines of headings, rules, and the fences of code: nothing that anyone would quote. */
const DECORATION = /^(?:[-=*_]{3,}|`{3,}.*|~{3,}.*)$/u;
/** Far more than a head of metadata needs, and few enough that aliases cannot blow it up. */
const MOST_ALIASES = 20;

/**
 * Reads Markdown with YAML front matter (title, date, source, url, language). The text is not rendered: quotations are
 * slices of the file. Marks of headings, rules, code fences and comments lie outside all paragraphs.
 * Broken front matter is refused: an article without its date would be answered from as if it had none.
 */
export function parseMarkdown(text: string): Draft | Refused {
  const head = FRONT_MATTER.exec(text);
  const facts = factsOf(head?.[1] ?? '');
  if ('reason' in facts) return facts;
  const paragraphs = findParagraphs(text, head?.[0].length ?? 0).flatMap((span) => partsOf(text, span));
  const heading = paragraphs.find(({ start }) => /#[ \t]+$/u.test(text.slice(Math.max(0, start - 8), start)));
  return {
    ...facts,
    title: facts.title ?? (heading === undefined ? null : slice(text, heading)),
    paragraphs,
  };
}

function factsOf(yaml: string): Omit<Draft, 'paragraphs'> | Refused {
  try {
    // "core" leaves dates as they are written; `get` on a document that is no map would throw, so it becomes a plain value.
    const document = parseDocument(yaml, { schema: 'core', prettyErrors: false, logLevel: 'silent' });
    const [problem] = document.errors;
    if (problem !== undefined)
      return { reason: `its front matter is not valid YAML: ${firstLine(problem.message)}` };
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    return typeof value === 'object' && !Array.isArray(value)
      ? readFacts(value)
      : { reason: 'its front matter must be lines of "name: value".' };
  } catch (error) {
    return { reason: `its front matter cannot be read: ${firstLine(messageOf(error))}` };
  }
}

function readFacts(front: object | null): Omit<Draft, 'paragraphs'> | Refused {
  const facts = new Map<string, unknown>(Object.entries(front ?? {}));
  const text = (name: string): string | null => {
    const value = facts.get(name);
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() || null : null;
  };
  const published = text('date')?.slice(0, 10) ?? null;
  if (published !== null && !isCalendarDate(published))
    return { reason: `its date "${text('date') ?? ''}" is not a day written as YYYY-MM-DD.` };
  const url = text('url');
  return {
    title: text('title'),
    published,
    source: text('source'),
    url: url !== null && isWebAddress(url) ? url : null,
    language: text('language'),
  };
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol);
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? '';
}

/** A paragraph without the marks of a heading; a heading that text follows directly is a paragraph of its own. */
function partsOf(text: string, span: Span): readonly Span[] {
  const words = slice(text, span);
  if (COMMENT.test(words) || DECORATION.test(words)) return [];
  const marks = HEADING_MARKS.exec(words)?.[0].length ?? 0;
  if (marks === 0) return [span];
  const lineEnd = span.start + (/[\r\n]/u.exec(words)?.index ?? words.length);
  const heading = trim(text, { start: span.start + marks, end: lineEnd });
  const rest = trim(text, { start: lineEnd, end: span.end });
  return [heading, rest].filter(({ start, end }) => start < end);
}
