import { describe, expect, it } from 'vitest';

import { epubOf, zipOf } from '../../support/files.js';
import { paragraphsOf, readAs, refusalOf } from '../../support/reading.js';

const METADATA =
  '<dc:title>Moby Dick</dc:title><dc:date>1851-10-18</dc:date><dc:publisher>Bentley</dc:publisher><dc:language>en</dc:language>';

describe('a book', () => {
  it('is an article for each chapter, called by book and table of contents', async () => {
    const { articles, refused } = await readAs(
      'b.epub',
      epubOf(
        {
          Loomings: '<p>Call me <a id="x"/>Ishmael.</p><p>Some years ago.</p>',
          Cover: '<img/>',
          Bag: '<h2>II</h2><p>A shirt.</p>',
        },
        METADATA,
      ),
    );
    expect(refused).toEqual([]);
    expect(articles).toMatchObject([
      { path: 'b.epub#c0.xhtml', title: 'Moby Dick: Loomings', published: '1851-10-18', source: 'Bentley' },
      { path: 'b.epub#c2.xhtml', title: 'Moby Dick: Bag' },
    ]);
    expect(articles.map(paragraphsOf)).toEqual([
      ['Call me Ishmael.', 'Some years ago.'],
      ['II', 'A shirt.'],
    ]);
  });

  it('is called by its headings without a table, and has no date from a year alone', async () => {
    const book = epubOf(
      { '': '<h1>The  Whale</h1><p>Text.</p>' },
      '<dc:title>Book</dc:title><dc:date>1851</dc:date>',
    );
    expect((await readAs('b.epub', book)).articles).toMatchObject([
      { title: 'Book: The Whale', published: null },
    ]);
  });

  it('is called by the table of an older book', async () => {
    const ncx =
      '<ncx><navMap><navPoint><navLabel><text>Old name</text></navLabel><content src="c0.xhtml#p1"/></navPoint></navMap></ncx>';
    const opf =
      '<package><metadata/><manifest><item id="a" href="c0.xhtml"/><item id="n" href="toc.ncx" media-type="application/x-dtbncx+xml"/></manifest><spine><itemref idref="a"/></spine></package>';
    const book = epubOf({ '': '<p>Text.</p>' }, '', { 'OEBPS/book.opf': opf, 'OEBPS/toc.ncx': ncx });
    expect((await readAs('b.epub', book)).articles).toMatchObject([{ title: 'Old name' }]);
  });

  it('is read but for its bad chapters', async () => {
    const { articles, refused } = await readAs(
      'b.epub',
      epubOf({ Open: '<p>Open.</p>', Locked: '<p>x</p>' }, METADATA, {
        'META-INF/encryption.xml': '<encryption><CipherReference URI="OEBPS/c1.xhtml"/></encryption>',
      }),
    );
    expect(articles.map(({ title }) => title)).toEqual(['Moby Dick: Open']);
    expect(refused).toEqual([
      { path: 'b.epub#c1.xhtml', reason: 'it is encrypted; use a copy without protection.' },
    ]);
  });

  it('is refused when it is none, or has no words', async () => {
    expect(await refusalOf('b.epub', zipOf({ 'a.txt': 'x' }))).toContain('no whole book');
    expect(await refusalOf('b.epub', 'x')).toContain('no whole book');
    expect(await refusalOf('b.epub', epubOf({ Cover: '<img/>' }))).toBe('it is a book without words.');
  });
});
