import { posix } from 'node:path';

import { dayOf } from './day-of.js';
import type { DomElement } from './dom.js';
import { type Facts, type Refused } from './draft.js';
import { elementsOf, parseXml, textOf } from './xml.js';

/** What the package of a book says of it. */
export interface Book {
  readonly facts: Facts;
  /** The files of its text in the order of reading; paths in the archive. */
  readonly spine: readonly string[];
  /** Where its tables of contents stand: an NCX, a page, or both. */
  readonly contents: readonly string[];
  /** The folder of the package, with which paths begin; empty for that of the archive. */
  readonly folder: string;
}

/** How a file of the archive is read as text; null where there is none. */
export type ReadInner = (path: string) => Promise<string | null>;

/** Why something is refused that is no book, or only the beginning of one. */
export const NO_BOOK: Refused = { reason: 'it is no whole book of EPUB; download it again.' };

/** Reads the package of a book: https://www.w3.org/TR/epub-33/#sec-package-doc */
export async function readBook(readInner: ReadInner): Promise<Book | Refused> {
  const container = await xmlAt('META-INF/container.xml', readInner);
  const path = container === null ? null : elementsOf(container, 'rootfile')[0]?.getAttribute('full-path');
  const opf = path == null ? null : await xmlAt(path, readInner);
  if (opf === null || path == null) return NO_BOOK;
  const folder = posix.dirname(path) === '.' ? '' : `${posix.dirname(path)}/`;
  const items = new Map(elementsOf(opf, 'item').map((item) => [item.getAttribute('id'), item]));
  const hrefOf = (item: DomElement | undefined): string[] => {
    const href = item?.getAttribute('href') ?? null;
    return href === null ? [] : [innerPath(folder, href)];
  };
  return {
    facts: {
      title: textOf(opf, 'title'),
      published:
        elementsOf(opf, 'date')
          .map(({ textContent }) => dayOf(textContent))
          .find(Boolean) ?? null,
      source: textOf(opf, 'publisher'),
      url: null,
      language: textOf(opf, 'language'),
    },
    spine: elementsOf(opf, 'itemref').flatMap((ref) => hrefOf(items.get(ref.getAttribute('idref')))),
    contents: [...items.values()].filter(isContents).flatMap(hrefOf),
    folder,
  };
}

function isContents(item: DomElement): boolean {
  return (
    item.getAttribute('media-type') === 'application/x-dtbncx+xml' ||
    (item.getAttribute('properties') ?? '').split(' ').includes('nav')
  );
}

/** The names that a book's tables of contents give its files, the first for each. */
export async function chapterNames(
  { contents }: Book,
  readInner: ReadInner,
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const path of contents) {
    const table = await xmlAt(path, readInner);
    if (table === null) continue;
    const folder = posix.dirname(path) === '.' ? '' : `${posix.dirname(path)}/`;
    for (const [href, name] of [...linksOf(table), ...pointsOf(table)]) {
      const target = innerPath(folder, href);
      if (!names.has(target) && name !== '') names.set(target, name);
    }
  }
  return names;
}

type Named = readonly [href: string, name: string];

function linksOf(table: DomElement): readonly Named[] {
  return elementsOf(table, 'a').map((link) => [link.getAttribute('href') ?? '', oneLine(link.textContent)]);
}

function pointsOf(table: DomElement): readonly Named[] {
  return elementsOf(table, 'navPoint').map((point) => [
    elementsOf(point, 'content')[0]?.getAttribute('src') ?? '',
    oneLine(elementsOf(point, 'text')[0]?.textContent),
  ]);
}

function oneLine(words: string | null | undefined): string {
  return (words ?? '').replace(/\s+/gu, ' ').trim();
}

/** The path in the archive of an address written in a file of `folder`. */
function innerPath(folder: string, href: string): string {
  const [path = ''] = href.split('#');
  try {
    return posix.normalize(`${folder}${decodeURIComponent(path)}`);
  } catch {
    return posix.normalize(`${folder}${path}`);
  }
}

async function xmlAt(path: string, readInner: ReadInner): Promise<DomElement | null> {
  const xml = await readInner(path);
  const document = xml === null ? null : await parseXml(xml);
  return document === null || 'reason' in document ? null : document;
}
