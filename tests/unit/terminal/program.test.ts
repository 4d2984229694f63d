import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import { Ansis } from 'ansis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { openArchive } from '../../../src/archive/archive.js';
import type { Archive } from '../../../src/archive/types.js';
import { createSilence } from '../../../src/compose.js';
import { startReaderThread } from '../../../src/reading/reader-thread.js';
import { createPrinter } from '../../../src/terminal/print.js';
import { runProgram } from '../../../src/terminal/program.js';

let folder: string;
let archive: Archive;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-'));
  await writeFile(
    join(folder, 'good.txt'),
    'date 2024-05-06 The mill burned down on Sunday. Seven men fled.',
  );
  await writeFile(join(folder, 'bad.txt'), Buffer.from([0xff]));
  archive = await openArchive({ folder, log: createSilence() });
});

afterAll(async () => {
  await archive.close();
  await rm(folder, { recursive: true });
});

/** Runs the tool in this process, on the one archive. */
const run = (...args: string[]) => runWith({}, ...args);

/** The same, with other weights than the program's own for a folder that is named. */
async function runWith({ weights }: { readonly weights?: string }, ...args: string[]) {
  const said = { out: '', err: '' };
  const code = await runProgram(
    {
      version: '1.2.3',
      printer: createPrinter(new Ansis(0)),
      input: Readable.from(['{"id":1,"question":"When did the mill burn down?"}\n']),
      write: (text) => {
        said.out += text;
        return Promise.resolve();
      },
      complain: (text) => {
        said.err += text;
      },
      openArchive: (wanted) =>
        wanted === null
          ? Promise.resolve({ ...archive, report: archive.report, close: () => Promise.resolve() })
          : openArchive({
              folder: wanted,
              log: createSilence(),
              reader: weights === undefined ? null : startReaderThread({ log: createSilence(), weights }),
            }),
      commands: (action) => Promise.resolve(`${action} done\n`),
    },
    args,
  );
  return { code, ...said };
}

const json = async (...args: string[]) => JSON.parse((await run(...args)).out) as Record<string, unknown>;

/** The contract: nothing less, and nothing more. */
const INFO = z.strictObject({
  id: z.string(),
  title: z.string(),
  published: z.string().nullable(),
  source: z.string().nullable(),
  url: z.string().nullable(),
  path: z.string(),
});
const EXCERPT = z.strictObject({
  article: INFO,
  quote: z.string(),
  start: z.int(),
  end: z.int(),
  paragraph: z.int().min(1),
  page: z.int().min(1).nullable(),
});
const SPAN = z.strictObject({ start: z.int(), end: z.int() });
const VALUE = z.union([
  z.strictObject({ kind: z.literal('date'), from: z.iso.date(), to: z.iso.date() }),
  z.strictObject({ kind: z.literal('number'), amount: z.number(), unit: z.string().nullable() }),
]);
const FOUND = z.strictObject({
  question: z.string(),
  outcome: z.literal('found'),
  answers: z.array(
    z.strictObject({
      text: z.string(),
      value: VALUE.nullable(),
      score: z.number().min(0).max(1),
      evidence: z.array(EXCERPT.extend({ highlight: SPAN })),
      why: z.strictObject({
        matched: z.array(z.string()),
        beside: z.array(z.string()),
        missing: z.array(z.string()),
        articles: z.int(),
        rivals: z.int(),
        ruledOut: z.array(
          EXCERPT.extend({
            highlight: SPAN,
            because: z.enum(['kind', 'time', 'names', 'event', 'words', 'reader']),
          }),
        ),
      }),
    }),
  ),
  nearest: z.tuple([]),
  interpretations: z.array(z.strictObject({ typed: z.string(), read: z.string() })),
  edition: z.string(),
});
const NOT_FOUND = FOUND.extend({
  outcome: z.literal('not-found'),
  answers: z.tuple([]),
  reason: z.string(),
  mentioned: z.array(z.string()),
  missing: z.array(z.string()),
  nearest: z.array(EXCERPT),
});
const HITS = z.strictObject({ query: z.string(), hits: z.array(EXCERPT.extend({ score: z.number() })) });
const EVENTS = z.strictObject({
  events: z.array(
    z.strictObject({
      from: z.iso.date(),
      to: z.iso.date(),
      precision: z.enum(['day', 'month', 'year', 'range']),
      words: z.string(),
      article: INFO,
      quote: z.string(),
      start: z.int(),
      end: z.int(),
      highlight: SPAN,
    }),
  ),
});
const ARTICLE = INFO.extend({
  language: z.string(),
  text: z.string(),
  paragraphs: z.array(SPAN),
  sentences: z.array(SPAN),
  pages: z.array(SPAN).nullable(),
});

