import { readdir, realpath } from 'node:fs/promises';

import { UserError } from '../errors.js';
import type { Article } from './article.js';
import { recordOf, stillKnown, type FileRecord } from './file-record.js';
import { listFiles, type ListedFile, type Listing, type RefusedFile } from './list-files.js';

/** A folder of articles among several. */
export interface Root {
  readonly folder: string;
  /** What the paths of its articles begin with: empty, or a name and `/`. */
  readonly prefix: string;
  /** Whether it may be missing: then it counts as empty. */
  readonly mayBeMissing: boolean;
}

/** Everything that the folders hold. All lists are in the order of their paths, by code unit. */
export interface Corpus {
  readonly articles: readonly Article[];
  readonly refused: readonly RefusedFile[];
  /** A hash of each article, by its path, that changes with anything that can be seen of it. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly holdings: Holdings;
}

/** What a corpus is put together from. Plain data. */
export interface Holdings {
  /** What each file came to, by its path. */
  readonly files: ReadonlyMap<string, FileRecord>;
  /** What was met in a folder and is no file to read. */
  readonly unlisted: readonly RefusedFile[];
}

export interface ReadOptions {
  /** What was read before, by path. It may be of other folders, too: a record is used where path and bytes are the same. */
  readonly known?: ReadonlyMap<string, FileRecord>;
  /** What other roots hold: it is taken as it is. */
  readonly others?: Holdings;
  /** Told of every file that is done; `done` grows from 0 up to `total`. */
  readonly onFile?: (done: number, total: number) => void;
}

/** What the folders hold, as far as it is known without reading. */
export interface Scan {
  /** Files that were known already, and those of other roots. */
  readonly known: readonly FileRecord[];
  /** Files that are new or changed. */
  readonly missing: readonly ListedFile[];
  readonly unlisted: readonly RefusedFile[];
}

const NOTHING: Holdings = { files: new Map(), unlisted: [] };

/** So many files are open at once: enough to keep a disk busy, and few enough that their bytes do not add up. */
const AT_ONCE = 8;

/** Reads every article under `folder`, as `readFolders` does. */
export function readFolder(folder: string): Promise<Corpus> {
  return readFolders([{ folder, prefix: '', mayBeMissing: false }]);
}

/**
 * Reads every article under the roots. One bad file never stops the others: it is refused with its reason. What changed
 * since `known` is parsed, the rest is taken from there. Which files are met, and which links are followed, is said at
 * `listFiles`. A path that two roots have belongs to the first of them.
 * @throws UserError `articles-missing` when a root that must be there is not, or cannot be read.
 */
export async function readFolders(roots: readonly Root[], options: ReadOptions = {}): Promise<Corpus> {
  const { onFile = () => undefined } = options;
  const scan = await scanFolders(roots, options);
  const { length } = scan.missing;
  const total = scan.known.length + length;
  return completed(
    scan,
    await readFiles(scan.missing, (done) => {
      onFile(total - length + done, total);
    }),
  );
}

/** Lists the folders, and compares their files with what is known of them. Fails as `readFolders` does. */
export async function scanFolders(
  roots: readonly Root[],
  { known = new Map<string, FileRecord>(), others = NOTHING, onFile = () => undefined }: ReadOptions = {},
): Promise<Scan> {
  const { files, refused } = await listRoots(roots, others);
  const total = files.length + others.files.size;
  const held: FileRecord[] = [...others.files.values()];
  const missing: ListedFile[] = [];
  onFile(held.length, total);
  await inParallel(files, async (file) => {
    const before = known.get(file.path);
    const same = before === undefined ? null : await stillKnown(file, before);
    if (same === null) missing.push(file);
    else onFile(held.push(same), total);
  });
  return { known: held, missing: missing.sort(byPath), unlisted: [...others.unlisted, ...refused] };
}

/** Reads files, in their order; `onFile` is told how many are done. Never rejects. */
export async function readFiles(
  files: readonly ListedFile[],
  onFile: (done: number) => void = () => undefined,
): Promise<readonly FileRecord[]> {
  const records: FileRecord[] = [];
  let done = 0;
  await inParallel(files, async (file, index) => {
    records[index] = await recordOf(file);
    done += 1;
    onFile(done);
  });
  return records;
}

/** The corpus of a scan, once what was missing was read. */
export function completed({ known, unlisted }: Scan, read: readonly FileRecord[]): Corpus {
  const files = [...known, ...read].sort(byPath);
  return corpusOf({
    files: new Map(files.map((file) => [file.path, file])),
    unlisted: [...unlisted].sort(byPath),
  });
}

/**
 * Puts together what holdings have, which are in the order of their paths. An article whose path another has already is
 * refused: a path is what an article is known by.
 */
export function corpusOf(holdings: Holdings): Corpus {
  const hashes = new Map<string, string>();
  const articles: Article[] = [];
  const refused: RefusedFile[] = [...holdings.unlisted];
  for (const file of holdings.files.values()) {
    for (const one of file.refused) refused.push(one);
    for (const { article, hash } of file.articles) {
      const { path } = article;
      if (hashes.has(path)) {
        refused.push({ path, reason: 'another file has an article of this path; rename one of them.' });
        continue;
      }
      hashes.set(path, hash);
      articles.push(article);
    }
  }
  return { articles: articles.sort(byPath), refused: refused.sort(byPath), hashes, holdings };
}

async function listRoots(roots: readonly Root[], others: Holdings): Promise<Listing> {
  const files = new Map<string, ListedFile>();
  const targets = new Map<string, string>();
  const refused: RefusedFile[] = [];
  for (const root of roots) {
    const listing = await listRoot(root);
    for (const one of listing.refused) refused.push(one);
    for (const file of listing.files) {
      const first = targets.get(file.target);
      if (files.has(file.path) || others.files.has(file.path))
        refused.push({
          path: file.path,
          reason: 'another folder of articles has a file of this path; rename one.',
        });
      else if (first !== undefined)
        refused.push({ path: file.path, reason: `it is the same as "${first}", which is read already.` });
      else {
        files.set(file.path, file);
        targets.set(file.target, file.path);
      }
    }
  }
  return { files: [...files.values()].sort(byPath), refused };
}

/** The listing of one root, its prefix before every path. */
async function listRoot({ folder, prefix, mayBeMissing }: Root): Promise<Listing> {
  const root = await rootOf(folder, mayBeMissing);
  if (root === null) return { files: [], refused: [] };
  const { files, refused } = await listFiles(root);
  return {
    files: files.map(({ path, target }) => ({ path: prefix + path, target })),
    refused: refused.map(({ path, reason }) => ({ path: prefix + path, reason })),
  };
}

/** Does `work` on all items, at most AT_ONCE at a time. The first failure is thrown. */
async function inParallel<Item>(
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<void>,
): Promise<void> {
  const entries = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of entries) await work(item, index);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

/** The real path of the folder, once it is known that it can be read; null for one that is missing and may be. */
async function rootOf(folder: string, mayBeMissing: boolean): Promise<string | null> {
  try {
    const root = await realpath(folder);
    await readdir(root);
    return root;
  } catch (error) {
    if (mayBeMissing && codeOf(error) === 'ENOENT') return null;
    throw new UserError('articles-missing', whyMissing(folder, error), { cause: error });
  }
}

function whyMissing(folder: string, error: unknown): string {
  const code = codeOf(error);
  if (code === 'ENOTDIR')
    return `"${folder}" is a file, not a folder of articles. Set ARTICLES_DIR to the folder that holds it.`;
  if (code === 'EACCES' || code === 'EPERM')
    return `The folder of articles "${folder}" may not be read: its permissions forbid it. Allow reading it, or set ARTICLES_DIR to another.`;
  return `The folder of articles "${folder}" cannot be opened. Create it, or set ARTICLES_DIR to another.`;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
