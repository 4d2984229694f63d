import { chmod, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { keepEdition, readIndex, readKept } from '../../../src/archive/kept-edition.js';
import { programPrint } from '../../../src/archive/program-print.js';
import type { Holdings } from '../../../src/corpus/read-folder.js';
import { articleOf } from '../../support/articles.js';

let folder: string;
let warnings: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-'));
  warnings = [];
});

afterEach(() => rm(folder, { recursive: true }));

const warn = (message: string) => warnings.push(message);
const parts = () => readdir(join(folder, 'parts'));

/** Files of one article each, by path and text. */
const holding = (texts: Readonly<Record<string, string>>): Holdings => {
  const files = Object.entries(texts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => ({
      path,
      hash: `hash of ${text}`,
      stamp: '',
      articles: [{ article: articleOf([[text]], { path }), hash: `article ${text}` }],
      refused: [{ path: `${path}#2`, reason: 'it is empty.' }],
    }));
  return {
    files: new Map(files.map((file) => [file.path, file])),
    unlisted: [{ path: 'link', reason: 'it leads nowhere.' }],
  };
};
const MANY = holding(
  Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`${String(at)}.txt`, `T${String(at)}.`])),
);

describe('keepEdition and readKept', { timeout: 60_000 }, () => {
  it('give back what was kept, to the byte, whatever stands in the articles', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1 });
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(text, text),
        fc.option(fc.dictionary(text, text)),
        async (now, before) => {
          const found = { edition: '12345678', nearDuplicates: [['a', 'b']] };
          const kept = { current: holding(now), former: before === null ? null : holding(before), found };
          await keepEdition(folder, kept);
          expect(await readKept(folder, warn)).toEqual(kept);
        },
      ),
      { numRuns: 25 },
    );
    expect(warnings).toEqual([]);
  });

  it('know nothing where nothing was kept, and say nothing of it', async () => {
    expect(await readKept(join(folder, 'none'), warn)).toBeNull();
    expect(warnings).toEqual([]);
  });

  it('hold once what both editions have', async () => {
    await keepEdition(folder, {
      current: holding({ a: 'A.', b: 'B.' }),
      former: holding({ a: 'A.', b: 'b.' }),
      found: null,
    });
    const kept = await readKept(folder, warn);
    expect(kept?.former?.files.get('a')).toBe(kept?.current.files.get('a'));
    expect(kept?.former?.files.get('b')).not.toEqual(kept?.current.files.get('b'));
  });

  it('write one part of many for one changed file, and remove the one that nobody needs any more', async () => {
    await keepEdition(folder, { current: MANY, former: null, found: null });
    const before = new Set(await parts());
    const changed = { files: new Map([...MANY.files, ...holding({ '7.txt': 'New.' }).files]), unlisted: [] };
    await keepEdition(folder, { current: changed, former: null, found: null });
    const after = await parts();
    expect(before.size).toBeGreaterThan(200);
    expect(after).toHaveLength(before.size);
    expect(after.filter((part) => !before.has(part))).toHaveLength(1);
  });

  it('notice each way in which a file can be broken, and keep it whole again', async () => {
    const kept = { current: holding({ a: 'A.', b: 'B.' }), former: null, found: null };
    const manifest = join(folder, 'edition.json');
    const breakIt: readonly (() => Promise<unknown>)[] = [
      () => truncate(manifest, 80),
      () => writeFile(manifest, ''),
      () => writeFile(manifest, Buffer.alloc(500)),
      async () => truncate(join(folder, 'parts', (await parts())[0] ?? ''), 70),
      async () => rm(join(folder, 'parts', (await parts())[1] ?? '')),
      async () => {
        const path = join(folder, 'parts', (await parts())[0] ?? '');
        await writeFile(path, (await readFile(path, 'utf8')).replace('start', 'strat'));
      },
    ];
    for (const [index, breaks] of breakIt.entries()) {
      await keepEdition(folder, kept);
      expect(await readKept(folder, warn)).toEqual(kept);
      expect(warnings).toHaveLength(index);
      await breaks();
      expect(await readKept(folder, warn)).toBeNull();
      expect(warnings.at(-1)).toContain('read again');
    }
  });

  it('goes on without the edition before when that is broken', async () => {
    await keepEdition(folder, { current: holding({ a: 'A.' }), former: null, found: null });
    const [own] = await parts();
    await keepEdition(folder, { current: holding({ a: 'A.' }), former: holding({ b: 'B.' }), found: null });
    for (const part of await parts()) if (part !== own) await truncate(join(folder, 'parts', part), 3);
    expect(await readKept(folder, warn)).toEqual({
      current: holding({ a: 'A.' }),
      former: null,
      found: null,
    });
    expect(warnings).toEqual([expect.stringContaining('cannot be undone')]);
  });

  it('passes over what another version of the program kept', async () => {
    await keepEdition(folder, { current: MANY, former: null, found: null });
    const path = join(folder, 'edition.json');
    const { createHash } = await import('node:crypto');
    const json = (await readFile(path, 'utf8')).split('\n')[1]?.replace(programPrint(), 'another') ?? '';
    await writeFile(path, `${createHash('sha256').update(json).digest('hex')}\n${json}`);
    expect(await readKept(folder, warn)).toBeNull();
    expect(warnings).toEqual([expect.stringContaining('another version')]);
  });

  it('leaves nothing behind of a process that was ended while it wrote', async () => {
    await mkdir(join(folder, 'parts'));
    await writeFile(join(folder, 'parts', 'half.123'), 'half');
    await writeFile(join(folder, 'edition.json.123'), 'half');
    await keepEdition(folder, { current: holding({ a: 'A.' }), former: null, found: null });
    expect(await parts()).toHaveLength(1);
    expect((await readdir(folder)).sort()).toEqual(['edition.json', 'parts']);
  });

  it('rejects when the disk does not take it', async () => {
    await writeFile(join(folder, 'parts'), 'a file where the folder of parts should be');
    await expect(keepEdition(folder, { current: MANY, former: null, found: null })).rejects.toThrow();
  });

  it.skipIf(process.getuid?.() === 0)('rejects where it may not write', async () => {
    await chmod(folder, 0o500);
    await expect(keepEdition(folder, { current: MANY, former: null, found: null })).rejects.toThrow('EACCES');
  });
});

