import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { pino } from 'pino';
import { describe, expect, it } from 'vitest';

import { openArchive } from '../../../src/archive/archive.js';
import { startThread } from '../../../src/archive/edition-thread.js';

describe('an archive whose folder changes a little', () => {
  it('starts no thread but to read, and tries again what was refused', { timeout: 60_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'footnote-'));
    const put = (name: string, text: string) => writeFile(join(folder, name), text);
    const tasks: string[] = [];
    await put('mill.txt', 'The mill burned down in 1901.');
    for (let index = 0; index < 40; index += 1) await put(`${String(index)}.png`, 'a picture');
    const archive = await openArchive({
      folder,
      log: pino({ level: 'silent' }),
      start: (setup, lines) => {
        tasks.push(setup.task.kind);
        return startThread(setup, lines);
      },
    });
    await archive.reindex();
    expect(tasks).toEqual(['build', 'read']);
    await put('tower.txt', 'The tower was built in 1800.');
    const { added, refused } = await archive.reindex();
    expect(tasks).toEqual(['build', 'read', 'read']);
    expect([added, refused.length]).toEqual([['tower.txt'], 40]);
    expect((await archive.ask('When was the tower built?')).answers[0]?.text).toBe('1800');
    await archive.undo();
    expect(tasks).toEqual(['build', 'read', 'read']);
    await archive.close();
    await rm(folder, { recursive: true });
  });
});
