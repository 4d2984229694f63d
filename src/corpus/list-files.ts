import { readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';

import type { Refused } from './draft.js';
import { reasonOf } from './file-trouble.js';
import { isIgnored, rulesIn, type IgnoreRules } from './ignore-rules.js';

/** A file to read. */
export interface ListedFile {
  /** Relative to the folder of articles, with `/` between its parts. */
  readonly path: string;
  /** Where it really lies, links followed. */
  readonly target: string;
}

/** A file or folder that was not taken, and why, in one sentence that goes on from its name. */
export interface RefusedFile extends Refused {
  /** As in ListedFile. */
  readonly path: string;
}

/** What a folder holds. Both lists are in the order of their paths, by code unit. */
export interface Listing {
  readonly files: readonly ListedFile[];
  readonly refused: readonly RefusedFile[];
}

/**
 * Lists the files under `root`, a real path without links in it. Names that begin with a dot are passed over. A link is
 * followed while it stays inside, also to a name with a dot: that is how Kubernetes mounts files. However many links
 * lead to a file, it is listed once, under its own name if it has one that shows: so links cannot loop, and no article
 * counts twice. What a `.footnoteignore` names, here or in a folder inside, is neither listed nor refused. Never throws.
 */
export async function listFiles(root: string): Promise<Listing> {
  const walk: Walk = { root, files: [], refused: [], links: [], seen: new Map() };
  await takeFolder(walk, { path: '', target: root, around: null });
  // Links wait until every file has been met under its own name; a folder behind one may hold more of them.
  for (let link = walk.links.shift(); link !== undefined; link = walk.links.shift()) await follow(walk, link);
  return { files: walk.files.sort(byPath), refused: walk.refused.sort(byPath) };
}

interface Walk {
  readonly root: string;
  readonly files: ListedFile[];
  readonly refused: RefusedFile[];
  /** The links that were met and not yet followed. */
  readonly links: Link[];
  /** The path under which each real path was met first. */
  readonly seen: Map<string, string>;
}

interface Link {
  readonly path: string;
  readonly rules: IgnoreRules | null;
}

interface Folder extends ListedFile {
  /** The rules of the folders around it. */
  readonly around: IgnoreRules | null;
}

async function takeFolder(walk: Walk, { path, target, around }: Folder): Promise<void> {
  if (!isNew(walk, path, target)) return;
  try {
    const entries = await readdir(target, { withFileTypes: true });
    const rules = await rulesIn(path, target, around);
    for (const entry of entries.filter(({ name }) => !name.startsWith('.')).sort(byName)) {
      const inner = path === '' ? entry.name : `${path}/${entry.name}`;
      if (isIgnored(inner, entry.isDirectory(), rules)) continue;
      if (entry.isSymbolicLink()) walk.links.push({ path: inner, rules });
      else if (entry.isDirectory())
        await takeFolder(walk, { path: inner, target: join(target, entry.name), around: rules });
      else if (entry.isFile()) takeFile(walk, inner, join(target, entry.name));
      else walk.refused.push({ path: inner, reason: 'it is neither a file nor a folder.' });
    }
  } catch (error) {
    walk.refused.push({ path, reason: reasonOf(error) });
  }
}

function takeFile(walk: Walk, path: string, target: string): void {
  if (isNew(walk, path, target)) walk.files.push({ path, target });
}

/** Notes `target`, or refuses `path` because the same was met before. */
function isNew({ seen, refused }: Walk, path: string, target: string): boolean {
  const first = seen.get(target);
  if (first === undefined) seen.set(target, path);
  else
    refused.push({
      path,
      reason: `it is the same as "${first === '' ? '.' : first}", which is read already.`,
    });
  return first === undefined;
}

async function follow(walk: Walk, { path, rules }: Link): Promise<void> {
  try {
    const target = await realpath(join(walk.root, path));
    if (isOutside(walk.root, target)) {
      walk.refused.push({ path, reason: 'it is a link that leads out of the folder of articles.' });
      return;
    }
    const facts = await stat(target);
    if (facts.isDirectory()) {
      if (!isIgnored(path, true, rules)) await takeFolder(walk, { path, target, around: rules });
    } else if (facts.isFile()) takeFile(walk, path, target);
    else walk.refused.push({ path, reason: 'it is a link to neither a file nor a folder.' });
  } catch (error) {
    walk.refused.push({ path, reason: `it is a link that cannot be followed: ${reasonOf(error)}` });
  }
}

function isOutside(root: string, target: string): boolean {
  const way = relative(root, target);
  return isAbsolute(way) || way.split(sep)[0] === '..';
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return byCodeUnit(a.path, b.path);
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return byCodeUnit(a.name, b.name);
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
