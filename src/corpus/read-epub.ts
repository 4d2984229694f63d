import { decode } from './decode.js';
import { parseDocument, weigh } from './dom.js';
import type { Draft, Facts, Part, Refused, Source } from './draft.js';
import { chapterNames, NO_BOOK, readBook, type Book, type ReadInner } from './epub-book.js';
import { declaredEncoding } from './html-charset.js';
import { parseHtmlPiece } from './parse-html.js';
import { oncePerPath, partPath } from './part-key.js';
import { allowanceFor, listZip, NO_ARCHIVE, type ZipEntry } from './zip-entries.js';

/** An element of XML that is empty and would stay open in HTML, and swallow what stands behind it. */
const EMPTY_ELEMENT = /<([a-z][\w:-]*)([^<>]*)\/>/giu;
const ENCRYPTION = 'META-INF/encryption.xml';

/**
 * Reads a book: an article for each of its chapters, as whoever reads an answer wants to know in which it stands, and
 * paragraph 1,432 of a book says nothing. A chapter is a file of the book's text; it is called "Book: Chapter" by the table
 * of contents. Files without words, such as covers, are passed over.
 */
export async function readEpub({ path, bytes }: Source): Promise<readonly Part[]> {
  const entries = await listZip(bytes, allowanceFor(bytes.length));
  if ('reason' in entries) return [{ path, draft: entries === NO_ARCHIVE ? NO_BOOK : entries }];
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const readInner: ReadInner = (name) => textOfEntry(byName.get(name));
  const book = await readBook(readInner);
  if ('reason' in book) return [{ path, draft: book }];
  const names = await chapterNames(book, readInner);
  const locks = (await readInner(ENCRYPTION)) ?? '';
  const parts: Part[] = [];
  for (const name of book.spine) {
    const key = name.startsWith(book.folder) ? name.slice(book.folder.length) : name;
    const isLocked = locks.includes(`"${name}"`);
    const draft = isLocked ? LOCKED : await chapterAt(name, { book, names, readInner });
    const isBlank = !('reason' in draft) && draft.paragraphs.length === 0;
    if (!isBlank) parts.push({ path: partPath(path, key), draft });
  }
  const isEmpty = parts.length === 0;
  return isEmpty ? [{ path, draft: { reason: 'it is a book without words.' } }] : oncePerPath(parts);
}

const LOCKED: Refused = { reason: 'it is encrypted; use a copy without protection.' };

/** What is at hand when a chapter is read. */
interface Shelf {
  readonly book: Book;
  /** Of chapters, by their path. */
  readonly names: ReadonlyMap<string, string>;
  readonly readInner: ReadInner;
}

async function chapterAt(name: string, { book, names, readInner }: Shelf): Promise<Draft | Refused> {
  const xhtml = await readInner(name);
  if (xhtml === null)
    return { reason: 'its book does not have it, or it is damaged; download the book again.' };
  const html = xhtml.replace(EMPTY_ELEMENT, '<$1$2></$1>');
  const chapter = names.get(name) ?? (await headingOf(html));
  return parseHtmlPiece(html, chapterFacts(book.facts, chapter));
}

function chapterFacts(facts: Facts, chapter: string | null): Facts {
  const title =
    facts.title === null || chapter === null ? (chapter ?? facts.title) : `${facts.title}: ${chapter}`;
  return { ...facts, title };
}

async function headingOf(html: string): Promise<string | null> {
  if ('reason' in weigh(html)) return null;
  const heading = (await parseDocument(html)).querySelector('h1, h2, h3');
  return heading?.textContent?.replace(/\s+/gu, ' ').trim() || null;
}

async function textOfEntry(entry: ZipEntry | undefined): Promise<string | null> {
  if (entry?.trouble !== null) return null;
  try {
    const bytes = await entry.unpack();
    const decoded = await decode(bytes, declaredEncoding(bytes));
    return 'reason' in decoded ? null : decoded.text;
  } catch {
    return null;
  }
}
