import { ComponentType, type APIAttachment, type APIMessage } from 'discord-api-types/v10';

import { listOf, numberOf, objectOf, stringOf, type Json } from './json.js';
import type { NextId } from './snowflakes.js';

/** What the pictures and files of a message are found in. */
export interface Sources {
  readonly nextId: NextId;
  readonly attachments: readonly APIAttachment[];
}

/** Names a file that came along with the message. */
const ATTACHED = 'attachment://';

/**
 * Components as Discord returns them: each with a number, in the order of the tree, what was left out filled in, and
 * addresses for the files that they name. A number that the bot gave stays, except 0, which stands for none.
 */
export function returnedComponents(
  components: unknown,
  sources: Sources,
): NonNullable<APIMessage['components']> {
  const taken = new Set(numbersIn(components));
  let last = 0;
  const nextNumber = (): number => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
  const returned = (value: unknown): Json => {
    const { id: given, ...component } = withoutNulls(objectOf(value));
    const id = numberOf(given) || nextNumber();
    return {
      ...defaultsOf(component),
      ...component,
      id,
      ...('components' in component ? { components: listOf(component['components']).map(returned) } : {}),
      ...('component' in component ? { component: returned(component['component']) } : {}),
      ...('accessory' in component ? { accessory: returned(component['accessory']) } : {}),
      ...mediaOf(component, sources),
    };
  };
  // The caller has checked the components; their shape is the one that they were sent in.
  return listOf(components).map(returned) as unknown as NonNullable<APIMessage['components']>;
}

/** An embed as Discord returns it, with addresses for the files that it names. */
export function returnedEmbed(embed: Json, sources: Sources): Json {
  const pictures = [
    ['image', 'url'],
    ['thumbnail', 'url'],
    ['footer', 'icon_url'],
    ['author', 'icon_url'],
  ] as const;
  const addressed: [string, Json][] = pictures.flatMap(([field, address]) => {
    const part = withoutNulls(objectOf(embed[field]));
    if (part[address] === undefined) return [];
    return [[field, { ...part, [address]: addressOf(part[address], sources) }]];
  });
  const fields = listOf(embed['fields']).map((field) => ({ inline: false, ...objectOf(field) }));
  return {
    ...withoutNulls(embed),
    ...Object.fromEntries(addressed),
    ...(fields.length === 0 ? {} : { fields }),
  };
}

/** The file that is named, or `undefined` for an address elsewhere, or when no such file came along. */
export function attachedFile(url: unknown, attachments: readonly APIAttachment[]): APIAttachment | undefined {
  const name = stringOf(url);
  if (!name.startsWith(ATTACHED)) return undefined;
  return attachments.find(({ filename }) => filename === name.slice(ATTACHED.length));
}

/** Whether it names a file that has to come along with the message. */
export function namesFile(url: unknown): boolean {
  return stringOf(url).startsWith(ATTACHED);
}

function numbersIn(components: unknown): readonly number[] {
  return listOf(components)
    .map(objectOf)
    .flatMap((component) => [
      numberOf(component['id']),
      ...numbersIn(component['components']),
      ...numbersIn([component['component'], component['accessory']].filter((inner) => inner != null)),
    ]);
}

function withoutNulls(component: Json): Json {
  return Object.fromEntries(Object.entries(component).filter(([, value]) => value !== null));
}

/** What Discord fills in. */
function defaultsOf({ type }: Json): Json {
  switch (numberOf(type)) {
    case ComponentType.Container:
      return { spoiler: false, accent_color: null };
    case ComponentType.Separator:
      return { divider: true, spacing: 1 };
    case ComponentType.Thumbnail:
      return { description: null, spoiler: false };
    case ComponentType.File:
      return { spoiler: false };
    case ComponentType.StringSelect:
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
      return { min_values: 1, max_values: 1 };
    default:
      return {};
  }
}

function mediaOf(component: Json, sources: Sources): Json {
  switch (numberOf(component['type'])) {
    case ComponentType.Thumbnail:
      return { media: unfurled(component['media'], sources) };
    case ComponentType.MediaGallery:
      return {
        items: listOf(component['items'])
          .map(objectOf)
          .map((item) => ({
            description: item['description'] ?? null,
            spoiler: item['spoiler'] ?? false,
            media: unfurled(item['media'], sources),
          })),
      };
    case ComponentType.File: {
      const file = attachedFile(objectOf(component['file'])['url'], sources.attachments);
      return {
        file: unfurled(component['file'], sources),
        name: file?.filename ?? null,
        size: file?.size ?? null,
      };
    }
    default:
      return {};
  }
}

/** The stand-in looks at no picture: sizes are left open, and nothing elsewhere is fetched. */
function unfurled(media: unknown, { nextId, attachments }: Sources): Json {
  const { url } = objectOf(media);
  const file = attachedFile(url, attachments);
  const address = file?.url ?? stringOf(url);
  return {
    id: nextId(),
    url: address,
    proxy_url: address,
    width: null,
    height: null,
    content_type: file?.content_type ?? null,
    ...(file === undefined ? {} : { attachment_id: file.id }),
  };
}

function addressOf(url: unknown, { attachments }: Sources): string {
  return attachedFile(url, attachments)?.url ?? stringOf(url);
}
