import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

import writeFileAtomic from 'write-file-atomic';

import type { FileRecord } from '../corpus/file-record.js';
import type { RefusedFile } from '../corpus/list-files.js';
import type { Holdings } from '../corpus/read-folder.js';
import { messageOf } from '../errors.js';
import type { Found } from './edition.js';
import { programPrint } from './program-print.js';

/** What an edition was built from, and what the one before it was: all that a start needs. */
export interface Kept {
  readonly current: Holdings;
  readonly former: Holdings | null;
  /** What was found of the current edition. */
  readonly found: Found | null;
}

/** No files at all. */
export const NOTHING: Holdings = { files: new Map(), unlisted: [] };

/** Says which parts make up which edition. Written last: what it names is there. */
interface Manifest {
  readonly program: string;
  readonly current: HoldingsParts;
  readonly former: HoldingsParts | null;
  readonly found: Found | null;
  /** The file of the current edition's index, named after its contents; null where it has none. */
  readonly index: string | null;
}

interface HoldingsParts {
  readonly parts: readonly string[];
  readonly unlisted: readonly RefusedFile[];
}

/** A file goes to one of 256 parts by its path, so that one changed file of 10,000 costs one part of 40 to write. */
const PART_DIGITS = 2;

const MANIFEST = 'edition.json';
const PARTS = 'parts';
const INDEX = 'index-';

/**
 * Keeps holdings under `folder`, which is made where it is missing. Each file is written whole or not at all, and nothing
 * is replaced but the manifest, so that at any moment what is there is whole: the edition before, or this one. Other work
 * of the thread goes on in between. `index` gives the index of the current edition, and is asked only where that is not
 * kept already; null keeps none. Rejects when the disk does not take it.
 */
export async function keepEdition(
  folder: string,
  { current, former, found }: Kept,
  index: (() => Uint8Array) | null = null,
): Promise<void> {
  const program = programPrint();
  const before = await read<Manifest>(join(folder, MANIFEST));
  await mkdir(join(folder, PARTS), { recursive: true });
  const manifest: Manifest = {
    program,
    current: await keepHoldings(folder, program, current),
    former: former === null ? null : await keepHoldings(folder, program, former),
    found,
    index: index === null ? null : (indexOf(before, program, found) ?? (await keepIndex(folder, index()))),
  };
  await write(join(folder, MANIFEST), manifest, true);
  const parts = new Set([...manifest.current.parts, ...(manifest.former?.parts ?? [])]);
  await removeOthers(folder, parts, manifest.index);
}

/** The index of this very edition, where it is kept already. */
function indexOf(
  manifest: Manifest | 'missing' | 'broken',
  program: string,
  found: Found | null,
): string | null {
  if (typeof manifest === 'string' || manifest.program !== program || found === null) return null;
  return manifest.found?.edition === found.edition ? manifest.index : null;
}

async function keepIndex(folder: string, bytes: Uint8Array): Promise<string> {
  const name = INDEX + hashOf(bytes);
  await writeFileAtomic(join(folder, name), Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
    fsync: false,
  });
  return name;
}

/** The index that was kept of the edition with this id; null when none was, or it is broken. */
export async function readIndex(folder: string, edition: string): Promise<Uint8Array | null> {
  const manifest = await read<Manifest>(join(folder, MANIFEST));
  if (typeof manifest === 'string' || manifest.index === null || manifest.found?.edition !== edition)
    return null;
  if (manifest.program !== programPrint()) return null;
  try {
    const bytes = await readFile(join(folder, manifest.index));
    return manifest.index === INDEX + hashOf(bytes) ? bytes : null;
  } catch {
    return null;
  }
}

/**
 * What was kept under `folder`; null when nothing was, or it cannot be used, which `warn` is told in a sentence. What is
 * given back is what was kept, to the byte.
 */
