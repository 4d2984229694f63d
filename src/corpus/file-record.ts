import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';

import type { Article } from './article.js';
import { reasonOf } from './file-trouble.js';
import type { ListedFile, RefusedFile } from './list-files.js';
import { readFile } from './read-file.js';

/** An article with what tells it from any other state of it. */
export interface KnownArticle {
  readonly article: Article;
  /** SHA-256 of all of it: also of where its sentences and pages stand. */
  readonly hash: string;
}

/** What one file came to, so that it need not be parsed again while it stays as it is. Plain data: it crosses threads and disks. */
export interface FileRecord {
  /** As in ListedFile. */
  readonly path: string;
  /** SHA-256 of its bytes; empty where it gave no article or was not at rest: then it is always read again. */
  readonly hash: string;
  /** What the file system said of it; empty where that says nothing for sure. */
  readonly stamp: string;
  readonly articles: readonly KnownArticle[];
  readonly refused: readonly RefusedFile[];
}

/**
 * A change may fall into the same tick of the file system's clock as the reading before it, and show in no stamp: of
 * files changed less than so many milliseconds ago only the bytes tell. FAT, the coarsest, counts in two seconds.
 */
const REST_MS = 2_100;

/** `known` where the file's bytes are what they were when it was made; else null. Never throws. */
export async function stillKnown({ target }: ListedFile, known: FileRecord): Promise<FileRecord | null> {
  if (known.hash === '') return null;
  try {
    const { stamp, isYoung } = await stampOf(target);
    if (!isYoung && stamp === known.stamp) return known;
    const hash = await hashOfFile(target);
    return hash === known.hash ? { ...known, stamp: isYoung ? '' : stamp } : null;
  } catch {
    return null;
  }
}

/** Reads what the file holds now. Never throws. */
export async function recordOf(file: ListedFile): Promise<FileRecord> {
  const { path, target } = file;
  const nothing = { path, hash: '', stamp: '' };
  try {
    const { stamp, isYoung } = await stampOf(target);
    const before = isYoung ? await hashOfFile(target) : null;
    const read = await parsed(file);
    // What was in the way of an article may be gone the next time, without a change to the file.
    if (read.articles.length === 0) return { ...nothing, ...read };
    const hash = await hashOfFile(target);
    const isAtRest = isYoung ? before === hash : (await stampOf(target)).stamp === stamp;
    return isAtRest ? { path, hash, stamp: isYoung ? '' : stamp, ...read } : { ...nothing, ...read };
  } catch (error) {
    return { ...nothing, articles: [], refused: [{ path, reason: reasonOf(error) }] };
  }
}

async function parsed(file: ListedFile): Promise<Pick<FileRecord, 'articles' | 'refused'>> {
  const { articles, refused } = await readFile(file);
  return { articles: articles.map((article) => ({ article, hash: hashOfArticle(article) })), refused };
}

/**
 * Size, time of change and place on the disk. `ctime` cannot be set by programs, as `mtime` can: a tool that restores
 * times does not hide a change.
 */
async function stampOf(target: string): Promise<{ readonly stamp: string; readonly isYoung: boolean }> {
  const { size, mtimeMs, ctimeMs, ino, dev } = await stat(target);
  const isYoung = Date.now() - ctimeMs < REST_MS;
  return { stamp: [size, mtimeMs, ctimeMs, ino, dev].join(' '), isYoung };
}

async function hashOfFile(target: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(target), hash);
  return hash.digest('hex');
}

function hashOfArticle(article: Article): string {
  return createHash('sha256').update(JSON.stringify(article)).digest('hex');
}
