import { UserError } from '../errors.js';
import type { Config } from '../config.js';

/** Where Discord keeps what people attach. https://discord.com/developers/docs/reference#signed-attachment-cdn-urls */
const HOSTS = ['cdn.discordapp.com', 'media.discordapp.net'];
const DISCORD = 'discord.com';
/** For all of a file. */
const TIMEOUT_MS = 30_000;
const BYTES_PER_MB = 1_000_000;

/** A file as Discord describes it. */
export interface Attachment {
  readonly url: string;
  /** In bytes. */
  readonly size: number;
}

/**
 * Fetches an attachment of at most `most` bytes.
 * @throws UserError `attachment-too-large` or `attachment-unread`.
 */
export type ReadAttachment = (attachment: Attachment, most: number) => Promise<Uint8Array>;

/** Fetches from Discord alone, or from the stand-in for it that is configured; a redirect is not followed. */
export function createAttachmentReader({ apiUrl }: Pick<Config, 'apiUrl'>): ReadAttachment {
  const api = new URL(apiUrl);
  const isOurs = ({ protocol, hostname, origin }: URL): boolean =>
    (protocol === 'https:' && HOSTS.includes(hostname)) ||
    (api.hostname !== DISCORD && origin === api.origin);
  return async ({ url, size }, most) => {
    if (!URL.canParse(url) || !isOurs(new URL(url))) throw unread();
    if (size > most) throw tooLarge(most);
    const response = await fetch(url, {
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch((cause: unknown) => {
      throw unread(cause);
    });
    if (!response.ok || response.body === null) throw unread();
    return bytesOf(response.body, most);
  };
}

/** What Discord says of the size is not relied on. */
async function bytesOf(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw unread(cause);
    });
    if (done) return Buffer.concat(parts);
    size += value.length;
    if (size > most) {
      await reader.cancel().catch(() => undefined);
      throw tooLarge(most);
    }
    parts.push(value);
  }
}

function tooLarge(most: number): UserError {
  const detail = `${String(most / BYTES_PER_MB)} MB`;
  return new UserError('attachment-too-large', `The attached file is larger than ${detail}.`, { detail });
}

function unread(cause?: unknown): UserError {
  return new UserError('attachment-unread', 'The attached file could not be fetched.', { cause });
}
