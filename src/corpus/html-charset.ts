/** HTML is to declare its encoding in its first kilobyte; pages that are saved put comments before it. */
const HEAD_BYTES = 4096;

/** The encoding that a page of HTML, or a file of XML, declares of itself; null where it does not. */
export function declaredEncoding(bytes: Buffer): string | null {
  const head = bytes.toString('latin1', 0, HEAD_BYTES);
  const xml = /^\s*<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']/iu.exec(head)?.[1];
  return xml ?? /<meta[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/iu.exec(head)?.[1] ?? null;
}
