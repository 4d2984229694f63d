import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { textOf } from '../support/cards.js';
import { docxOf, epubOf, pdfOf, typed, zipOf } from '../support/files.js';
import { startStage, type Stage } from '../support/footnote.js';
import { expectSoundTraffic } from '../support/traffic.js';

let stage: Stage;
let folder: string;

const FILES: Readonly<Record<string, string | Buffer>> = {
  'museum.pdf': pdfOf(
    [
      typed('The museum', '', 'It has many rooms.'),
      typed('Mary Major founded the museum in Tarsus in 1911.'),
    ],
    '/Title (The museum of Tarsus)',
  ),
  'news.xml':
    '<rss version="2.0"><channel><title>The Post</title><item><title>Voyage</title><guid>v</guid><link>https://example.com/voyage</link><pubDate>Mon, 03 May 2021 10:00:00 GMT</pubDate><description>&lt;p&gt;Jane Roe sailed to Ostia with six ships.&lt;/p&gt;</description></item></channel></rss>',
  'bundle.zip': zipOf({ 'mill.docx': docxOf(['The mill of Lydda burned down in 1850.'], 'The mill') }),
  'book.epub': epubOf({ Loomings: '<p>Captain Boomer lost his arm near the Line.</p>' }),
  'broken.pdf': pdfOf([typed('x')]).subarray(0, 200),
  '.footnoteignore': 'secret.*\n',
  'secret.txt': 'Mary Major was born in Sardis in 1870.',
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-'));
  for (const [name, content] of Object.entries(FILES)) await writeFile(join(folder, name), content);
  stage = await startStage(folder);
});

afterAll(async () => {
  await stage.close();
  expectSoundTraffic(stage.playground.record);
  await rm(folder, { recursive: true });
});

const use = async (name: string, options: Readonly<Record<string, string>>) =>
  textOf((await stage.playground.slash({ as: 'member', name, options })).message);

describe('a folder of many formats', () => {
  it('is answered from, with the page of a PDF', async () => {
    const text = await use('ask', { question: 'Who founded the museum in Tarsus?' });
    expect(text).toContain('**Mary Major**');
    expect(text).toContain('The museum of Tarsus · undated · page 2 · paragraph 3');
  });

  it('is quoted, each with what its file says of it', async () => {
    expect(await use('search', { words: 'Ostia ships' })).toContain(
      '[Voyage](<https://example.com/voyage>) · The Post · 3 May 2021 · paragraph 1',
    );
    expect(await use('search', { words: 'Lydda' })).toContain('The mill · undated · paragraph 1');
    expect(await use('search', { words: 'Boomer' })).toContain('The book: Loomings · undated · paragraph 1');
  });

  it('has nothing of what is passed over', async () => {
    expect(await use('search', { words: 'Sardis' })).not.toContain('Sardis in 1870');
  });
});
