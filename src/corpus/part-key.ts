import { createHash } from 'node:crypto';

import type { Part } from './draft.js';
import { LONGEST_KEY } from './limits.js';

/** The path of a part: its file's, and `#` with the key that tells it from the others, on one line and not too long. */
export function partPath(path: string, key: string): string {
  const line = key.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (line.length <= LONGEST_KEY) return `${path}#${line}`;
  const beginning = line.slice(0, LONGEST_KEY / 2).replace(/[\uD800-\uDBFF]$/u, '');
  return `${path}#${beginning}~${shortHash(line)}`;
}

/** Sixteen hexadecimal digits that tell `words` from others. */
export function shortHash(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 16);
}

/** The parts, each path once: what has a path that stood before is refused. */
export function oncePerPath(parts: readonly Part[]): readonly Part[] {
  const seen = new Set<string>();
  return parts.map(({ path, draft }) => {
    const isTwice = seen.has(path);
    seen.add(path);
    return { path, draft: isTwice ? { reason: 'its file has it twice; the first is read.' } : draft };
  });
}
