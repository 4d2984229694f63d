import { ButtonStyle, ComponentType, type APIComponentInContainer } from 'discord-api-types/v10';

import type { Excerpt } from '../answer/answer.js';
import { encodeCustomId } from './custom-id.js';
import { excerptParts } from './excerpt.js';
import { text } from './parts.js';
import type { Wording } from './wording.js';

/** Which excerpt of a message it is, from 0, in at most how many characters, and what its button remembers. */
interface Citing {
  readonly index: number;
  /** 450 or more. */
  readonly most: number;
  readonly edition: string;
  readonly asker: string;
}

/** A quotation, and beside its source a button that shows what stands around it; four components. */
export function cited(
  excerpt: Excerpt,
  { index, most, ...common }: Citing,
  wording: Wording,
): readonly APIComponentInContainer[] {
  const { quotation, source } = excerptParts(excerpt, most, wording);
  const quote = { start: excerpt.start, end: excerpt.end };
  const at = { index, article: excerpt.article.id, quote, highlight: quote };
  return [
    text(quotation),
    {
      type: ComponentType.Section,
      components: [text(source)],
      accessory: {
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        label: wording.controls.showContext,
        custom_id: encodeCustomId({ action: 'context', at, isTurn: false, ...common }),
      },
    },
  ];
}
