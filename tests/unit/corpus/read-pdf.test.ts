import { describe, expect, it } from 'vitest';

import { pageAt } from '../../../src/text/pages.js';
import { encryptedPdf, pdfOf, typed, type PlacedLine } from '../../support/files.js';
import { articleIn, paragraphsOf, refusalOf } from '../../support/reading.js';

const read = (...pages: readonly (readonly PlacedLine[])[]) => articleIn('a.pdf', pdfOf(pages));
const lines = async (...text: readonly string[]) => paragraphsOf(await read(typed(...text)));

describe('a PDF', () => {
  it('has its lines put together to paragraphs, parted by a wider gap', async () => {
    expect(
      await lines(
        'The bridge was opened in 1911 by the',
        'mayor of the town.',
        '',
        'It is long, and many',
        'cross it.',
      ),
    ).toEqual(['The bridge was opened in 1911 by the mayor of the town.', 'It is long, and many cross it.']);
  });

  it('has words mended that a hyphen parts, and keeps the hyphen of those that have one', async () => {
    expect(
      await lines('The may-', 'or knew the well-', 'known Anglo-', 'Saxon, as well-known he was.'),
    ).toEqual(['The mayor knew the well-known Anglo-Saxon, as well-known he was.']);
  });

  it('parts at an indent, at a short line that ends a sentence, at an item and at a heading', async () => {
    const at = (text: string, row: number, more: Partial<PlacedLine> = {}) => ({
      text,
      y: 700 - 14 * row,
      ...more,
    });
    const full = 'This is a line that is as wide as all the others of the page, and on it goes';
    const article = await read([
      { text: 'Heading', y: 730, size: 20 },
      at(full, 0),
      at('to its end here.', 1),
      at(full, 2),
      at('Indented, it begins anew, as books have it, without a gap, on the next line', 3, { x: 90 }),
      at('and goes on.', 4),
      at('- item', 5),
      at('- item', 6),
    ]);
    expect(paragraphsOf(article)).toEqual([
      'Heading',
      `${full} to its end here.`,
      full,
      'Indented, it begins anew, as books have it, without a gap, on the next line and goes on.',
      '- item',
      '- item',
    ]);
  });

  it('reads two columns one after the other, also a sentence that goes on', async () => {
    const article = await read([
      { text: 'Left one, which goes', y: 700 },
      { text: 'on to the right', y: 686 },
      { text: 'column. Then it ends', x: 320, y: 700 },
      { text: 'there.', x: 320, y: 686 },
    ]);
    expect(paragraphsOf(article)).toEqual([
      'Left one, which goes on to the right column. Then it ends there.',
    ]);
  });

  it('tells on which page each word stands, and goes on over the end of a page', async () => {
    const article = await read(
      typed('My report', '', 'The fire began at the mill and went'),
      [],
      typed('on to the town. All fled.', '', 'The end.'),
    );
    expect(paragraphsOf(article)).toEqual([
      'My report',
      'The fire began at the mill and went on to the town. All fled.',
      'The end.',
    ]);
    const pageOf = (words: string) => {
      const start = article.text.indexOf(words);
      return pageAt(article.pages, { start, end: start + words.length });
    };
    expect([pageOf('My report'), pageOf('mill'), pageOf('on to'), pageOf('The end')]).toEqual([1, 1, 3, 3]);
    expect(article.pages).toHaveLength(3);
  });

  it('mends a word over the end of a page, with pages that do not overlap', async () => {
    const { text, pages } = await read(typed('The bur-'), [], typed('ning mill.'));
    expect(text).toBe('The burning mill.');
    expect(pages).toEqual([
      { start: 0, end: 7 },
      { start: 7, end: 7 },
      { start: 7, end: 17 },
    ]);
  });

  it('leaves out running heads and page numbers, and keeps the first line of a short document', async () => {
    const page = (number: number) =>
      typed('The Example Times', `Words of page ${String(number)} stand here.`, String(number));
    const article = await read(page(1), page(2), page(3), page(4));
    expect(paragraphsOf(article)).toEqual(
      [1, 2, 3, 4].map((number) => `Words of page ${String(number)} stand here.`),
    );
    expect(await lines('2025')).toEqual(['2025']);
  });

  it('has the title that it says of itself, unless a program made it up, and no date but that of a date line', async () => {
    const info = (title: string) =>
      articleIn(
        'a.pdf',
        pdfOf([typed('date 2025-10-30', 'Words here.')], `/Title (${title}) /CreationDate (D:20200101)`),
      );
    expect(await info('A report')).toMatchObject({ title: 'A report', published: '2025-10-30' });
    expect(await info('Microsoft Word - x.doc')).toMatchObject({ title: 'Words here.' });
    expect(await read(typed('Words.'))).toMatchObject({ published: null, source: null, url: null });
  });

  it('is read when its streams are packed', async () => {
    expect((await articleIn('a.pdf', pdfOf([typed('Packed words.')], '', true))).text).toBe('Packed words.');
  });

  it.each([
    ['encrypted', encryptedPdf(), 'it is encrypted; save it without a password.'],
    [
      'cut short',
      pdfOf([typed('Words.')]).subarray(0, 500),
      'it ends before its end, as a download that broke off; get it again.',
    ],
    [
      'broken',
      '%PDF-1.7 nothing %%EOF',
      'it is no whole PDF: it is damaged; save it again, or get it again.',
    ],
    ['none', 'Some text.', 'it is no PDF; save it again as one.'],
    [
      'a bomb',
      pdfOf([[{ text: 'x '.repeat(5_000_000), y: 700 }]], '', true),
      'it would unpack to far more than it says; save it again, or split it.',
    ],
    [
      'only pictures',
      pdfOf([[], []]),
      'it has no text, only pictures; have the text in it recognised (OCR) and save it again.',
    ],
  ])('is refused when it is %s', async (_name, bytes, reason) => {
    expect(await refusalOf('a.pdf', bytes)).toBe(reason);
  });
});
