import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Ignore } from 'ignore';

/** The file that says what in its folder is not read, by the rules of gitignore. */
export const IGNORE_FILE = '.footnoteignore';

/** The rules of one folder, and of those around it. */
export interface IgnoreRules {
  /** Path of the folder whose rules they are, as in ListedFile. */
  readonly folder: string;
  readonly rules: Ignore;
  readonly around: IgnoreRules | null;
}

/** The rules that hold in `folder`, which really lies at `target`: its own, and those around it. @throws what the system says of a file of rules that is there and cannot be read. */
export async function rulesIn(
  folder: string,
  target: string,
  around: IgnoreRules | null,
): Promise<IgnoreRules | null> {
  try {
    const lines = await readFile(join(target, IGNORE_FILE), 'utf8');
    const { default: ignore } = await import('ignore');
    return { folder, rules: ignore({ ignorecase: false }).add(lines.replace(/^\uFEFF/u, '')), around };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return around;
    throw error;
  }
}

/** Whether a file or folder is passed over. The innermost folder that has a rule for it decides, as in git. */
export function isIgnored(path: string, isFolder: boolean, rules: IgnoreRules | null): boolean {
  if (rules === null) return false;
  const inside = rules.folder === '' ? path : path.slice(rules.folder.length + 1);
  const { ignored, unignored } = rules.rules.test(isFolder ? `${inside}/` : inside);
  return ignored || (!unignored && isIgnored(path, isFolder, rules.around));
}
