import type { Problem } from './faults.js';
import { listOf, objectOf, type Json } from './json.js';
import { embedLength, MOST_EMBED_TEXT } from './message-counts.js';
import { lengthProblems, optionalLengthProblems, tooMany } from './problems.js';

/** Limits of embeds. https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
const MOST_EMBEDS = 10;
const MOST_FIELDS = 25;
const LONGEST = { title: 256, description: 4096, footer: 2048, author: 256, name: 256, value: 1024 } as const;

/** What Discord would refuse in a message's embeds; empty when nothing. */
export function problemsOfEmbeds(embeds: readonly unknown[]): readonly Problem[] {
  return [
    ...(embeds.length > MOST_EMBEDS ? [tooMany(['embeds'], MOST_EMBEDS)] : []),
    ...(embedLength(embeds) > MOST_EMBED_TEXT
      ? [
          {
            path: ['embeds'],
            code: 'MAX_EMBED_SIZE_EXCEEDED',
            message: `Embed size exceeds maximum size of ${String(MOST_EMBED_TEXT)}`,
          },
        ]
      : []),
    ...embeds.map(objectOf).flatMap((embed, index) => embedProblems(['embeds', index], embed)),
  ];
}

function embedProblems(path: Problem['path'], embed: Json): readonly Problem[] {
  const fields = listOf(embed['fields']).map(objectOf);
  const text = (holder: Json, here: Problem['path'], field: 'text' | 'name', most: number) =>
    optionalLengthProblems(here, holder, { field, least: 0, most });
  return [
    ...optionalLengthProblems(path, embed, { field: 'title', least: 0, most: LONGEST.title }),
    ...optionalLengthProblems(path, embed, { field: 'description', least: 0, most: LONGEST.description }),
    ...text(objectOf(embed['footer']), [...path, 'footer'], 'text', LONGEST.footer),
    ...text(objectOf(embed['author']), [...path, 'author'], 'name', LONGEST.author),
    ...(fields.length > MOST_FIELDS ? [tooMany([...path, 'fields'], MOST_FIELDS)] : []),
    ...fields.flatMap((field, index) => [
      ...lengthProblems([...path, 'fields', index], field, { field: 'name', least: 1, most: LONGEST.name }),
      ...lengthProblems([...path, 'fields', index], field, { field: 'value', least: 1, most: LONGEST.value }),
    ]),
  ];
}
