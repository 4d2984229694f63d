import { describe, expect, it } from 'vitest';

import { docxOf, zipOf } from '../../support/files.js';
import { articleIn, paragraphsOf, refusalOf } from '../../support/reading.js';

describe('a document of Word', () => {
  it('has its headings and paragraphs, and the title among its properties', async () => {
    const article = await articleIn(
      'a.docx',
      docxOf(['# The mill', 'It burned & fell.', 'Seven fled.'], 'A report'),
    );
    expect(paragraphsOf(article)).toEqual(['The mill', 'It burned & fell.', 'Seven fled.']);
    expect(article).toMatchObject({ title: 'A report', published: null, pages: null });
  });

  it('has its first words for a title where none is given, and reads a date line', async () => {
    const article = await articleIn('a.docx', docxOf(['date 2025-10-30', 'It burned.']));
    expect(article).toMatchObject({ title: 'It burned.', published: '2025-10-30' });
  });

  it.each([
    ['no archive', 'x', 'it is no whole document of Word; save it again as .docx.'],
    ['another archive', zipOf({ 'a.txt': 'x' }), 'it is no whole document of Word; save it again as .docx.'],
    [
      'an older or encrypted one',
      Buffer.from('d0cf11e0a1b11ae100000000', 'hex'),
      'it is encrypted, or of an older Word; save it as .docx without a password.',
    ],
    [
      'a bomb',
      zipOf({ 'word/document.xml': new Uint8Array(20_000_000) }),
      'it would unpack to more than 300 MB, or to more than 200 times its size; split it, or put its files here.',
    ],
    ['without words', docxOf([]), 'it has no text to quote.'],
  ])('is refused when it is %s', async (_name, bytes, reason) => {
    expect(await refusalOf('a.docx', bytes)).toBe(reason);
  });
});
