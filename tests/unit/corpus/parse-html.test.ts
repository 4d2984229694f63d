import { describe, expect, it } from 'vitest';

import { MOST_DEPTH, MOST_MARKS } from '../../../src/corpus/limits.js';
import { articleIn, paragraphsOf, refusalOf } from '../../support/reading.js';

const WORDS = 'The mill at Ostia burned down on Sunday, and seven men fled over the bridge, the mayor said. ';
const page = (head: string, body: string, attributes = ''): string =>
  `<!doctype html><html ${attributes}><head>${head}</head><body>${body}</body></html>`;
const read = (head: string, body = `<p>${WORDS}</p>`, attributes = '') =>
  articleIn('a.html', page(head, body, attributes));

describe('a saved web page', () => {
  it('is its main article, without menus and notices around it', async () => {
    const article = await read(
      '',
      `<nav><ul><li><a href="/">Home</a></li><li><a href="/news">All the news</a></li></ul></nav>
       <article><p>${WORDS.repeat(4)}</p><p>${WORDS.repeat(3)}</p></article>
       <aside class="sidebar"><a href="/1">Most read</a></aside><footer>All rights reserved</footer>`,
    );
    expect(paragraphsOf(article)).toEqual([WORDS.repeat(4).trim(), WORDS.repeat(3).trim()]);
  });

  it('has a paragraph for each block, line breaks inside, and a row of a table in one', async () => {
    const article = await read(
      '',
      `<h2>A <b>bold</b> heading</h2><p>One  two\n three<br>four<br><br>five</p><ul><li>Item 1<li>Item 2</ul>
       <table><tr><th>Year<th>Ships<tr><td>1911<td>6</table><pre>a\n  b\n\nc</pre>soft\u00adware &amp; &lt;more&gt;`,
    );
    expect(paragraphsOf(article)).toEqual([
      'A bold heading',
      'One two three\nfour',
      'five',
      'Item 1',
      'Item 2',
      'Year\tShips',
      '1911\t6',
      'a\nb',
      'c',
      'software & <more>',
    ]);
  });

  it('never quotes what a browser does not show', async () => {
    const article = await read(
      '<style>SECRET</style>',
      `<p>Shown.</p><script>SECRET</script><template>SECRET</template><p hidden>SECRET</p><!-- SECRET -->
       <p style="color:red; display : none">SECRET</p><noscript>SECRET</noscript><textarea>SECRET</textarea>`,
    );
    expect(article.text).toBe('Shown.');
  });

  it('gives its title, day, publisher, address and language', async () => {
    const article = await read(
      `<title>Mill burns - The Times</title><link rel="canonical" href="https://example.com/mill">
       <meta property="og:site_name" content="The Times">
       <meta property="article:published_time" content="2025-10-30T23:30:00-05:00">`,
      undefined,
      'lang="en_gb"',
    );
    expect(article).toMatchObject({
      title: 'Mill burns',
      published: '2025-10-30',
      source: 'The Times',
      url: 'https://example.com/mill',
      language: 'en-GB',
    });
  });

  it('believes JSON-LD, also in a graph, and passes over what is broken or no article', async () => {
    const article = await read(
      `<title>x</title><script type="application/ld+json">{broken</script>
       <script type="application/ld+json">{"@type":"Organization","name":"Nobody","datePublished":"1999-01-01"}</script>
       <script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"headline":"Linked",
       "datePublished":"2025-10-29T10:00Z","publisher":{"name":"The Post"},"url":"https://example.com/p","author":[{"name":1}]}]}</script>`,
    );
    expect(article).toMatchObject({
      title: 'Linked',
      published: '2025-10-29',
      source: 'The Post',
      url: 'https://example.com/p',
    });
  });

  it('takes its day from a time element where only that tells it, and never from several articles', async () => {
    const dated = (day: string) => `<article><time datetime="${day}">then</time><p>${WORDS}</p></article>`;
    expect((await read('', dated('2025-10-28'))).published).toBe('2025-10-28');
    expect((await read('', dated('2025-10-28') + dated('2025-10-27'))).published).toBeNull();
    expect((await read('', `<p>${WORDS}</p><time datetime="2025-10-28">now</time>`)).published).toBeNull();
  });

  it('says nothing that the page does not', async () => {
    expect(
      await read('<link rel="canonical" href="javascript:alert(1)"><meta name="date" content="soon">'),
    ).toMatchObject({
      published: null,
      source: null,
      url: null,
    });
  });

  it('does not believe a language in another script than its words', async () => {
    const russian = 'Вчера в Москве прошла встреча министров, и стороны обсудили вопросы торговли.';
    expect((await read('', `<p>${russian}</p>`, 'lang="en"')).language).toBe('ru');
    expect((await read('', undefined, 'lang="{{lang}}"')).language).toBe('en');
  });

  it('reads its declared encoding', async () => {
    const html = Buffer.from(page('<meta charset="iso-8859-1">', '<p>caf\u00e9</p>'), 'latin1');
    expect((await articleIn('a.html', html)).text).toBe('café');
  });

  it('reads a date line as plain text has it', async () => {
    const article = await read('', '<p>date 2025-10-30</p><p>Text.</p>');
    expect(article.published).toBe('2025-10-30');
    expect(paragraphsOf(article)).toEqual(['Text.']);
  });

  it('is read within a second a megabyte on one line, and deep where browsers read it', async () => {
    expect((await read('', `<p>${WORDS.repeat(30_000)}`)).paragraphs).toHaveLength(1);
    expect((await read('', `${'<div>'.repeat(MOST_DEPTH - 1)}Deep down.`)).text).toBe('Deep down.');
  });

  it('is refused where parsing it would take minutes', async () => {
    expect(await refusalOf('a.html', '<div>'.repeat(MOST_DEPTH + 1))).toContain('deep inside one another');
    expect(await refusalOf('a.html', '<'.repeat(MOST_MARKS + 1))).toContain('marks of HTML');
    expect(await refusalOf('a.html', '&amp;'.repeat(MOST_MARKS + 1))).toContain('marks of HTML');
  });

  it('is refused without words', async () => {
    expect(await refusalOf('a.html', '<title>Only a title</title><script>x</script>')).toBe(
      'it has no text to quote.',
    );
  });
});
