import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Measurements that are scripts of their own, whose output stands among the tables as it is. */
export const SCRIPTS = [
  { name: 'dates', title: 'Times in news, found and resolved', file: 'bench/dates.ts' },
  { name: 'languages', title: 'Other languages: XQuAD', file: 'bench/languages.ts' },
] as const;

/** What the script prints, as a block of Markdown; a word in its place where there is no such script. */
export function outputOf(file: string): string {
  if (!existsSync(file)) return `${file} is not there.`;
  // The same loader of TypeScript that this process was started with.
  const { stdout, stderr, status } = spawnSync(process.execPath, [...process.execArgv, file], {
    encoding: 'utf8',
  });
  return status === 0 ? `\`\`\`\n${stdout.trimEnd()}\n\`\`\`` : `${file} failed: ${stderr.trim()}`;
}
