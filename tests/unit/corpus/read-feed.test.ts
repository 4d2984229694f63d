import { describe, expect, it } from 'vitest';

import { paragraphsOf, readAs, refusalOf } from '../../support/reading.js';

const rss = (...items: readonly string[]): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Times</title><language>en</language>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`;

describe('a feed', () => {
  it('of RSS is an article for each entry, with the whole content before the summary', async () => {
    const { articles, refused } = await readAs(
      'n.xml',
      rss(
        '<title>Mill &amp;amp; bridge</title><link>https://example.com/1</link><guid>g1</guid><pubDate>Thu, 30 Oct 2025 23:00:00 -0500</pubDate><description>Short.</description><content:encoded><![CDATA[<p>One.</p><p>Two.</p>]]></content:encoded>',
        '<title>Second</title><link>https://example.com/2</link><description>&lt;p&gt;Text.&lt;/p&gt;</description>',
      ),
    );
    expect(refused).toEqual([]);
    expect(articles).toMatchObject([
      {
        path: 'n.xml#g1',
        title: 'Mill & bridge',
        published: '2025-10-30',
        source: 'The Times',
        url: 'https://example.com/1',
      },
      { path: 'n.xml#https://example.com/2', title: 'Second', published: null },
    ]);
    expect(articles.map(paragraphsOf)).toEqual([['One.', 'Two.'], ['Text.']]);
  });

  it('of RSS 1.0 is read too', async () => {
    const rdf =
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>C</title></channel><item rdf:about="https://example.com/1"><title>T</title><description>Text.</description><dc:date>2025-10-30</dc:date></item></rdf:RDF>';
    expect((await readAs('n.rss', rdf)).articles).toMatchObject([
      { path: 'n.rss#https://example.com/1', published: '2025-10-30', source: 'C' },
    ]);
  });

  it('of Atom keeps plain text plain, and reads HTML and XHTML', async () => {
    const { articles } = await readAs(
      'n.atom',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>F</title>
       <entry><id>1</id><title>Plain</title><updated>2025-10-30T10:00:00Z</updated><link rel="self" href="https://example.com/self"/><link href="https://example.com/1"/><content>a &lt; b &amp;amp; c</content></entry>
       <entry><id>2</id><title type="html">&lt;i&gt;Marked&lt;/i&gt;</title><summary type="html">&lt;p&gt;Summary.&lt;/p&gt;</summary></entry>
       <entry><id>3</id><title>X</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One <b>two</b>.</p></div></content></entry></feed>`,
    );
    expect(articles).toMatchObject([
      {
        path: 'n.atom#1',
        text: 'a < b &amp; c',
        url: 'https://example.com/1',
        published: '2025-10-30',
        language: 'de',
      },
      { path: 'n.atom#2', title: 'Marked', text: 'Summary.' },
      { path: 'n.atom#3', text: 'One two.' },
    ]);
  });

  it('of JSON is read, and other JSON is none', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      items: [
        {
          id: 'a',
          title: 'T',
          content_html: '<p>x</p>',
          date_published: '2025-10-30T00:00:00Z',
          url: 'javascript:alert(1)',
        },
        { id: 7, content_text: 'date 2025-10-29\n\nplain <b>' },
      ],
    };
    expect((await readAs('n.json', JSON.stringify(feed))).articles).toMatchObject([
      { path: 'n.json#7', text: 'date 2025-10-29\n\nplain <b>', published: '2025-10-29', title: 'plain <b>' },
      { path: 'n.json#a', title: 'T', text: 'x', published: '2025-10-30', url: null, source: 'J' },
    ]);
    expect(await refusalOf('n.json', '{}')).toContain('no whole feed');
  });

  it('reads the first of entries with one name, and says so', async () => {
    const entry = '<guid>g</guid><description>Once.</description>';
    const { articles, refused } = await readAs('n.xml', rss(entry, entry, '<guid>h</guid><description/>'));
    expect(articles.map(({ text }) => text)).toEqual(['Once.']);
    expect(refused).toEqual([
      { path: 'n.xml#g', reason: 'its file has it twice; the first is read.' },
      { path: 'n.xml#h', reason: 'it has no text to quote.' },
    ]);
  });

  it('names an entry without name or address by its words, whatever stands beside it', async () => {
    const entry = '<title>T</title><description>Words.</description>';
    const [alone] = (await readAs('n.xml', rss(entry))).articles;
    const among = (await readAs('n.xml', rss('<guid>0</guid><description>x</description>', entry))).articles;
    expect(alone?.path).toMatch(/^n\.xml#[0-9a-f]{16}$/u);
    expect(among.map(({ id }) => id)).toContain(alone?.id);
  });

  it('is read in the encoding that it declares', async () => {
    const feed = rss('<guid>1</guid><description>caf\u00e9</description>').replace(
      '"1.0"',
      '"1.0" encoding="ISO-8859-1"',
    );
    expect((await readAs('n.xml', Buffer.from(feed, 'latin1'))).articles[0]?.text).toBe('café');
  });

  it.each([
    ['a page', '<html></html>'],
    ['cut short', rss('<title>a').slice(0, -40)],
    ['a bomb of entities', '<!DOCTYPE r [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><r>&b;</r>'],
    ['without entries', rss()],
  ])('is refused when it is %s', async (_name, text) => {
    expect(await refusalOf('n.xml', text)).toMatch(/^it is (?:no whole feed|a feed without entries)/u);
  });
});
