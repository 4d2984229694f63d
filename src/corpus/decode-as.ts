/** What windows-1252 has where ISO 8859-1 has control characters. https://encoding.spec.whatwg.org/index-windows-1252.txt */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** `bytes` in the encoding with this label of the Encoding Standard; null where it is none, or where a byte does not fit. */
export function decodeAs(bytes: Buffer, label: string): string | null {
  try {
    const decoder = new TextDecoder(label.trim(), { fatal: true });
    return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** By hand, as Node 20 decodes this one as ISO 8859-1 (https://github.com/nodejs/node/issues/56542). */
function decodeWindows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\u0080-\u009f]/gu, (sign) => WINDOWS_1252.charAt(sign.charCodeAt(0) - 0x80));
}
