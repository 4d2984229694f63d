import {
  ComponentType,
  SeparatorSpacingSize,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIFileComponent,
  type APISeparatorComponent,
  type APITextDisplayComponent,
} from 'discord-api-types/v10';

import type { Reply } from './reply.js';
import type { Wording } from './wording.js';

/** Components V2 as plain data. What is said never depends on the colour. */
const ACCENT = { answer: 0x3b82f6, silence: 0x9ca3af, failure: 0xdc2626 } as const;

export type Tone = keyof typeof ACCENT;

/** One block of text; Discord forbids empty ones. */
export function text(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

export function separator(): APISeparatorComponent {
  return { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small };
}

/** Where the reply's file of this name shows. */
export function attached(name: string): APIFileComponent {
  return { type: ComponentType.File, file: { url: `attachment://${name}` } };
}

/** What Discord reads as small print at the beginning of a line. */
export const SMALL_PRINT = '-# ';

/** Small print, line by line. */
export function smallPrint(content: string): string {
  return content.replace(/^/gmu, SMALL_PRINT);
}

/** The last line of a card: which edition it speaks of, and that what it quotes is quoted. */
export function edition(id: string, isQuoting: boolean, wording: Wording): APITextDisplayComponent {
  return text(smallPrint(isQuoting ? wording.quotedFrom(id) : wording.edition(id)));
}

/** A reply of one framed card. */
export function card(tone: Tone, components: APIComponentInContainer[], isPrivate: boolean): Reply {
  const container: APIContainerComponent = {
    type: ComponentType.Container,
    accent_color: ACCENT[tone],
    components,
  };
  return { components: [container], isPrivate };
}
