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

/** The custom ids of all controls of a message, by the words on them. */
export function controlsOf(message: Pick<APIMessage, 'components'> | null): ReadonlyMap<string, string> {
  const components = (message?.components ?? []) as unknown as Node[];
  return new Map(
    flatten(components).flatMap(({ custom_id: id, label }) =>
      typeof id === 'string' ? [[String(label), id] as const] : [],
    ),
  );
}

/** The lines of block quotes, without their marks. */
export function quotedLines(text: string): readonly string[] {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/u)
    .flatMap((line) => (line.startsWith('> ') ? [line.slice(2)] : []));
}
