import type { Part, Refused, Source } from './draft.js';
import { MOST_NESTING } from './limits.js';
import { tooLarge } from './read-bytes.js';
import { allowanceFor, listZip, type Allowance, type ZipEntry } from './zip-entries.js';

/** Where an archive stands. */
export interface Nesting {
  /** How many archives it stands in. */
  readonly depth: number;
  /** Shared with the archives around it; null for one that stands in none. */
  readonly allowance: Allowance | null;
}

/** How the files of an archive are read. */
export interface InnerFormats {
  /** Most bytes of a file with this name, or why such files are not read. */
  readonly mostBytes: (path: string) => number | Refused;
  readonly parts: (source: Source, nesting: Nesting) => Promise<readonly Part[]>;
}

/**
 * Reads every file of an archive as if it lay in a folder of the archive's name. Names that begin with a dot, and what
 * Macs add, are passed over. One bad file never stops the others; what is not safe to unpack is refused.
 */
export async function readZip(
  { path, bytes }: Source,
  { depth, allowance }: Nesting,
  formats: InnerFormats,
): Promise<readonly Part[]> {
  if (depth >= MOST_NESTING)
    return [{ path, draft: { reason: 'it is an archive too deep inside others; unpack them.' } }];
  const shared = allowance ?? allowanceFor(bytes.length);
  const entries = await listZip(bytes, shared);
  if ('reason' in entries) return [{ path, draft: entries }];
  const parts: Part[] = [];
  const seen = new Set<string>();
  for (const entry of entries.filter(({ name }) => !isPassedOver(name))) {
    const inner = `${path}/${entry.name}`;
    const isTwice = seen.has(inner);
    seen.add(inner);
    const read = isTwice ? TWICE : await readEntry(inner, entry, formats);
    if ('reason' in read) parts.push({ path: inner, draft: read });
    else parts.push(...(await formats.parts(read, { depth: depth + 1, allowance: shared })));
  }
  return parts;
}

const TWICE: Refused = { reason: 'its archive has it twice; the first is read.' };

function isPassedOver(name: string): boolean {
  return name.split('/').some((part) => part === '__MACOSX' || /^\.(?!\.?$)/u.test(part));
}

async function readEntry(
  path: string,
  { size, trouble, unpack }: ZipEntry,
  { mostBytes }: InnerFormats,
): Promise<Source | Refused> {
  if (trouble !== null) return trouble;
  const most = mostBytes(path);
  if (typeof most !== 'number') return most;
  if (size > most) return tooLarge(most);
  try {
    return { path, bytes: await unpack() };
  } catch {
    return { reason: 'it is damaged in its archive; pack it again.' };
  }
}
