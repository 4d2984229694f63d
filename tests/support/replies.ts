import { expect } from 'vitest';

import type { Article } from '../../src/corpus/article.js';
import { unescapeMarkdown } from '../../src/presentation/markdown.js';
import type { Reply } from '../../src/presentation/reply.js';
import { quotedLines, textOf } from './cards.js';
import { problemsOfMessage } from './discord-limits.js';

const COMPONENTS_V2 = 1 << 15;
const CODE = /```\n[^]*?\n```/gu;

/** Holds a reply against Discord's limits; nothing in it pings, but in a block of code, which never does. Its text. */
export function expectSound(reply: Reply): string {
  return expectSoundBut(reply, CODE);
}

/** The same, where nothing pings but in what matches `harmless`. */
export function expectSoundBut(reply: Reply, harmless: RegExp): string {
  expect(problemsOfMessage(bodyOf(reply))).toEqual([]);
  const text = textOf({ components: [...reply.components] });
  expect(text.replace(harmless, '')).not.toMatch(/(?<!\\)@(?:everyone|here)|(?<!\\)<[@#:/t]/u);
  return text;
}

/** The body of the message that a reply is posted as. */
export function bodyOf({ components }: Reply) {
  return { components: [...components], flags: COMPONENTS_V2, allowed_mentions: { parse: [] } };
}

/** Every line of a block quote, bold and escapes taken off, is a part of some article. */
export function expectQuotes(text: string, articles: readonly Article[]): void {
  for (const line of quotedLines(text)) {
    const words = unescapeMarkdown(line.replace(/(?<!\\)((?:\\\\)*)\*\*/gu, '$1'));
    expect(
      articles.some((article) => article.text.includes(words)),
      JSON.stringify(words),
    ).toBe(true);
  }
}
