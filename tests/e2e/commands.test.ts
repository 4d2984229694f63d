import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { OptionValues } from '../../src/playground/option-values.js';
import { textOf } from '../support/cards.js';
import { startStage, type Stage } from '../support/footnote.js';
import { expectSoundTraffic } from '../support/traffic.js';

let stage: Stage;

beforeAll(async () => {
  stage = await startStage('seeds');
});

afterAll(async () => {
  await stage.close();
  expectSoundTraffic(stage.playground.record);
});

const use = async (name: string, options: OptionValues = {}) => {
  const { message, isPrivate } = await stage.playground.slash({ as: 'member', name, options });
  return { text: textOf(message), isPrivate };
};
const idOf = async (published: string | null) =>
  (await stage.bot.archive.articles()).articles.find((article) => article.published === published)?.id ?? '';

describe('/ask, narrowed', () => {
  const question = 'When did the Il-62M fly to Latakia?';

  it('answers from the chosen article, and says so in small print', async () => {
    const { text, isPrivate } = await use('ask', { question, article: await idOf('2025-10-30') });
    expect(text).toContain('on **October 26**');
    expect(text).toMatch(/^-# Narrowed: “[^”]+”$/mu);
    expect(isPrivate).toBe(false);
  });

  it('does not say from one article what another has', async () => {
    const { text } = await use('ask', { question, article: await idOf(null) });
    expect(text).not.toContain('October 26');
    expect(text).toContain('The articles do not say');
    expect(text).toContain('Other articles may say it');
  });

  it('completes the titles of articles in the option for them', async () => {
    const { choices } = await stage.playground.autocomplete({
      as: 'member',
      name: 'ask',
      options: { question, article: '' },
      focused: 'article',
    });
    expect(choices).toEqual([
      expect.stringMatching(/^Russia has resumed .*… · 30 October 2025$/u),
      expect.stringMatching(/^Russia and Syria have/u),
    ]);
  });

  it.each([
    ['after', 'October 24', 'published on 24 October 2025 or later', true],
    ['after', '2025-10-31', 'published on 31 October 2025 or later', false],
    ['before', '2025', 'published on 31 December 2025 or earlier', true],
    ['before', '2024', 'published on 31 December 2024 or earlier', false],
  ])('takes articles published %s %s only', async (option, day, said, isFound) => {
    const { text } = await use('ask', { question, [option]: day });
    expect(text).toContain(`-# Narrowed: ${said} · undated left out`);
    expect(text.includes('on **October 26**')).toBe(isFound);
    expect(text).not.toContain(' · undated · paragraph');
  });

  it('tells the person alone what to type when a date is none', async () => {
    const { text, isPrivate } = await use('ask', { question, after: 'soon' });
    expect(isPrivate).toBe(true);
    expect(text).toContain('“soon” is no date that I can read');
    expect(text).toContain('2025-10-24');
  });

  it('tells the person alone when no article has the title', async () => {
    const { text, isPrivate } = await use('ask', { question, article: 'no such title' });
    expect(isPrivate).toBe(true);
    expect(text).toContain('Choose one from the list');
  });

  it.each([
    ['only-me', true],
    ['everyone', false],
  ])('is seen by %s', async (visibility, isPrivate) => {
    expect(await use('ask', { question, visibility })).toMatchObject({ isPrivate });
  });
});

describe('/timeline', () => {
  it('lists what the articles date, each with its sentence, and marks what was computed', async () => {
    const { text, isPrivate } = await use('timeline');
    expect(isPrivate).toBe(false);
    expect(text).toContain('### 26 October 2025 · computed\n> ');
    expect(text).toMatch(/^> .*on \*\*October 26\*\*/mu);
    expect(text).toContain('### July 2025\n> ');
  });

  it('keeps to a topic, which is completed with names', async () => {
    const { choices } = await stage.playground.autocomplete({
      as: 'member',
      name: 'timeline',
      options: { topic: 'Latak' },
      focused: 'topic',
    });
    expect(choices).toContain('Latakia');
    const { text } = await use('timeline', { topic: 'Latakia' });
    expect(text).toContain('## Timeline: Latakia');
    expect(text).toContain('**October 26**');
    expect(text).not.toContain('July 2025\n');
  });

  it('says that it has nothing of a topic, and shows the last page behind the last', async () => {
    expect((await use('timeline', { topic: 'bakery' })).text).toContain('No paragraph with bakery');
    expect((await use('timeline', { page: 99 })).text).toMatch(/events?$|to (\d+) of \1$/mu);
  });
});

describe('/status', () => {
  it('says in private what is read and what answers', async () => {
    const { text, isPrivate } = await use('status');
    expect(isPrivate).toBe(true);
    expect(text).toContain(`2 articles read · Edition ${stage.bot.archive.report.edition}`);
    expect(text).toContain('the learned reader');
    expect(text).toContain('123 MB');
    expect(text).toContain('Footnote 1.2.3 · Node 20.19.0');
    const [, indexed] = /Last indexed <t:(\d+):f>/u.exec(text) ?? [];
    expect(Math.abs(Number(indexed) * 1000 - Date.now())).toBeLessThan(10 * 60_000);
  });
});

describe('/privacy', () => {
  it('says in private that nothing of what people write is kept', async () => {
    const { text, isPrivate } = await use('privacy');
    expect(isPrivate).toBe(true);
    expect(text).toContain('Nothing of what you write');
    expect(text).toContain('None is privileged');
  });
});

describe('/help', () => {
  it('gives three questions, each of which is answered', async () => {
    const { text } = await use('help');
    const [, listed = ''] = text.split('**For example, ask**\n');
    const questions = listed.split('\n').map((line) => line.replace('- ', ''));
    expect(questions).toHaveLength(3);
    for (const question of questions)
      expect((await use('ask', { question })).text).not.toContain('The articles do not say');
    expect((await use('help')).text).toBe(text);
  });
});
