import { existsSync, readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { OWN_FILES } from '../../../src/reading/load-learned-reader.js';
import { createWordPieces, type WordPiece } from '../../../src/reading/word-pieces.js';
import { slice } from '../../../src/text/span.js';
import { anyText } from '../../support/samples.js';

const vocabulary = readFileSync(OWN_FILES.vocabulary, 'utf8').split('\n');
const wordPieces = createWordPieces(vocabulary.join('\n'));
const spell = (pieces: readonly WordPiece[]) => pieces.map(({ id }) => vocabulary[id]);
const shown = (text: string) => wordPieces(text).map((piece) => slice(text, piece));

const IDS = new Map(vocabulary.map((piece, id) => [piece, id]));
const MARK = /^[\p{P}$+<=>^`|~\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]$/u;

/** BERT's recipe, step after step over whole strings and without offsets. */
function reference(text: string): readonly number[] {
  const letters = Array.from(text.replace(/[\t\n\r\p{Zs}]/gu, ' ')).filter(
    (letter) => !/[\ufffd\p{C}]/u.test(letter),
  );
  const apart = letters.map((letter) => (MARK.test(letter) ? ` ${fold(letter)} ` : fold(letter))).join('');
  return apart
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => (Array.from(word).length > 100 ? [100] : greedy(word)));
}

function greedy(word: string): readonly number[] {
  const ids: number[] = [];
  let rest = word;
  while (rest !== '') {
    const prefix = ids.length === 0 ? '' : '##';
    let length = rest.length;
    while (length > 0 && !IDS.has(prefix + rest.slice(0, length))) length -= 1;
    if (length === 0) return [100];
    ids.push(IDS.get(prefix + rest.slice(0, length)) ?? 100);
    rest = rest.slice(length);
  }
  return ids;
}

function fold(text: string): string {
  return Array.from(text)
    .map((letter) =>
      letter
        .toLowerCase()
        .normalize('NFD')
        .replace(/\p{Mn}/gu, ''),
    )
    .join('');
}

const HOSTILE = [
  'İstanbul',
  'ﬁre',
  'Straße',
  'e\u0301',
  '\u0301',
  '\u200b',
  '\u00ad',
  '\ud83d',
  '\udc4d',
  '🙂',
  '𝔘𝔫𝔦',
  '한국어',
  '東京',
  'ΣΑΣ',
  '\u0000',
  '\ufffd',
  'a'.repeat(99),
  'naïve',
  '½',
  '-',
  '…',
];
const hostile = fc
  .array(fc.oneof(anyText, fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 8 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

function checkPlaces(text: string): void {
  let [start, end] = [0, 0];
  for (const piece of wordPieces(text)) {
    expect(piece.start).toBeGreaterThanOrEqual(start);
    expect(piece.end).toBeGreaterThanOrEqual(end);
    expect(piece.end).toBeGreaterThan(piece.start);
    expect(slice(text, piece)).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/u);
    const spelling = (vocabulary[piece.id] ?? '').replace(/^##(?=.)/u, '');
    if (piece.id !== 100) expect(fold(slice(text, piece).replace(/[\ufffd\p{C}]/gu, ''))).toContain(spelling);
    ({ start, end } = piece);
  }
  expect(end).toBeLessThanOrEqual(text.length);
}

describe('createWordPieces', () => {
  it.each([
    ['The An-124 visited Hmeimim.', ['the', 'an', '-', '124', 'visited', 'hm', '##eim', '##im', '.']],
    ['  Café\r\nIstanbul, İzmir ', ['cafe', 'istanbul', ',', 'i', '##z', '##mir']],
    ['"U.S."', ['"', 'u', '.', 's', '.', '"']],
    ['a\u200bn\u00add', ['and']],
    ['x🙂y', ['[UNK]']],
    ['', []],
    ['\u0301 \u200b', []],
  ])('takes %j apart', (text, pieces) => {
    expect(spell(wordPieces(text))).toEqual(pieces);
  });

  it('says where each piece stands in the text that was given', () => {
    expect(shown('Cafe\u0301s of 東京: 🙂 ok')).toEqual(['Cafe\u0301s', 'of', '東', '京', ':', '🙂', 'ok']);
  });

  it('is what BERT makes of the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(wordPieces(text).map(({ id }) => id)).toEqual(reference(text));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps pieces in order, inside the text and whole', () => {
    fc.assert(fc.property(hostile, checkPlaces), { numRuns: 500 });
  });

  it('stops at the number of pieces that is asked for', () => {
    const text = 'Hmeimim and 東京, twice';
    for (let most = 0; most < 14; most += 1)
      expect(wordPieces(text, most)).toEqual(wordPieces(text).slice(0, most));
  });

  it.each([
    ['one letter', 'x'.repeat(1_000_000)],
    ['marks on one letter', `x${'\u0301'.repeat(200_000)}`],
    ['words of a hundred letters', `${'x'.repeat(100)} `.repeat(2_000)],
    ['marks', '!'.repeat(200_000)],
  ])('takes time in proportion to the text: %s', (_, text) => {
    const started = performance.now();
    wordPieces(text);
    expect(performance.now() - started).toBeLessThan(8_000);
  });
});

interface Tokenizer {
  readonly tok: (text: string) => { ids: number[]; st: number[]; en: number[] };
}

const STUDY = new URL('../../../../../shared/reader/tok.mjs', import.meta.url);
const SETS = [
  '../../../../../shared/bench/reading/squad-dev.jsonl',
  '../../../../../shared/bench/languages/xquad-ru.jsonl',
  '../../../../../shared/bench/languages/xquad-ar.jsonl',
  '../../../../../shared/bench/wikinews/sentences.jsonl',
].map((path) => new URL(path, import.meta.url));

describe.skipIf(![STUDY, ...SETS].every((file) => existsSync(file)))(
  'createWordPieces on the texts of the benchmark',
  () => {
    it('is equal to the tokenizer of the study, offsets too', async () => {
      const { tok } = await studyTokenizer();
      for (const text of SETS.flatMap((file) => texts(readFileSync(file, 'utf8')))) {
        const pieces = wordPieces(text);
        const found = {
          ids: pieces.map(({ id }) => id),
          st: pieces.map(({ start }) => start),
          en: pieces.map(({ end }) => end),
        };
        // As one string: comparing lists number by number takes minutes.
        expect(JSON.stringify(found)).toBe(JSON.stringify(tok(text)));
      }
    });
  },
);

/** The study's script, with the path of our vocabulary in the place of its own. */
async function studyTokenizer(): Promise<Tokenizer> {
  const source = readFileSync(STUDY, 'utf8').replace(
    /const VP='[^']*'/u,
    `const VP=${JSON.stringify(OWN_FILES.vocabulary.pathname)}`,
  );
  return (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`)) as Tokenizer;
}

/** Every string of a file of JSON lines that is long enough to be a text; at most 500. */
function texts(lines: string): readonly string[] {
  return [...lines.matchAll(/"(?:text|question|context|sentence)": ?("(?:[^"\\]|\\.)*")/gu)]
    .slice(0, 500)
    .map(([, text]) => String(JSON.parse(text ?? '""')));
}
