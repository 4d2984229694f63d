import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { createServing, keptCollection } from '../../../src/archive/serving.js';
import { readFolders } from '../../../src/corpus/read-folder.js';
import { createRuleReader } from '../../../src/reading/rule-reader.js';

const QUESTIONS = ['Who is the captain of the Aurora?', 'When did the mill burn down?', 'Where is Ostia?'];

let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'footnote-'));
  await mkdir(join(home, 'articles'));
  await writeFile(
    join(home, 'articles', 'a.txt'),
    'Jane Roe is the captain of the Aurora. She lives in Ostia.',
  );
  await writeFile(
    join(home, 'articles', 'b.txt'),
    'The mill burned down in 1901. The mill was never built again.',
  );
  await writeFile(
    join(home, 'articles', 'c.txt'),
    'The mill burned down in 1901. The mill was never built again.',
  );
});

afterEach(() => rm(home, { recursive: true }));

describe('createServing', () => {
  const roots = () => [{ folder: join(home, 'articles'), prefix: '', mayBeMissing: false }];
  const reader = createRuleReader();

  it('answers the same from an index that was kept as from a fresh one', async () => {
    const place = join(home, 'data');
    const corpus = await readFolders(roots());
    const fresh = createServing(corpus, null, { roots: roots(), reader, found: null, collection: null });
    await fresh.methods().keep(place);
    const collection = await keptCollection({ base: null, kept: place }, corpus);
    expect(collection).not.toBeNull();
    const { found } = fresh.held();
    const kept = createServing(corpus, null, { roots: roots(), reader, found, collection });
    expect(kept.built()).toEqual(fresh.built());
    for (const question of QUESTIONS) {
      expect(await kept.methods().ask(question)).toEqual(await fresh.methods().ask(question));
      expect(kept.methods().search(question, 5)).toEqual(fresh.methods().search(question, 5));
    }
  });

  it('makes no use of an index of other articles', async () => {
    const place = join(home, 'data');
    const corpus = await readFolders(roots());
    await createServing(corpus, null, { roots: roots(), reader, found: null, collection: null })
      .methods()
      .keep(place);
    await writeFile(join(home, 'articles', 'd.txt'), 'Another one.');
    expect(await keptCollection({ base: null, kept: place }, await readFolders(roots()))).toBeNull();
  });
});