describe('runProgram', () => {
  it('prints answers, hits, lists and articles as objects', async () => {
    expect(await json('ask', '--json', 'When', 'did', 'the', 'mill', 'burn', 'down?')).toMatchObject({
      answers: [{ text: 'Sunday', value: { from: '2024-05-05' } }],
    });
    expect(await json('search', '--json', '--limit', '1', 'mill')).toMatchObject({
      query: 'mill',
      hits: [{ quote: 'The mill burned down on Sunday.', start: 16, end: 47, paragraph: 1 }],
    });
    expect(await json('articles', '--json')).toMatchObject({
      articles: [{ path: 'good.txt', published: '2024-05-06' }],
    });
    expect(await json('article', 'good.txt', '--json')).toMatchObject({
      text: 'date 2024-05-06 The mill burned down on Sunday. Seven men fled.',
    });
    expect(await json('check', '--json')).toMatchObject({
      indexed: ['good.txt'],
      refused: [{ path: 'bad.txt' }],
      undated: [],
      nearDuplicates: [],
    });
    expect(await json('batch')).toMatchObject({ id: 1, outcome: 'found' });
  });

  it('keeps to the form that other programs read, and to the words of the articles', async () => {
    const found = FOUND.parse(await json('ask', '--json', 'When did the mill burn down?'));
    const silent = NOT_FOUND.parse(await json('ask', '--json', 'Who built the mill?'));
    const { hits } = HITS.parse(await json('search', '--json', 'men'));
    const evidence = found.answers.flatMap((answer) => answer.evidence);
    for (const { article, quote, start, end } of [...evidence, ...silent.nearest, ...hits]) {
      const { text } = ARTICLE.parse(await json('article', article.id, '--json'));
      expect(text.slice(start, end)).toBe(quote);
    }
    expect(evidence).toHaveLength(1);
    expect(silent.nearest.length + hits.length).toBeGreaterThan(1);
  });

  it('lists times in the form that other programs read, each a slice of its article', async () => {
    const { events } = EVENTS.parse(await json('timeline', '--json'));
    for (const { article, quote, start, end, highlight, words } of events) {
      const { text } = ARTICLE.parse(await json('article', article.id, '--json'));
      expect(text.slice(start, end)).toBe(quote);
      expect(text.slice(highlight.start, highlight.end)).toBe(words);
      expect(start <= highlight.start && highlight.end <= end).toBe(true);
    }
    expect(events).toMatchObject([{ from: '2024-05-05', precision: 'day', words: 'Sunday' }]);
    expect(EVENTS.parse(await json('timeline', '--json', 'mill')).events).toEqual(events);
    expect(await json('timeline', '--json', 'volcano')).toEqual({ events: [] });
  });

  it('prints them for people', async () => {
    expect((await run('ask', 'When did the mill burn down?')).out).toContain(
      'Sunday  (computed: 2024-05-05)\n  │ The mill burned down on Sunday.',
    );
    expect((await run('ask', 'Who built the mill?')).out).toContain('Nearest excerpts, not an answer');
    expect((await run('ask', 'volcano')).out).toBe('No article has a word of the question.\n');
    expect((await run('search', 'men')).out).toContain('│ Seven men fled.');
    expect((await run('search', 'volcano')).out).toBe('Nothing found.\n');
    expect((await run('timeline')).out).toContain('2024-05-05  Sunday\n  │ The mill burned down on Sunday.');
    expect((await run('timeline', 'volcano')).out).toBe('No time found.\n');
    expect((await run('articles')).out).toContain('2024-05-06  The mill burned down on Sunday.');
    expect((await run('article', 'good.txt')).out).toContain(
      '\n\nThe mill burned down on Sunday. Seven men fled.\n',
    );
    expect((await run('check')).out).toMatch(
      /indexed {2}good\.txt\nrefused {2}bad\.txt: its encoding cannot be told/u,
    );
    expect((await run('commands', 'diff')).out).toBe('diff done\n');
  });

  it.each<[string, string[], number, string]>([
    ['a folder that is not there', ['ask', '--articles', 'nowhere', 'who?'], 1, 'nowhere'],
    ['an empty question', ['ask', ''], 2, 'empty'],
    ['only stop words', ['ask', 'who is it'], 2, 'no word'],
    ['no question', ['ask'], 2, 'missing required argument'],
    ['an unknown command', ['frobnicate'], 2, 'unknown command'],
    ['an unknown option', ['ask', '--frob', 'x'], 2, 'unknown option'],
    ['a bad limit', ['search', '--limit', '0', 'mill'], 2, '--limit'],
    ['an unknown article', ['article', 'nothing'], 1, 'no article "nothing"'],
  ])('says in one line what is wrong with %s', async (_, args, code, words) => {
    const ended = await run(...args);
    expect(ended.code).toBe(code);
    expect(ended.err).toContain(words);
    expect(ended.err.trim().split('\n')).toHaveLength(1);
    expect(ended.out).toBe('');
  });

  it('helps, and tells its version', async () => {
    expect(await run('ask', '--help')).toMatchObject({ code: 0, err: '' });
    expect((await run('--help')).out).toContain('Exit codes');
    expect((await run('--version')).out).toBe('1.2.3\n');
  });
});

describe('runProgram without the network', () => {
  it('answers by rules, and says so beside the output', async () => {
    const weights = '/nowhere/reader.onnx';
    const { code, err, out } = await runWith(
      { weights },
      'ask',
      '--articles',
      folder,
      'When did the mill burn?',
    );
    expect(code).toBe(0);
    expect(out).toContain('Sunday');
    expect(err).toMatch(
      /^footnote: Rules marked the answers\. The reader's weights \S+ cannot be loaded: [^\n]+\n$/u,
    );
  });
});
