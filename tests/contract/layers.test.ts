import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

const MOST_WITH_DISCORD = 0.25;

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sourceFiles(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

describe('the source files', () => {
  it('import discord.js in at most a quarter of them, and only at the edge', () => {
    const files = [...sourceFiles('src'), ...sourceFiles('commands')];
    const using = files.filter((file) => readFileSync(file, 'utf8').includes("from 'discord.js'"));
    expect(using.length).toBeGreaterThan(0);
    expect(using.length / files.length).toBeLessThanOrEqual(MOST_WITH_DISCORD);
    for (const file of using) expect(file).toMatch(/^(?:src\/discord|commands)\//u);
  });
});
