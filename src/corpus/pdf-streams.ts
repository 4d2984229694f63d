import { inflateSync } from 'node:zlib';

import { allowanceFor } from './zip-entries.js';

/** A stream's dictionary stands right before it, and is shorter than this in bytes. */
const DICTIONARY = 1000;

/**
 * Whether the packed streams of a PDF grow to more than an archive may: a page of 40 KB can hold a text that takes a minute
 * and gigabytes. Pictures are not counted, as nobody unpacks them here. One pass over the file.
 */
export function isBomb(bytes: Buffer): boolean {
  let { left } = allowanceFor(bytes.length);
  let from = 0;
  for (;;) {
    const start = bytes.indexOf('stream', from);
    const end = start === -1 ? -1 : bytes.indexOf('endstream', start);
    if (end === -1) return false;
    const dictionary = bytes.toString('latin1', Math.max(from, start - DICTIONARY), start);
    left -= isPackedText(dictionary) ? unpackedLength(bytes.subarray(start, end), left) : 0;
    if (left < 0) return true;
    from = end + 'endstream'.length;
  }
}

function isPackedText(dictionary: string): boolean {
  const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1);
  return /\/Fl(?:ateDecode)?\b/u.test(own) && !/\/Subtype\s{0,9}\/Image\b/u.test(own);
}

/** Bytes that a stream unpacks to; more than `most` where it is more, and none where it is damaged. */
function unpackedLength(stream: Buffer, most: number): number {
  const isLong = stream.subarray(0, 8).toString('latin1').startsWith('stream\r\n');
  try {
    const packed = stream.subarray('stream'.length + (isLong ? 2 : 1));
    return inflateSync(packed, { maxOutputLength: Math.max(1, most) }).length;
  } catch (error) {
    return error instanceof RangeError ? most + 1 : 0;
  }
}
