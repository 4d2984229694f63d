import type { Entry, ZipFile } from 'yauzl';

import type { Refused } from './draft.js';
import { FREE_OF_RATIO, MOST_ENTRIES, MOST_RATIO, MOST_UNPACKED_BYTES } from './limits.js';

/** What archives may still unpack to; those inside one share its allowance. */
export interface Allowance {
  /** Bytes. */
  left: number;
}

/** A file in an archive. */
export interface ZipEntry {
  /** With `/` between its parts; a name that leads out of the archive comes with its `trouble`. */
  readonly name: string;
  /** Bytes, as the archive says; `unpack` fails where it lies. */
  readonly size: number;
  /** Why it cannot be unpacked; null when it can. */
  readonly trouble: Refused | null;
  readonly unpack: () => Promise<Buffer>;
}

/** What an archive of `size` bytes may unpack to. */
export function allowanceFor(size: number): Allowance {
  return { left: Math.min(MOST_UNPACKED_BYTES, Math.max(FREE_OF_RATIO, MOST_RATIO * size)) };
}

/**
 * The files of an archive, in its own order, folders left out; nothing is unpacked yet. An archive that would unpack to
 * more than is allowed is refused as a whole.
 */
export async function listZip(bytes: Buffer, allowance: Allowance): Promise<readonly ZipEntry[] | Refused> {
  const { fromBufferPromise, getFileNameLowLevel, validateFileName } = await import('yauzl');
  const entries: ZipEntry[] = [];
  try {
    const zip = await fromBufferPromise(bytes, { decodeStrings: false, lazyEntries: true });
    if (zip.entryCount > MOST_ENTRIES)
      return { reason: `it holds more than ${String(MOST_ENTRIES)} files; split it.` };
    for await (const entry of zip.eachEntry()) {
      allowance.left -= entry.uncompressedSize;
      if (allowance.left < 0) return tooMuch();
      const { generalPurposeBitFlag: flags, fileNameRaw, extraFields } = entry;
      const name = getFileNameLowLevel(flags, fileNameRaw, extraFields, false);
      const trouble = validateFileName(name) === null ? troubleOf(entry) : ASTRAY;
      if (!name.endsWith('/'))
        entries.push({ name, trouble, size: entry.uncompressedSize, unpack: () => unpack(zip, entry) });
    }
    return entries;
  } catch {
    return NO_ARCHIVE;
  }
}

/** Why something is refused that is no archive, or only the beginning of one. */
export const NO_ARCHIVE: Refused = {
  reason: 'it is no whole zip archive: it is damaged, or was cut short; make it again.',
};

function tooMuch(): Refused {
  return {
    reason: `it would unpack to more than ${String(MOST_UNPACKED_BYTES / 1e6)} MB, or to more than ${String(MOST_RATIO)} times its size; split it, or put its files here.`,
  };
}

const ASTRAY: Refused = { reason: 'its name leads out of its archive; name it anew.' };

/** The type of a file among the bits of its mode, and what it is for a link. See `man 7 inode`. */
const TYPE_OF_FILE = 0xf000;
const LINK = 0xa000;

function troubleOf(entry: Entry): Refused | null {
  if (((entry.externalFileAttributes >>> 16) & TYPE_OF_FILE) === LINK)
    return { reason: 'it is a link in an archive, which is not followed; put the file itself there.' };
  if (entry.isEncrypted()) return { reason: 'it is encrypted; pack it without a password.' };
  return entry.canDecodeFileData()
    ? null
    : { reason: 'it is packed in a way that is not read; pack it again with the usual one (deflate).' };
}

async function unpack(zip: ZipFile, entry: Entry): Promise<Buffer> {
  // yauzl fails where more or fewer bytes come out than the archive says.
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  for await (const chunk of stream) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
