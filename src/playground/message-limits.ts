import { ComponentType, MessageFlags } from 'discord-api-types/v10';

import { problemsOfComponent, repeatedIds } from './component-limits.js';
import { placedComponents, type Placed } from './components.js';
import { problemsOfEmbeds } from './embed-limits.js';
import type { Problem } from './faults.js';
import { listOf, numberOf, objectOf, stringOf, type Json } from './json.js';
import { MOST_CONTENT, MOST_ROWS, MOST_V2_COMPONENTS, MOST_V2_TEXT, textLength } from './message-counts.js';
import { tooMany, wrongType } from './problems.js';

/** Limits of messages. https://discord.com/developers/docs/resources/message#create-message */
const LONGEST_NONCE = 25;
const MOST_MENTIONED = 100;

const IN_ROW = [
  ComponentType.Button,
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
];
const IN_CONTAINER = [
  ComponentType.ActionRow,
  ComponentType.Section,
  ComponentType.TextDisplay,
  ComponentType.MediaGallery,
  ComponentType.File,
  ComponentType.Separator,
];
/** What may stand in what. https://discord.com/developers/docs/components/reference#component-object-component-types */
const INSIDE: Readonly<Record<number, readonly ComponentType[]>> = {
  [ComponentType.ActionRow]: IN_ROW,
  [ComponentType.Container]: IN_CONTAINER,
};
const ACCESSORIES = [ComponentType.Button, ComponentType.Thumbnail];

/** What Discord would refuse in a message's body; empty when nothing. */
export function problemsOfMessage(body: Json): readonly Problem[] {
  const components = placedComponents(listOf(body['components']), ['components']);
  const isV2 = (numberOf(body['flags']) & MessageFlags.IsComponentsV2) !== 0;
  return [
    ...(stringOf(body['content']).length > MOST_CONTENT ? [tooMany(['content'], MOST_CONTENT)] : []),
    ...(stringOf(body['nonce']).length > LONGEST_NONCE ? [tooMany(['nonce'], LONGEST_NONCE)] : []),
    ...problemsOfEmbeds(listOf(body['embeds'])),
    ...mentionProblems(objectOf(body['allowed_mentions'])),
    ...(isV2 ? v2Problems(body, components) : legacyProblems(body)),
    ...components.flatMap((placed) => misplaced(placed, isV2)),
    ...components.flatMap(problemsOfComponent),
    ...repeatedIds(components),
  ];
}

/**
 * What Discord would refuse in an edit. The flags that it gives decide how it is read; a message of Components V2 stays
 * one, and one that becomes so has to be rid of what it cannot keep.
 */
export function problemsOfEdit(
  body: Json,
  before: {
    readonly flags?: number | undefined;
    readonly content: string;
    readonly embeds: readonly unknown[];
  },
): readonly Problem[] {
  const flags = 'flags' in body && body['flags'] != null ? numberOf(body['flags']) : (before.flags ?? 0);
  const kept = { content: before.content, embeds: before.embeds };
  return problemsOfMessage({ ...kept, ...body, flags });
}

/** Whether there is nothing in the body that people would see. */
export function isEmptyMessage(body: Json): boolean {
  return (
    stringOf(body['content']).trim() === '' &&
    ['embeds', 'components', 'sticker_ids'].every((field) => listOf(body[field]).length === 0) &&
    body['poll'] == null
  );
}

function v2Problems(body: Json, components: readonly Placed[]): readonly Problem[] {
  const legacy = ['content', 'embeds', 'sticker_ids', 'poll'].flatMap((field) => {
    const value = body[field];
    const isFilled = value != null && value !== '' && !(Array.isArray(value) && value.length === 0);
    return isFilled
      ? [
          {
            path: [field],
            code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
            message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
          },
        ]
      : [];
  });
  const texts = components.map(({ component }) => component);
  return [
    ...legacy,
    ...(textLength(texts) > MOST_V2_TEXT
      ? [
          {
            path: ['components'],
            code: 'COMPONENT_MAX_TOTAL_TEXT_LENGTH',
            message: `The text of all components must be ${String(MOST_V2_TEXT)} or fewer in length.`,
          },
        ]
      : []),
    ...(components.length > MOST_V2_COMPONENTS
      ? [
          {
            path: ['components'],
            code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
            message: `The total number of components must be ${String(MOST_V2_COMPONENTS)} or fewer.`,
          },
        ]
      : []),
  ];
}

function legacyProblems(body: Json): readonly Problem[] {
  return listOf(body['components']).length > MOST_ROWS ? [tooMany(['components'], MOST_ROWS)] : [];
}

/** Whether the component may not stand where it stands. */
function misplaced({ path, component, within }: Placed, isV2: boolean): readonly Problem[] {
  const allowed = allowedAt(path, within, isV2);
  return allowed.includes(numberOf(component['type'])) ? [] : [wrongType(path, allowed)];
}

function allowedAt(path: Placed['path'], within: number | null, isV2: boolean): readonly ComponentType[] {
  if (within === null) return isV2 ? [...IN_CONTAINER, ComponentType.Container] : [ComponentType.ActionRow];
  if (within === ComponentType.Section)
    return path.at(-1) === 'accessory' ? ACCESSORIES : [ComponentType.TextDisplay];
  return INSIDE[within] ?? [];
}

function mentionProblems(allowed: Json): readonly Problem[] {
  const parse = listOf(allowed['parse']);
  return ['users', 'roles'].flatMap((kind) => {
    const { length } = listOf(allowed[kind]);
    const path = ['allowed_mentions', kind];
    const both =
      length > 0 && parse.includes(kind)
        ? [
            {
              path: ['allowed_mentions'],
              code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
              message: `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
            },
          ]
        : [];
    return [...(length > MOST_MENTIONED ? [tooMany(path, MOST_MENTIONED)] : []), ...both];
  });
}
