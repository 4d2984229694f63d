import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Actor } from '../../src/playground/places.js';
import type { OptionValues } from '../../src/playground/option-values.js';
import type { Outcome } from '../../src/playground/outcome.js';
import { unescapeMarkdown } from '../../src/presentation/markdown.js';
import { controlsOf, quotedLines, textOf } from '../support/cards.js';
import { startStage, type Stage } from '../support/footnote.js';
import { reindex } from '../support/reindexing.js';
import { expectSoundTraffic } from '../support/traffic.js';

const SENTENCE = 'The lighthouse of Tarsus was painted by twelve sailors from the harbour. ';
const LONG = Array.from({ length: 9 }, () => SENTENCE.repeat(12).trim()).join('\n\n');

let folder: string;
let stage: Stage;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-'));
  await cp('seeds', folder, { recursive: true });
  await writeFile(join(folder, 'long.md'), `# The lighthouse\n\n${LONG}\n`);
  for (let index = 0; index < 20; index += 1)
    await writeFile(join(folder, `short-${String(index)}.txt`), `Ship ${String(index)} left the quay.`);
  stage = await startStage(folder);
});

afterAll(async () => {
  await stage.close();
  await rm(folder, { recursive: true, force: true });
  expectSoundTraffic(stage.playground.record);
});

const MEMBER: Actor = { as: 'member' };

function shown({ message }: Pick<Outcome, 'message'>): APIMessage {
  if (message === null) throw new Error('no message is left');
  return message;
}

async function use(name: string, options: OptionValues = {}, actor = MEMBER): Promise<APIMessage> {
  return shown(await stage.playground.slash({ ...actor, name, options }));
}

function click(message: APIMessage, words: string, actor = MEMBER): Promise<Outcome> {
  const customId = controlsOf(message).get(words);
  if (customId === undefined)
    throw new Error(`no "${words}" among ${[...controlsOf(message).keys()].join(', ')}`);
  return stage.playground.click({ ...actor, message, customId });
}

/** Chooses the article with this path in the menu of a list. */
async function choose(message: APIMessage, path: string, actor = MEMBER): Promise<Outcome> {
  const { articles } = await stage.bot.archive.articles();
  const id = articles.find((article) => article.path === path)?.id ?? '';
  // A menu has no label of its own.
  const customId = controlsOf(message).get('undefined') ?? '';
  return stage.playground.select({ ...actor, message, customId, values: [id] });
}

