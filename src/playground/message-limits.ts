import { ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';

import { placedComponents, type Placed } from './components.js';
import type { Problem } from './faults.js';
import { listOf, numberOf, objectOf, stringOf, type Json } from './json.js';
import {
  embedLength,
  MOST_CONTENT,
  MOST_EMBED_TEXT,
  MOST_ROWS,
  MOST_V2_COMPONENTS,
  MOST_V2_TEXT,
  textLength,
} from './message-counts.js';

/** Limits of messages. https://discord.com/developers/docs/resources/message and …/components/reference */
const MOST_EMBEDS = 10;
const MOST_BUTTONS = 5;
const MOST_OPTIONS = 25;
const LONGEST_ID = 100;
const LONGEST_LABEL = 80;

/** What Discord would refuse in a message's body; empty when nothing. */
export function problemsOfMessage(body: Json): readonly Problem[] {
  const components = placedComponents(listOf(body['components']), ['components']);
  const isV2 = (numberOf(body['flags']) & MessageFlags.IsComponentsV2) !== 0;
  return [
    ...contentProblems(body),
    ...(isV2 ? v2Problems(body, components) : legacyProblems(body, components)),
    ...components.flatMap(componentProblems),
    ...repeatedIds(components),
  ];
}

/** Whether there is nothing in the body that people would see. */
export function isEmptyMessage(body: Json): boolean {
  return (
    stringOf(body['content']).trim() === '' &&
    ['embeds', 'components', 'attachments', 'sticker_ids'].every(
      (field) => listOf(body[field]).length === 0,
    ) &&
    body['poll'] == null
  );
}

function contentProblems(body: Json): readonly Problem[] {
  const problems: Problem[] = [];
  if (stringOf(body['content']).length > MOST_CONTENT) problems.push(tooLong(['content'], MOST_CONTENT));
  const embeds = listOf(body['embeds']);
  if (embeds.length > MOST_EMBEDS) problems.push(tooMany(['embeds'], MOST_EMBEDS));
  if (embedLength(embeds) > MOST_EMBED_TEXT) {
    problems.push({
      path: ['embeds'],
      code: 'MAX_EMBED_SIZE_EXCEEDED',
      message: `Embed size exceeds maximum size of ${String(MOST_EMBED_TEXT)}`,
    });
  }
  return problems;
}

function v2Problems(body: Json, components: readonly Placed[]): readonly Problem[] {
  const problems: Problem[] = [];
  for (const field of ['content', 'embeds', 'sticker_ids', 'poll']) {
    const value = body[field];
    if (value != null && value !== '' && !(Array.isArray(value) && value.length === 0)) {
      problems.push({
        path: [field],
        code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
      });
    }
  }
  if (textLength(components.map(({ component }) => component)) > MOST_V2_TEXT) {
    problems.push({
      path: ['components'],
      code: 'COMPONENT_MAX_TOTAL_TEXT_LENGTH',
      message: `The text of all components must be ${String(MOST_V2_TEXT)} or fewer in length.`,
    });
  }
  if (components.length > MOST_V2_COMPONENTS) problems.push(tooMany(['components'], MOST_V2_COMPONENTS));
  return problems;
}

function legacyProblems(body: Json, components: readonly Placed[]): readonly Problem[] {
  const rows = listOf(body['components']);
  const foreign = components.filter(
    ({ path, component }) => path.length === 2 && component['type'] !== ComponentType.ActionRow,
  );
  return [
    ...(rows.length > MOST_ROWS ? [tooMany(['components'], MOST_ROWS)] : []),
    ...foreign.map(({ path }) => ({
      path: [...path, 'type'],
      code: 'UNION_TYPE_CHOICES',
      message: 'Value of field "type" must be one of (1,).',
    })),
  ];
}

function componentProblems({ path, component }: Placed): readonly Problem[] {
  const type = numberOf(component['type']);
  if (type === ComponentType.TextDisplay)
    return lengthProblems(path, component, { field: 'content', least: 1, most: MOST_V2_TEXT });
  if (type === ComponentType.ActionRow) return rowProblems(path, component);
  if (type === ComponentType.Button) return buttonProblems(path, component);
  if (type === ComponentType.StringSelect) return selectProblems(path, component);
  if (type === ComponentType.Section && component['accessory'] == null)
    return [required([...path, 'accessory'])];
  return [];
}

function rowProblems(path: Problem['path'], row: Json): readonly Problem[] {
  const inside = listOf(row['components']).map(objectOf);
  const selects = inside.filter((component) => numberOf(component['type']) !== ComponentType.Button).length;
  if (inside.length === 0) return [required([...path, 'components'])];
  if (selects === 0)
    return inside.length > MOST_BUTTONS ? [tooMany([...path, 'components'], MOST_BUTTONS)] : [];
  return inside.length > 1 ? [tooMany([...path, 'components'], 1)] : [];
}

function buttonProblems(path: Problem['path'], button: Json): readonly Problem[] {
  const isLink = numberOf(button['style']) === ButtonStyle.Link;
  const problems = [...lengthProblems(path, button, { field: 'label', least: 0, most: LONGEST_LABEL })];
  if (isLink && button['url'] == null) problems.push(required([...path, 'url']));
  if (isLink === (button['custom_id'] != null)) {
    problems.push({
      path: [...path, 'custom_id'],
      code: 'COMPONENT_CUSTOM_ID_REQUIRED',
      message: 'A custom id or a url is required, and they cannot both be set',
    });
  }
  return [
    ...problems,
    ...(isLink ? [] : lengthProblems(path, button, { field: 'custom_id', least: 1, most: LONGEST_ID })),
  ];
}

function selectProblems(path: Problem['path'], select: Json): readonly Problem[] {
  const options = listOf(select['options']);
  const problems = [...lengthProblems(path, select, { field: 'custom_id', least: 1, most: LONGEST_ID })];
  if (options.length === 0) problems.push(required([...path, 'options']));
  if (options.length > MOST_OPTIONS) problems.push(tooMany([...path, 'options'], MOST_OPTIONS));
  for (const [index, option] of options.entries()) {
    const here = [...path, 'options', index];
    for (const field of ['label', 'value'])
      problems.push(...lengthProblems(here, objectOf(option), { field, least: 1, most: 100 }));
  }
  if (numberOf(select['max_values']) > options.length)
    problems.push(tooMany([...path, 'max_values'], options.length));
  return problems;
}

function repeatedIds(components: readonly Placed[]): readonly Problem[] {
  const seen = new Set<unknown>();
  return components.flatMap(({ path, component }) => {
    const id = component['custom_id'];
    if (id == null || !seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      {
        path: [...path, 'custom_id'],
        code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
        message: 'Component custom id cannot be duplicated',
      },
    ];
  });
}

interface Bounds {
  readonly field: string;
  readonly least: number;
  readonly most: number;
}

/** Problems with the length of a text field; one that may be empty may also be missing. */
export function lengthProblems(
  path: Problem['path'],
  holder: Json,
  { field, least, most }: Bounds,
): readonly Problem[] {
  const value = holder[field];
  if (value == null) return least > 0 ? [required([...path, field])] : [];
  const { length } = stringOf(value);
  return length < least || length > most
    ? [
        {
          path: [...path, field],
          code: 'BASE_TYPE_BAD_LENGTH',
          message: `Must be between ${String(least)} and ${String(most)} in length.`,
        },
      ]
    : [];
}

export function required(path: Problem['path']): Problem {
  return { path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
}

export function tooMany(path: Problem['path'], most: number): Problem {
  return { path, code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${String(most)} or fewer in length.` };
}

function tooLong(path: Problem['path'], most: number): Problem {
  return tooMany(path, most);
}
