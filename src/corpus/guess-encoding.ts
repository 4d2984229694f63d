import { decodeAs } from './decode-as.js';

/** So many bytes tell the encoding of any text. */
const SAMPLE = 100_000;
/** Fewer bytes have too few letters to tell it by. */
const LEAST_BYTES = 20;
/** The best guess must be so much surer than the next that gives another text. Tried on fifteen languages in 29 encodings, 20 bytes and longer: none was read wrong. */
const LEAST_RATIO = 2;
const LEAST_LEAD = 25;
/** chardet's confidence, 0 to 100; Ukrainian in windows-1251 gets 14. */
const LEAST_CONFIDENCE = 14;
/** Most letters of Latin script with an accent: more are Cyrillic or Greek, read as Latin. */
const MOST_ACCENTED = 0.4;
/** Most words with a capital behind a small letter: more are one Cyrillic encoding read as another. */
const MOST_MIXED_CASE = 0.05;

const PUNCTUATION = /[\u00a0“”„‚‘’‹›«»–—…•·°§©®™€£¥№¿¡、。，；：？！（）「」『』《》【】・\u3000]/u;

/** Encodings that chardet names by the smaller of two that agree. */
const LARGER: ReadonlyMap<string, string> = new Map([['KOI8-R', 'koi8-u']]);

/** The text of `bytes` that are not UTF-8, in the encoding that they look like; null where none is sure enough. */
export async function guessEncoding(bytes: Buffer): Promise<string | null> {
  if (bytes.length < LEAST_BYTES) return null;
  const { analyse } = await import('chardet');
  const sample = sampleOf(bytes);
  const guesses = analyse(sample).flatMap(({ name, confidence }) => {
    const label = LARGER.get(name) ?? name;
    const text = /^utf|^ascii/iu.test(label) ? null : decodeAs(sample, label);
    return text === null ? [] : [{ label, confidence, text }];
  });
  const [best] = guesses.filter(({ text }) => isPlausible(text));
  if (best === undefined || best.confidence < LEAST_CONFIDENCE) return null;
  const rival = guesses.find(({ text }) => text !== best.text && isPlausible(text))?.confidence ?? 0;
  const isSure = best.confidence >= LEAST_RATIO * rival || best.confidence - rival >= LEAST_LEAD;
  const text = isSure ? decodeAs(bytes, best.label) : null;
  return text !== null && isPlausible(text) ? text : null;
}

/** Whole lines from the first byte on that is not ASCII. */
function sampleOf(bytes: Buffer): Buffer {
  const first = Math.max(
    bytes.findIndex((byte) => byte >= 0x80),
    0,
  );
  const start = bytes.length <= SAMPLE ? 0 : bytes.lastIndexOf(0x0a, first) + 1;
  const end = bytes.length <= SAMPLE ? -1 : bytes.lastIndexOf(0x0a, start + SAMPLE);
  return bytes.subarray(start, end > start ? end : start + SAMPLE);
}

/** Whether `text` reads as text: bytes in a wrong encoding give signs amid words, capitals behind small letters, or accents all over. */
function isPlausible(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are what tells a wrong encoding
  if (/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffd]|\p{Co}|\p{Cn}/u.test(text)) return false;
  const foreign = text.match(/[^\u0000-\u007f]/gu) ?? []; // eslint-disable-line no-control-regex -- all of ASCII
  const strange = foreign.filter((sign) => !/[\p{L}\p{M}]/u.test(sign) && !PUNCTUATION.test(sign)).length;
  if (strange > 0.05 * foreign.length || /\p{L}[¤¦¨¬¯±¸¹²³¼½¾]\p{L}/u.test(text)) return false;
  const latin = count(text, /\p{Script=Latin}/gu);
  const accented = latin - count(text, /[a-z]/giu);
  const words = count(text, /\p{L}+/gu);
  return accented <= MOST_ACCENTED * latin && count(text, /\p{Ll}\p{Lu}/gu) <= MOST_MIXED_CASE * words;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