describe.each([
  ['the bot that listed them', () => Promise.resolve()],
  ['another bot, after a restart', () => stage.restart()],
])('the articles, browsed with %s', (_, between) => {
  let list: APIMessage;

  beforeAll(async () => {
    list = await use('articles');
    await between();
  });

  it('are listed by pages, in place', async () => {
    expect(textOf(list)).toContain('Page 1 of 2');
    const next = await click(list, 'Next');
    expect([next.isPrivate, next.message?.id]).toEqual([true, list.id]);
    expect(textOf(next.message)).toContain('Page 2 of 2');
    expect(textOf(await use('articles', { page: 2 }))).toBe(textOf(next.message));
    expect(textOf((await click(shown(next), 'Previous')).message)).toBe(textOf(list));
  });

  it('are read page by page in their own words, and lead back to the list', async () => {
    const article = await stage.bot.archive.article('long.md');
    let page = shown(await choose(list, 'long.md'));
    expect(page.id).toBe(list.id);
    const read: string[] = [];
    for (;;) {
      read.push(...quotedLines(textOf(page)).filter((line) => line !== ''));
      if (!controlsOf(page).has('Next')) break;
      page = shown(await click(page, 'Next'));
    }
    expect(read.map(unescapeMarkdown)).toEqual(
      article.paragraphs.map(({ start, end }) => article.text.slice(start, end)),
    );
    expect(textOf(page)).toMatch(/Page (\d+) of \1/u);
    expect(textOf((await click(page, 'Back to the list')).message)).toBe(textOf(list));
  });

  it('are given to somebody else on a private page of their own', async () => {
    const other = { as: 'moderator' } as const;
    const opened = await choose(list, 'long.md', other);
    expect(opened.isPrivate).toBe(true);
    expect(opened.message?.id).not.toBe(list.id);
    const next = await click(shown(opened), 'Next', other);
    expect(next.message?.id).toBe(opened.message?.id);
  });

  it('are searched by pages, in place, and each hit shows what stands around it', async () => {
    const found = await use('search', { words: 'lighthouse of Tarsus' });
    expect(textOf(found)).toMatch(/^-# Search: lighthouse of Tarsus\n-# Page 1 of \d+/u);
    await between();
    const next = shown(await click(found, 'Next'));
    expect(next.id).toBe(found.id);
    expect(textOf(next)).toContain('Page 2 of ');
    expect(textOf(shown(await click(next, 'Previous')))).toBe(textOf(found));
    const around = await click(next, 'Show context');
    expect(around.isPrivate).toBe(true);
    expect(textOf(around.message)).toContain('Around the quotation');
    expect(textOf(around.message)).toContain(`**${SENTENCE.trim()}**`);
  });

  it('are searched without pages for words too long to read back', async () => {
    const found = await use('search', { words: `lighthouse ${'of Tarsus '.repeat(40)}` });
    expect(quotedLines(textOf(found))).toHaveLength(4);
    expect(controlsOf(found).has('Next')).toBe(false);
  });
});

describe.each([
  ['the bot that answered', () => Promise.resolve()],
  ['another bot, after a restart', () => stage.restart()],
])('a narrowed answer, used with %s', (_, between) => {
  const question = 'When did the Il-62M fly to Latakia?';
  const narrowed = /^-# Narrowed: published on 24 October 2025 or later · undated left out$/mu;
  let answer: APIMessage;

  beforeAll(async () => {
    answer = await use('ask', { question, after: '2025-10-24', visibility: 'only-me' });
    await between();
  });

  it('has all controls', () => {
    expect([...controlsOf(answer).keys()]).toEqual([
      'Show context',
      'More excerpts',
      'Why this?',
      'Copy citation',
      'Share',
    ]);
  });

  it('keeps its limits on further pages, on the way back, in explanations, and when it is shared', async () => {
    const more = shown(await click(answer, 'More excerpts'));
    expect(textOf(more)).toMatch(narrowed);
    expect(textOf(more)).not.toContain(' · undated · ');
    expect(textOf(more)).not.toContain('Tarsus');
    expect(textOf((await click(more, 'Back to the answer')).message)).toBe(textOf(answer));
    expect(textOf((await click(answer, 'Why this?')).message)).toContain('26 October 2025');
    expect(textOf((await click(answer, 'Show context')).message)).toContain('**October 26**');
    expect(textOf((await click(answer, 'Copy citation')).message)).toContain('characters ');
    const shared = await click(answer, 'Share');
    expect(shared.isPrivate).toBe(false);
    expect(textOf(shared.message)).toMatch(narrowed);
  });
});

describe('"Find the source"', () => {
  it('looks sentence by sentence, passes over greetings, and shows what stands around', async () => {
    const content =
      'Hello there. An Il-62M flew from Libya to Latakia in October. The lighthouse was painted by twelve sailors. Bananas cost more in Lisbon than oranges do.';
    const message = stage.playground.say({ as: 'moderator', content });
    const reply = shown(
      await stage.playground.messageCommand({ ...MEMBER, name: 'Find the source', message }),
    );
    const text = textOf(reply);
    expect(text).not.toContain('Hello');
    expect(text).toMatch(/In the message: “An Il-62M flew .*”\*\*\n> .*Latakia/u);
    expect(text).toMatch(/“The lighthouse was painted .*”\*\*\n> .*sailors/u);
    expect(text).toMatch(/“Bananas cost .*”\*\*\nThe articles have nothing on this/u);
    await stage.restart();
    expect(textOf((await click(reply, 'Show context')).message)).toContain('Around the quotation');
  });

  it('says so where no sentence claims anything', async () => {
    const message = stage.playground.say({ as: 'moderator', content: 'Really? Wow!' });
    const { message: reply } = await stage.playground.messageCommand({
      ...MEMBER,
      name: 'Find the source',
      message,
    });
    expect(textOf(reply)).toContain('says enough to look for');
  });
});

describe('what was opened in a former edition', () => {
  it('says so in private, and opens again what there is now', async () => {
    const [list, page, found] = [
      await use('articles'),
      shown(await choose(await use('articles'), 'long.md')),
      await use('search', { words: 'lighthouse' }),
    ];
    const narrowed = await use('ask', { question: 'Who painted the lighthouse?', article: 'The lighthouse' });
    await writeFile(join(folder, 'another.txt'), 'The lighthouse shone all night.');
    await reindex(stage);

    const said = await click(list, 'Next');
    expect(said.isPrivate).toBe(true);
    expect(textOf(said.message)).toContain('read again since');
    expect(textOf((await click(shown(said), 'Open again')).message)).toContain('24 articles');

    const notRead = shown(await click(page, 'Next'));
    const opened = await click(notRead, 'Open again');
    expect(opened.message?.id).toBe(notRead.id);
    expect(textOf(opened.message)).toContain('Page 1 of ');

    const notFound = shown(await click(found, 'Next'));
    expect(textOf((await click(notFound, 'Search again')).message)).toContain('Search: lighthouse');

    const again = await click(shown(await click(narrowed, 'More excerpts')), 'Ask again');
    expect(textOf(again.message)).toContain('Narrowed: “The lighthouse”');
  });
});
