import type { PageFile } from '../bridge/call.js';

/** Reads files that somebody chose, for the server of the page. */
export function readFiles(files: Iterable<File>): Promise<PageFile[]> {
  return Promise.all([...files].map(readFile));
}

function readFile(file: File): Promise<PageFile> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      // A data address: `data:<type>;base64,<content>`.
      const address = typeof reader.result === 'string' ? reader.result : '';
      resolve({ filename: file.name, base64: address.slice(address.indexOf(',') + 1) });
    };
    reader.onerror = () => {
      reject(new Error(`${file.name} cannot be read`));
    };
    reader.readAsDataURL(file);
  });
}

/** The stand-in gives files an address of its own port; the page's server has them too, under the same path. */
const ATTACHMENT = /^http:\/\/127\.0\.0\.1:\d+(\/attachments\/.*)$/u;

/** Where the page finds what is at this address; `null` for what is elsewhere, which it does not load. */
export function ownAddress(url: string): string | null {
  if (url.startsWith(`${location.origin}/`)) return url;
  return ATTACHMENT.exec(url)?.[1] ?? null;
}