export async function readKept(folder: string, warn: (message: string) => void): Promise<Kept | null> {
  const manifest = await read<Manifest>(join(folder, MANIFEST));
  if (manifest === 'missing') return null;
  if (manifest === 'broken') {
    warn('the kept edition is broken; the articles are read again');
    return null;
  }
  if (manifest.program !== programPrint()) {
    warn('the kept edition is of another version of the program; the articles are read again');
    return null;
  }
  const current = await readHoldings(folder, manifest.current);
  if (current === null) {
    warn('a part of the kept edition is missing or broken; the articles are read again');
    return null;
  }
  const former = manifest.former === null ? null : await readHoldings(folder, manifest.former, current);
  if (manifest.former !== null && former === null)
    warn('the edition before the kept one is broken; a reindex cannot be undone');
  return { current, former, found: manifest.found };
}

async function keepHoldings(
  folder: string,
  program: string,
  { files, unlisted }: Holdings,
): Promise<HoldingsParts> {
  const groups = new Map<string, FileRecord[]>();
  for (const file of files.values()) {
    const key = hashOf(file.path).slice(0, PART_DIGITS);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [file]);
    else group.push(file);
  }
  const parts: string[] = [];
  for (const group of groups.values()) {
    const name = hashOf(JSON.stringify([program, group.map(stateOf)]));
    const path = join(folder, PARTS, name);
    if (typeof (await read(path)) === 'string') await write(path, group, false);
    parts.push(name);
  }
  return { parts, unlisted };
}

/** All on which the record depends, in short. */
function stateOf({ path, hash, stamp, articles, refused }: FileRecord): unknown {
  return [path, hash, stamp, articles.map((article) => article.hash), refused];
}

/** Null when a part is missing or broken. Records that `shared` has as well are taken from there: they are held once. */
async function readHoldings(
  folder: string,
  { parts, unlisted }: HoldingsParts,
  shared: Holdings = NOTHING,
): Promise<Holdings | null> {
  const records: FileRecord[] = [];
  for (const name of parts) {
    const part = await read<readonly FileRecord[]>(join(folder, PARTS, name));
    if (typeof part === 'string') return null;
    for (const record of part) {
      const known = shared.files.get(record.path);
      const isKnown =
        known !== undefined && JSON.stringify(stateOf(known)) === JSON.stringify(stateOf(record));
      records.push(isKnown ? known : record);
    }
  }
  records.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files: new Map(records.map((record) => [record.path, record])), unlisted };
}

/** Removes parts that no edition has, and what a process left that was ended while it wrote. */
async function removeOthers(folder: string, parts: ReadonlySet<string>, index: string | null): Promise<void> {
  for (const name of await readdir(join(folder, PARTS)))
    if (!parts.has(name)) await rm(join(folder, PARTS, name), { force: true });
  for (const name of await readdir(folder))
    if (name.startsWith(`${MANIFEST}.`) || (name.startsWith(INDEX) && name !== index))
      await rm(join(folder, name), { force: true });
}

/** A line with the hash of what follows, and the value as JSON. Only the manifest must outlive a loss of power: a part that does not is seen to be broken. */
async function write(path: string, value: unknown, fsync: boolean): Promise<void> {
  const json = JSON.stringify(value);
  await writeFileAtomic(path, `${hashOf(json)}\n${json}`, { fsync });
}

/** What was written there. The hash says that it is what this program wrote, of the type that it wrote there. */
async function read<Value>(path: string): Promise<Value | 'missing' | 'broken'> {
  try {
    const text = await readFile(path, 'utf8');
    const end = text.indexOf('\n');
    const json = text.slice(end + 1);
    return end > 0 && text.slice(0, end) === hashOf(json) ? (JSON.parse(json) as Value) : 'broken';
  } catch (error) {
    return messageOf(error).startsWith('ENOENT') ? 'missing' : 'broken';
  }
}

function hashOf(contents: string | Uint8Array): string {
  return createHash('sha256').update(contents).digest('hex');
}
