import type { APIMessage } from 'discord-api-types/v10';

import { flatten } from './discord-limits.js';

type Node = Record<string, unknown>;

/** All that a message says, text by text, each on lines of its own. */
export function textOf(message: Pick<APIMessage, 'components'> | null): string {
  const components = (message?.components ?? []) as unknown as Node[];
  return flatten(components)
    .flatMap(({ type, content }) => (type === 10 ? [String(content)] : []))
    .join('\n');
}

/** The lines of block quotes, without their marks. */
export function quotedLines(text: string): readonly string[] {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/u)
    .flatMap((line) => (line.startsWith('> ') ? [line.slice(2)] : []));
}