describe('the index of a kept edition', () => {
  const kept = {
    current: holding({ a: 'A.' }),
    former: null,
    found: { edition: '12345678', nearDuplicates: [] },
  };
  const bytes = Uint8Array.of(1, 2, 3);
  const indexes = async () => (await readdir(folder)).filter((name) => name.startsWith('index-'));

  it('is given back for that edition alone, and asked for once', async () => {
    let asked = 0;
    const give = () => {
      asked += 1;
      return bytes;
    };
    await keepEdition(folder, kept, give);
    await keepEdition(folder, kept, give);
    expect(asked).toBe(1);
    expect(new Uint8Array((await readIndex(folder, '12345678')) ?? [])).toEqual(bytes);
    expect(await readIndex(folder, '87654321')).toBeNull();
  });

  it('is gone with its edition, and where another has none', async () => {
    await keepEdition(folder, kept, () => bytes);
    await keepEdition(folder, { ...kept, found: { edition: '87654321', nearDuplicates: [] } });
    expect(await indexes()).toEqual([]);
    expect(await readIndex(folder, '87654321')).toBeNull();
  });

  it('is not used when it is broken, missing, or nothing was kept', async () => {
    expect(await readIndex(folder, '12345678')).toBeNull();
    await keepEdition(folder, kept, () => bytes);
    const [name = ''] = await indexes();
    await truncate(join(folder, name), 2);
    expect(await readIndex(folder, '12345678')).toBeNull();
    await rm(join(folder, name));
    expect(await readIndex(folder, '12345678')).toBeNull();
  });
});
