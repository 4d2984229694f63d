import { ButtonStyle, ComponentType } from 'discord-api-types/v10';

import type { Placed } from './components.js';
import type { Problem } from './faults.js';
import { listOf, numberOf, objectOf, stringOf, type Json } from './json.js';
import { badLength, lengthProblems, optionalLengthProblems, required } from './problems.js';
import { selectProblems } from './select-limits.js';

/** Limits of components. https://discord.com/developers/docs/components/reference */
const MOST_IN_ROW = 5;
const MOST_TEXTS = 3;
const MOST_PICTURES = 10;
const LONGEST_TEXT = 4000;
const LONGEST_ID = 100;
const LONGEST_LABEL = 80;
const LONGEST_URL = 512;
const LONGEST_ALT = 1024;

/** What Discord would refuse in the component itself, wherever it stands; empty when nothing. */
export function problemsOfComponent({ path, component }: Placed): readonly Problem[] {
  switch (numberOf(component['type'])) {
    case ComponentType.ActionRow:
      return rowProblems(path, component);
    case ComponentType.Button:
      return buttonProblems(path, component);
    case ComponentType.StringSelect:
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
      return selectProblems(path, component);
    case ComponentType.TextDisplay:
      return lengthProblems(path, component, { field: 'content', least: 1, most: LONGEST_TEXT });
    case ComponentType.Section:
      return [
        ...countProblems(path, component, { field: 'components', least: 1, most: MOST_TEXTS }),
        ...(component['accessory'] == null ? [required([...path, 'accessory'])] : []),
      ];
    case ComponentType.Container:
      return countProblems(path, component, { field: 'components', least: 1, most: Infinity });
    case ComponentType.MediaGallery:
      return galleryProblems(path, component);
    case ComponentType.Thumbnail:
      return mediaProblems(path, component);
    case ComponentType.File:
      return fileProblems(path, component);
    default:
      return [];
  }
}

/** Custom ids and numbers that stand twice in one message or form. */
export function repeatedIds(components: readonly Placed[]): readonly Problem[] {
  return [
    ...repeated(components, 'custom_id', {
      code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
      message: 'Component custom id cannot be duplicated',
    }),
    ...repeated(components, 'id', {
      code: 'COMPONENT_ID_DUPLICATED',
      message: 'Component id cannot be duplicated',
    }),
  ];
}

function repeated(
  components: readonly Placed[],
  field: 'custom_id' | 'id',
  { code, message }: Pick<Problem, 'code' | 'message'>,
): readonly Problem[] {
  const seen = new Set<unknown>();
  return components.flatMap(({ path, component }) => {
    const id = component[field];
    // The number 0 stands for none.
    if (id == null || id === 0) return [];
    const isRepeated = seen.has(id);
    seen.add(id);
    return isRepeated ? [{ path: [...path, field], code, message }] : [];
  });
}

function rowProblems(path: Problem['path'], row: Json): readonly Problem[] {
  const inside = listOf(row['components']).map(objectOf);
  const here = [...path, 'components'];
  if (inside.length === 0 || inside.length > MOST_IN_ROW) return [badLength(here, 1, MOST_IN_ROW)];
  // Whatever is no button fills a row by itself.
  const widths = inside.map(({ type }) => (type === ComponentType.Button ? 1 : MOST_IN_ROW));
  let width = 0;
  return widths.flatMap((own, index) => {
    width += own;
    return width <= MOST_IN_ROW
      ? []
      : [
          {
            path: [...here, index],
            code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
            message: 'The specified component exceeds the maximum width',
          },
        ];
  });
}

function buttonProblems(path: Problem['path'], button: Json): readonly Problem[] {
  const style = numberOf(button['style']);
  const label = optionalLengthProblems(path, button, { field: 'label', least: 0, most: LONGEST_LABEL });
  if (style === ButtonStyle.Premium) return [...label, ...requiredText(path, button, 'sku_id')];
  const isBlank = stringOf(button['label']) === '' && button['emoji'] == null;
  const blank = isBlank
    ? [
        {
          path: [...path, 'label'],
          code: 'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED',
          message: 'A button has to have a label or an emoji',
        },
      ]
    : [];
  const isLink = style === ButtonStyle.Link;
  const mixed =
    isLink === (button['custom_id'] != null)
      ? [
          {
            path: [...path, 'custom_id'],
            code: 'COMPONENT_CUSTOM_ID_REQUIRED',
            message: 'A custom id or a url is required, and they cannot both be set',
          },
        ]
      : [];
  const target = isLink
    ? urlProblems([...path, 'url'], button['url'])
    : lengthProblems(path, button, { field: 'custom_id', least: 1, most: LONGEST_ID });
  return [
    ...(button['style'] == null ? [required([...path, 'style'])] : []),
    ...label,
    ...blank,
    ...mixed,
    ...target,
  ];
}

function requiredText(path: Problem['path'], holder: Json, field: string): readonly Problem[] {
  return holder[field] == null ? [required([...path, field])] : [];
}

function urlProblems(path: Problem['path'], url: unknown): readonly Problem[] {
  if (url == null) return [required(path)];
  const text = stringOf(url);
  if (text.length > LONGEST_URL) return [badLength(path, 1, LONGEST_URL)];
  return /^(?:https?|discord):\/\//u.test(text) && URL.canParse(text)
    ? []
    : [
        {
          path,
          code: 'URL_TYPE_INVALID_SCHEME',
          message: `Scheme "${text.split(':')[0] ?? ''}" is not supported. Scheme must be one of ('http', 'https', 'discord').`,
        },
      ];
}

function galleryProblems(path: Problem['path'], gallery: Json): readonly Problem[] {
  return [
    ...countProblems(path, gallery, { field: 'items', least: 1, most: MOST_PICTURES }),
    ...listOf(gallery['items']).flatMap((item, index) =>
      mediaProblems([...path, 'items', index], objectOf(item)),
    ),
  ];
}

function mediaProblems(path: Problem['path'], holder: Json): readonly Problem[] {
  return [
    ...(objectOf(holder['media'])['url'] == null ? [required([...path, 'media'])] : []),
    ...optionalLengthProblems(path, holder, { field: 'description', least: 1, most: LONGEST_ALT }),
  ];
}

function fileProblems(path: Problem['path'], file: Json): readonly Problem[] {
  const { url } = objectOf(file['file']);
  if (url == null) return [required([...path, 'file'])];
  return stringOf(url).startsWith('attachment://')
    ? []
    : [
        {
          path: [...path, 'file', 'url'],
          code: 'URL_TYPE_INVALID_SCHEME',
          message: "Scheme is not supported. Scheme must be one of ('attachment',).",
        },
      ];
}

interface Amount {
  readonly field: string;
  readonly least: number;
  readonly most: number;
}

function countProblems(
  path: Problem['path'],
  holder: Json,
  { field, least, most }: Amount,
): readonly Problem[] {
  if (holder[field] == null) return [required([...path, field])];
  const { length } = listOf(holder[field]);
  return length < least || length > most ? [badLength([...path, field], least, most)] : [];
}
