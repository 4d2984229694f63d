import type { APIAttachment } from 'discord-api-types/v10';
import { Hono } from 'hono';

import type { World } from './world.js';

/** A file that somebody sends. */
export interface SentFile {
  readonly filename: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** By default what the name's ending says, as far as the stand-in knows it. */
  readonly contentType?: string;
  /** Alternative text. */
  readonly description?: string;
}

/** Where files are found, as Discord's own addresses are built. */
export const FILES_PATH = '/attachments';

/** So many files are kept; addresses of older ones lead nowhere, as Discord's do after a day. */
const MOST_KEPT = 200;

/** Kinds of files by the endings of their names. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  epub: 'application/epub+zip',
  gif: 'image/gif',
  htm: 'text/html; charset=utf-8',
  html: 'text/html; charset=utf-8',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain; charset=utf-8',
  webp: 'image/webp',
  xml: 'text/xml; charset=utf-8',
  zip: 'application/zip',
};

/** Keeps a file of a channel and describes it as Discord does, with an address from which it can be fetched. */
export function storeFile(
  { files, nextId, filesUrl }: World,
  channelId: string,
  { filename, bytes, contentType, description }: SentFile,
): APIAttachment {
  const id = nextId();
  const name = cleanName(filename);
  const url = `${filesUrl()}/${channelId}/${id}/${encodeURIComponent(name)}`;
  const attachment: APIAttachment = {
    id,
    filename: name,
    size: bytes.length,
    url,
    proxy_url: url,
    content_type: contentType ?? contentTypeOf(name),
    ...(description === undefined ? {} : { description }),
  };
  files.set(id, { bytes, attachment });
  const [oldest] = files.keys();
  if (files.size > MOST_KEPT && oldest !== undefined) files.delete(oldest);
  return attachment;
}

/** The kept files, byte for byte; as Discord's, they can be fetched by whoever knows the address. */
export function fileRoutes({ files }: World): Hono {
  const routes = new Hono();
  routes.get(`${FILES_PATH}/:channel/:id/:name`, (context) => {
    const file = files.get(context.req.param('id'));
    if (file === undefined) return context.text('This content is no longer available.', 404);
    return context.body(file.bytes, 200, {
      'content-type': file.attachment.content_type ?? 'application/octet-stream',
      // A page that was sent as a file must not act in the name of this address.
      'content-security-policy': 'sandbox',
      'x-content-type-options': 'nosniff',
    });
  });
  return routes;
}

function contentTypeOf(name: string): string {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return CONTENT_TYPES[ending] ?? 'application/octet-stream';
}

/** Names lose what could be a path, and white space becomes `_`, as Discord has it. */
export function cleanName(filename: string): string {
  const cleaned = filename.replace(/[\\/]/gu, '').replace(/\s/gu, '_').replace(/^\.+/u, '');
  return cleaned === '' ? 'unknown' : cleaned;
}
