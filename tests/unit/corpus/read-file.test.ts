import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { MOST_BOOK_BYTES, MOST_HTML_BYTES, MOST_TEXT_BYTES } from '../../../src/corpus/limits.js';
import { readFile, readSource } from '../../../src/corpus/read-file.js';
import { docxOf, epubOf, pdfOf, typed, zipOf } from '../../support/files.js';
import { expectLawful, readAs, refusalOf } from '../../support/reading.js';
import { anyText } from '../../support/samples.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-'));
});

afterAll(() => rm(folder, { recursive: true }));

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const valid = (text: string): string =>
  text.replace(/[^\t\n\r -\ud7ff\ue000-\ufffd]/gu, '').replace(/\p{Surrogate}/gu, '');
const latin = (text: string): string => text.replace(/[^ -~]/gu, ' ');

/** How each format holds a text. */
const FORMATS: Readonly<Record<string, (text: string) => string | Buffer>> = {
  'a.txt': (text) => text,
  'a.md': (text) => text,
  'a.html': (text) =>
    `<html><head><title>T</title></head><body><h1>H</h1><p>${escape(text)}</p><div>${text}</div></body></html>`,
  'a.pdf': (text) => pdfOf([typed(...(latin(text).match(/.{1,60}/gu) ?? [])), typed('The end.')]),
  'a.docx': (text) => docxOf(['# H', valid(text)]),
  'a.epub': (text) => epubOf({ One: `<p>${escape(valid(text))}</p>`, Two: '<p>Two.</p>' }),
  'a.xml': (text) =>
    `<rss version="2.0"><channel><title>F</title><item><title>T</title><guid>1</guid><description>${escape(escape(valid(text)))}</description></item></channel></rss>`,
  'a.atom': (text) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title><entry><id>1</id><title>T</title><content>${escape(valid(text))}</content></entry></feed>`,
  'a.json': (text) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'F',
      items: [{ id: '1', content_text: text }],
    }),
  'a.jsonl': (text) => `${JSON.stringify({ id: '1', title: 'T', text })}\n${JSON.stringify({ text })}\n`,
  'a.zip': (text) => zipOf({ 'in/a.txt': text, 'b.html': `<p>${escape(text)}</p>` }),
};
const NAMES = Object.keys(FORMATS);

describe.each(Object.entries(FORMATS))('readFile of %s', (name, hold) => {
  it('keeps every law, whatever the text, and gives the same twice', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const bytes = Buffer.from(hold(text));
        const read = await readSource({ path: name, bytes });
        expectLawful(read, name);
        expect(await readSource({ path: name, bytes: Buffer.from(hold(text)) })).toEqual(read);
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  it('reads the text that it holds', async () => {
    const { articles, refused } = await readAs(name, hold('Jane Roe founded the museum in Tarsus.'));
    expect(refused).toEqual([]);
    expect(articles.length).toBeGreaterThan(0);
    expect(articles.map(({ text }) => text).join()).toContain('Jane Roe founded the museum in Tarsus.');
  });

  it('reads or refuses what is cut short, or has other bytes in its midst, and never throws', async () => {
    const whole = Buffer.from(hold('Jane Roe founded the museum in Tarsus. She paid for it.'));
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.uint8Array({ maxLength: 4 }), fc.boolean(), async (place, put, isCut) => {
        const at = place % whole.length;
        const rest = isCut ? Buffer.alloc(0) : whole.subarray(at + put.length);
        const bytes = Buffer.concat([whole.subarray(0, at), put, rest]);
        expectLawful(await readSource({ path: name, bytes }), name);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('refuses an empty file, and bytes that are none of it, in one sentence', async () => {
    expect(await refusalOf(name, '')).toBe('it is empty.');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), async (bytes) => {
        expectLawful(await readSource({ path: name, bytes: Buffer.from(bytes) }), name);
      }),
      { numRuns: 20 },
    );
  });

  it('takes any other format by this name for something it is not', async () => {
    for (const other of NAMES) expectLawful(await readAs(name, FORMATS[other]?.('Some text.') ?? ''), name);
  });
});

describe('readFile', () => {
  it('reads from the disk, and never a byte of what is too large', async () => {
    const target = join(folder, 'a');
    await writeFile(target, 'Some text.');
    expect((await readFile({ path: 'a.txt', target })).articles.map(({ text }) => text)).toEqual([
      'Some text.',
    ]);
    for (const [path, most] of [
      ['a.txt', MOST_TEXT_BYTES],
      ['a.html', MOST_HTML_BYTES],
      ['a.pdf', MOST_BOOK_BYTES],
    ] as const) {
      await truncate(target, most + 1);
      const { refused } = await readFile({ path, target });
      expect(refused).toEqual([
        { path, reason: `it is larger than ${String(most / 1e6)} MB; split it into articles.` },
      ]);
    }
  });

  it('refuses what it has no format for, and says which there are', async () => {
    const { refused } = await readFile({ path: 'a.png', target: join(folder, 'none') });
    expect(refused[0]?.reason).toMatch(/^files \.png are not read; use one of \.txt, \.md, .*\.zip\.$/u);
    expect((await readFile({ path: 'LICENSE', target: folder })).refused[0]?.reason).toContain(
      'without an ending',
    );
    expect(await readFile({ path: 'a.txt', target: join(folder, 'gone') })).toEqual({
      articles: [],
      refused: [{ path: 'a.txt', reason: 'there is nothing there any more.' }],
    });
  });

  it('gives a part the id of its own path, whatever stands beside it', async () => {
    const one = JSON.stringify({ id: 'one', text: 'One.' });
    const alone = await readAs('a.jsonl', one);
    const among = await readAs('a.jsonl', `${JSON.stringify({ id: 'zero', text: 'Zero.' })}\n${one}`);
    expect(among.articles).toContainEqual(alone.articles[0]);
  });
});
