import type { APIAttachment } from 'discord-api-types/v10';

import { placedComponents } from './components.js';
import { requestTooLarge, type Problem } from './faults.js';
import { cleanName, storeFile, type SentFile } from './files.js';
import { ATTACHMENT_LIMIT } from './interactions.js';
import { listOf, objectOf, stringOf, type Json } from './json.js';
import { namesFile } from './message-components.js';
import { tooMany } from './problems.js';
import type { World } from './world.js';

/** A file in a form, as it arrived. */
export interface Upload {
  /** The number in `files[n]`. */
  readonly key: string;
  readonly file: SentFile;
}

/** Limits of files. https://discord.com/developers/docs/reference#uploading-files */
const MOST_FILES = 10;
const MOST_BYTES = 25 * 1024 * 1024;

/** @throws ApiFault 40005 where a file, or all of them, are larger than Discord takes. */
export function refuseLargeFiles(uploads: readonly Upload[]): void {
  const sizes = uploads.map(({ file }) => file.bytes.length);
  const sum = sizes.reduce((total, size) => total + size, 0);
  if (sum > MOST_BYTES || sizes.some((size) => size > ATTACHMENT_LIMIT)) throw requestTooLarge();
}

/** What Discord would refuse in the files of a message, and in how its body speaks of them; `kept` are those that it has already. */
export function problemsOfFiles(
  body: Json,
  uploads: readonly Upload[],
  kept: readonly APIAttachment[] = [],
): readonly Problem[] {
  const described = listOf(body['attachments']).map((entry) => String(objectOf(entry)['id']));
  const known = new Set([...uploads.map(({ key }) => key), ...kept.map(({ id }) => id)]);
  const missing = described.flatMap((id, index) =>
    known.has(id)
      ? []
      : [
          {
            path: ['attachments', index],
            code: 'ATTACHMENT_NOT_FOUND',
            message: 'Attachment data cannot be found',
          },
        ],
  );
  const names = new Set([
    ...uploads.map((upload) =>
      cleanName(described.length === 0 ? upload.file.filename : nameOf(body, upload)),
    ),
    ...kept.map(({ filename }) => filename),
  ]);
  return [
    ...(uploads.length + kept.length > MOST_FILES ? [tooMany(['attachments'], MOST_FILES)] : []),
    ...missing,
    ...referenceProblems(body, names),
  ];
}

/** Keeps the files of a message, named and described as its body says. */
export function storeUploads(
  world: World,
  channelId: string,
  { body, uploads }: { readonly body: Json; readonly uploads: readonly Upload[] },
): readonly APIAttachment[] {
  return uploads.map((upload) => {
    const { description } = descriptionOf(body, upload);
    return storeFile(world, channelId, {
      ...upload.file,
      filename: nameOf(body, upload),
      ...(typeof description === 'string' ? { description } : {}),
    });
  });
}

/** The files that a message has already and that an edit leaves to it: all, unless it says which. */
export function keptFiles(files: readonly APIAttachment[], body: Json): readonly APIAttachment[] {
  if (!Array.isArray(body['attachments'])) return files;
  const ids = listOf(body['attachments']).map((entry) => String(objectOf(entry)['id']));
  return files.filter(({ id }) => ids.includes(id));
}

function descriptionOf(body: Json, { key }: Upload): Json {
  return (
    listOf(body['attachments'])
      .map(objectOf)
      .find(({ id }) => String(id) === key) ?? {}
  );
}

function nameOf(body: Json, upload: Upload): string {
  const { filename } = descriptionOf(body, upload);
  return typeof filename === 'string' ? filename : upload.file.filename;
}

function referenceProblems(body: Json, names: ReadonlySet<string>): readonly Problem[] {
  const media = placedComponents(listOf(body['components']), ['components']).flatMap(
    ({ path, component }) => [
      { path: [...path, 'file', 'url'], url: objectOf(component['file'])['url'] },
      { path: [...path, 'media', 'url'], url: objectOf(component['media'])['url'] },
      ...listOf(component['items']).map((item, index) => ({
        path: [...path, 'items', index, 'media', 'url'],
        url: objectOf(objectOf(item)['media'])['url'],
      })),
    ],
  );
  return media.flatMap(({ path, url }) =>
    namesFile(url) && !names.has(stringOf(url).slice('attachment://'.length))
      ? [
          {
            path,
            code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
            message: `The referenced attachment ("${stringOf(url)}") was not found`,
          },
        ]
      : [],
  );
}
