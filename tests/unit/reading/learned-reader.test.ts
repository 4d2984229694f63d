import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { analyzeQuestion } from '../../../src/question/analyze-question.js';
import { loadLearnedReader, OWN_FILES, type LoadedReader } from '../../../src/reading/load-learned-reader.js';
import { slice } from '../../../src/text/span.js';
import { readerLaws } from '../../support/reader.suite.js';
import { anyText } from '../../support/samples.js';
import { hasWeights } from '../../support/weights.js';

const FILLER = 'The harbour of the old town was quiet on most days of that year. ';

describe.skipIf(!hasWeights)('the learned reader', () => {
  let reader: LoadedReader;
  beforeAll(async () => {
    reader = await loadLearnedReader();
  });
  afterAll(() => reader.close());

  const read = async (question: string, ...windows: readonly string[]) =>
    reader.read(analyzeQuestion(question), windows);
  const best = async (question: string, window: string) => {
    const [reading] = await read(question, window);
    const [first] = reading?.candidates ?? [];
    return first === undefined ? null : slice(window, first);
  };

  readerLaws(() => reader, 20);

  it.each([
    [
      'Who visited Ostia?',
      'On May 3, President Jane Roe visited Ostia for talks with Ann Poe.',
      /Jane Roe$/u,
    ],
    ['When did Jane Roe visit Ostia?', 'On May 3, President Jane Roe visited Ostia.', /May 3$/u],
    ['How many ships sank?', 'Over 300 ships sank within five months of the war.', /300/u],
  ])('reads %j in %j', async (question, window, expected) => {
    expect(await best(question, window)).toMatch(expected);
  });

  it('scores a window that tells of something else below one that answers', async () => {
    const [here, elsewhere] = await read(
      'Who visited Ostia?',
      'Jane Roe visited Ostia.',
      'Wine is made of grapes.',
    );
    const margin = (reading = here) =>
      (reading?.candidates[0]?.score ?? -Infinity) - (reading?.nullScore ?? 0);
    expect(margin(here)).toBeGreaterThan(margin(elsewhere) + 5);
  });

  it('finds what stands far behind the first stretch of a long window, and leaves out what is out of bounds', async () => {
    const answer = 'Jane Roe visited Ostia. ';
    expect(await best('Who visited Ostia?', FILLER.repeat(35) + answer)).toBe('Jane Roe');
    const reading = await read('Who visited Ostia?', FILLER.repeat(300) + answer);
    expect(reading[0]?.candidates.every(({ end }) => end < 60 * FILLER.length)).toBe(true);
  });

  it('gives the same bytes in any company and order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 2, maxLength: 5 }), async (windows) => {
        const forwards = await read('Who visited Moscow?', ...windows);
        const backwards = await read('Who visited Moscow?', ...windows.toReversed());
        expect(backwards.toReversed()).toEqual(forwards);
      }),
      { numRuns: 10 },
    );
  });

  it('reads a question of a thousand words, and an empty window', async () => {
    const [reading] = await read(`Who ${'visited Ostia '.repeat(1_000)}?`, '');
    expect(reading).toMatchObject({ kind: 'learned', candidates: [] });
  });
});

describe('loadLearnedReader', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'footnote-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const load = (weights: string) =>
    loadLearnedReader({ ...OWN_FILES, weights: pathToFileURL(join(folder, weights)) });

  it('says in one sentence that the weights are missing', async () => {
    await expect(load('none.onnx')).rejects.toThrow(
      /^The reader's weights .*none\.onnx cannot be loaded: [^\n]+$/u,
    );
  });

  it.each([
    ['empty', ''],
    ['no network', 'not a network'.repeat(100)],
  ])('says in one sentence that the weights are damaged: %s', async (name, content) => {
    await writeFile(join(folder, name), content);
    await expect(load(name)).rejects.toThrow(/^The reader's weights .* cannot be loaded: [^\n]+$/u);
  });
});
