import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { createAudit, type Deed } from '../../src/audit.js';
import { createSilence } from '../../src/compose.js';

const DEED: Deed = {
  action: 'add',
  by: { id: '123456789012345678', name: 'Ann "A"\nPoe' },
  file: 'a.md',
  outcome: 'done',
  reason: null,
  edition: '12345678',
};

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const file = () => join(folder, 'data', 'audit.jsonl');
const open = (told: Deed[] = []) =>
  createAudit({
    file: file(),
    log: createSilence(),
    tell: (deed) => told.push(deed),
    now: () => new Date('2025-10-30T12:00:00Z'),
  });
const lines = async () => (await readFile(file(), 'utf8')).split('\n');

describe('createAudit', () => {
  it('writes a line of JSON a deed, in their order, into a folder that it makes', async () => {
    const audit = open();
    const numbers = Array.from({ length: 20 }, (_, index) => `${String(index)}.md`);
    const written = await Promise.all(numbers.map((name) => audit.record({ ...DEED, file: name })));
    expect(written).toEqual(numbers.map(() => true));
    const [last, ...before] = (await lines()).reverse();
    expect(last).toBe('');
    expect(before.reverse().map((line) => JSON.parse(line) as unknown)).toEqual(
      numbers.map((name) => ({ at: '2025-10-30T12:00:00.000Z', ...DEED, file: name })),
    );
  });

  it('goes on behind what is there, on a line of its own also where a line was cut', async () => {
    await open().record(DEED);
    await appendFile(file(), '{"at":"2025');
    await open().record(DEED);
    const [first, cut, next] = await lines();
    expect([JSON.parse(first ?? ''), cut, JSON.parse(next ?? '')]).toMatchObject([DEED, '{"at":"2025', DEED]);
  });

  it('says when it could not write, tells of the deed anyway, and writes again when it can', async () => {
    await mkdir(file(), { recursive: true });
    const told: Deed[] = [];
    const audit = open(told);
    expect(await audit.record(DEED)).toBe(false);
    await rm(file(), { recursive: true });
    await writeFile(file(), '');
    expect(await audit.record({ ...DEED, file: 'b.md' })).toBe(true);
    expect(told.map((deed) => deed.file)).toEqual(['a.md', 'b.md']);
    expect(await lines()).toHaveLength(2);
  });
});
