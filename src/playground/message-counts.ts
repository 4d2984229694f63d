import { ComponentType, MessageFlags, type APIMessage } from 'discord-api-types/v10';

import { placedComponents } from './components.js';
import { listOf, objectOf, stringOf, type Json } from './json.js';

/** How much of a limit is used. */
export interface Count {
  readonly used: number;
  readonly most: number;
}

/** What is counted of a message, of Components V2 or of the older kind. */
export interface MessageCounts {
  /** Characters of all text displays, or of the content. */
  readonly text: Count;
  /** All components, nested ones too; of the older kind the rows. */
  readonly components: Count;
  /** Characters of all embeds; `null` for Components V2, which has none. */
  readonly embedText: Count | null;
}

/** Limits of messages. https://discord.com/developers/docs/resources/message and …/components/reference */
export const MOST_CONTENT = 2000;
export const MOST_EMBED_TEXT = 6000;
export const MOST_V2_TEXT = 4000;
export const MOST_V2_COMPONENTS = 40;
export const MOST_ROWS = 5;

/** Counts a message as Discord does for its limits. */
export function countsOf({ content, components, embeds, flags }: APIMessage): MessageCounts {
  const all = placedComponents(listOf(components), []).map(({ component }) => component);
  if (((flags ?? 0) & MessageFlags.IsComponentsV2) !== 0)
    return {
      text: { used: textLength(all), most: MOST_V2_TEXT },
      components: { used: all.length, most: MOST_V2_COMPONENTS },
      embedText: null,
    };
  return {
    text: { used: content.length, most: MOST_CONTENT },
    components: { used: listOf(components).length, most: MOST_ROWS },
    embedText: { used: embedLength(embeds), most: MOST_EMBED_TEXT },
  };
}

/** Characters of all text displays. */
export function textLength(components: readonly Json[]): number {
  return components
    .filter(({ type }) => type === ComponentType.TextDisplay)
    .reduce((sum, { content }) => sum + stringOf(content).length, 0);
}

/** Characters of all embeds, as Discord counts them for their common limit: without white space at their ends. */
export function embedLength(embeds: readonly unknown[]): number {
  return embeds.map(objectOf).reduce((sum, embed) => {
    const fields = listOf(embed['fields'])
      .map(objectOf)
      .flatMap(({ name, value }) => [name, value]);
    const named = [objectOf(embed['footer'])['text'], objectOf(embed['author'])['name']];
    const texts = [embed['title'], embed['description'], ...named, ...fields];
    return sum + texts.reduce<number>((length, text) => length + stringOf(text).trim().length, 0);
  }, 0);
}
