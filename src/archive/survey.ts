import type { Article } from '../corpus/article.js';
import type { RefusedFile } from '../corpus/list-files.js';
import type { Corpus, Holdings, Root } from '../corpus/read-folder.js';
import { UserError } from '../errors.js';
import type { Survey } from './protocol.js';

/** So many refused files are named when nothing is left. */
const MOST_NAMED = 10;

/** What is to be told of a corpus, with what only an edition of it knows. */
export function surveyOf(
  { articles, refused, hashes }: Corpus,
  known: Pick<Survey, 'edition' | 'nearDuplicates'>,
): Survey {
  return { ...known, hashes, refused, undated: articles.filter(isUndated).map(({ path }) => path) };
}

/** Whether both hold the same articles. */
export function isSame({ hashes: before }: Corpus, { hashes }: Corpus): boolean {
  return hashes.size === before.size && [...hashes].every(([path, hash]) => before.get(path) === hash);
}

/** @throws UserError `articles-empty` when there is nothing to answer from. */
export function refuseEmpty({ articles, refused }: Corpus, folder: string): void {
  if (articles.length === 0) throw emptyFolder(folder, refused);
}

/** The root for added articles, and what the others hold; null where there is no such root. */
export function otherRoots(
  roots: readonly Root[],
  { files, unlisted }: Holdings,
): { readonly roots: readonly Root[]; readonly others: Holdings } | null {
  const added = roots.find(({ prefix }) => prefix !== '');
  if (added === undefined) return null;
  const isOther = ({ path }: { readonly path: string }): boolean => !path.startsWith(added.prefix);
  const others = {
    files: new Map([...files].filter(([, file]) => isOther(file))),
    unlisted: unlisted.filter(isOther),
  };
  return { roots: [added], others };
}

function isUndated({ published }: Article): boolean {
  return published === null;
}

function emptyFolder(folder: string, refused: readonly RefusedFile[]): UserError {
  const reasons = refused.slice(0, MOST_NAMED).map(({ path, reason }) => `${path}: ${reason}`);
  const more = refused.length - reasons.length;
  const detail = [...reasons, ...(more > 0 ? [`And ${String(more)} more.`] : [])].join(' ');
  return new UserError(
    'articles-empty',
    `The folder of articles "${folder}" has no article in it. Put text or Markdown files there. ${detail}`.trim(),
    { detail },
  );
}
