import { expect } from 'vitest';

import type { Reply } from '../../src/presentation/reply.js';
import { textOf } from './cards.js';
import { problemsOfMessage } from './discord-limits.js';

const COMPONENTS_V2 = 1 << 15;

/** All that a reply says; fails where it breaks a limit, or could ping or link to somebody or something of Discord. */
export function soundText(reply: Reply): string {
  const components = [...reply.components];
  const problems = problemsOfMessage({
    components,
    flags: COMPONENTS_V2,
    allowed_mentions: { parse: [] },
  });
  expect(problems).toEqual([]);
  const text = textOf({ components });
  // A moment of ours may be a timestamp of Discord's: it is a moment everywhere.
  expect(text.replace(/<t:\d+:[fR]>/gu, '')).not.toMatch(/(?<!\\)@(?:everyone|here)|(?<!\\)<[@#:/t]/u);
  return text;
}
