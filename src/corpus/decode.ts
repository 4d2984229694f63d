import type { Refused } from './draft.js';
import { decodeAs } from './decode-as.js';
import { guessEncoding } from './guess-encoding.js';

/** Least share of the zero bytes that stand on one side of their pairs in UTF-16: line ends and spaces have them. */
const LEAST_ZEROS = 0.02;
const JAPANESE_ESCAPE = '\u001b$B';

/**
 * The text that `bytes` hold, without a byte order mark, or why it cannot be told. In order: the mark, UTF-8 where every
 * byte fits it, the encoding that the file declares, what the bytes themselves look like. Nothing is decoded by a guess
 * that another encoding comes near: the words would be wrong, and nobody would see it.
 */
export async function decode(
  bytes: Buffer,
  declared: string | null = null,
): Promise<{ readonly text: string } | Refused> {
  if (bytes.length === 0) return { reason: 'it is empty.' };
  if (hasMark(bytes, [0xff, 0xfe, 0, 0]) || hasMark(bytes, [0, 0, 0xfe, 0xff]))
    return { reason: 'it is UTF-32; save it as UTF-8.' };
  if (hasMark(bytes, [0xff, 0xfe])) return wide(bytes, 'utf-16le');
  if (hasMark(bytes, [0xfe, 0xff])) return wide(bytes, 'utf-16be');
  if (bytes.includes(0)) return decodeUnmarkedWide(bytes);
  const utf8 = decodeAs(bytes, 'utf-8');
  const isPlain = utf8 !== null && utf8.length === bytes.length;
  // What is declared as UTF-16 and has no zero byte is not: the declaration itself could not be read.
  const named = declared === null || /^utf-?16/iu.test(declared) ? null : decodeAs(bytes, declared);
  if (isPlain && named !== null) return { text: named };
  if (isPlain && bytes.includes(JAPANESE_ESCAPE)) return shifted(bytes);
  const text = utf8 ?? named ?? (await guessEncoding(bytes));
  return text === null ? { reason: 'its encoding cannot be told for sure; save it as UTF-8.' } : { text };
}

/** Japanese mail writes all its signs in seven bits. */
function shifted(bytes: Buffer): { readonly text: string } | Refused {
  const text = decodeAs(bytes, 'iso-2022-jp');
  return text === null ? { reason: 'it is ISO-2022-JP and was cut short; save it as UTF-8.' } : { text };
}

function hasMark(bytes: Buffer, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function wide(bytes: Buffer, label: string): { readonly text: string } | Refused {
  const text = decodeAs(bytes, label);
  return text === null
    ? { reason: 'it is UTF-16 with characters that are none, or was cut short; save it as UTF-8.' }
    : { text };
}

/** UTF-16 without its mark: all zero bytes are on one side of their pairs, and what comes out has no control characters. */
function decodeUnmarkedWide(bytes: Buffer): { readonly text: string } | Refused {
  const zeros = [0, 0];
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const isOneSided = Math.min(even, odd) === 0 && Math.max(even, odd) >= (LEAST_ZEROS * bytes.length) / 2;
  const text = isOneSided ? decodeAs(bytes, even > odd ? 'utf-16be' : 'utf-16le') : null;
  // eslint-disable-next-line no-control-regex -- control characters are what tells that these bytes are no text
  return text === null || /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]|\p{Cn}|\p{Co}/u.test(text)
    ? { reason: 'it is binary, not text.' }
    : { text };
}
