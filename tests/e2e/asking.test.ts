import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Actors } from '../../src/playground/actors.js';
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

/** The ways in which a question reaches the bot. */
const WAYS: readonly (readonly [string, (actors: Actors, question: string) => Promise<string>])[] = [
  [
    'by slash command',
    async (actors, question) =>
      textOf((await actors.slash({ as: 'member', name: 'ask', options: { question } })).message),
  ],
  [
    'by slash command in a direct channel',
    async (actors, question) =>
      textOf(
        (await actors.slash({ as: 'member', direct: true, name: 'ask', options: { question } })).message,
      ),
  ],
  [
    'by direct message',
    async (actors, question) =>
      textOf(await actors.replyTo(actors.say({ as: 'member', direct: true, content: question }))),
  ],
  [
    'by mention',
    async (actors, question) =>
      textOf(
        await actors.replyTo(
          actors.say({ as: 'member', content: `<@${stage.playground.world.bot.id}> ${question}` }),
        ),
      ),
  ],
];

describe.each(WAYS)('asked %s', (_, ask) => {
  it('quotes when the Il-62M flew, and computes the date', async () => {
    const text = await ask(stage.playground, 'When did the Il-62M fly to Latakia?');
    expect(text).toContain('departed from Libya to Latakia on **October 26**');
    expect(text).toContain('computed: 26 October 2025');
    expect(text).toContain('30 October 2025 · paragraph 2');
  });

  it('names all who visited Moscow, each in a sentence', async () => {
    const text = await ask(stage.playground, 'Who visited Moscow?');
    expect(text).toMatch(/\*\*Ahm[ea]d al-Sharaa\*\*/u);
    expect(text).toContain('**Assaad al-Sheibani** visited Moscow in July 2025');
  });

  it('says that the articles do not know when Putin visited Damascus', async () => {
    const text = await ask(stage.playground, 'When did Putin visit Damascus?');
    expect(text).toContain('The articles do not say');
    expect(text).toContain('not an answer');
    expect(text).not.toContain('computed');
  });
});

describe('the language of a reply', () => {
  it("is the reader's own in a command, and quotations stay in theirs", async () => {
    const options = { question: 'When did the Il-62M fly to Latakia?' };
    const { message } = await stage.playground.slash({ as: 'guest', direct: true, name: 'ask', options });
    const text = textOf(message);
    expect(text).toContain('Frage: When did the Il-62M fly to Latakia?');
    expect(text).toContain('departed from Libya to Latakia on **October 26**');
    expect(text).toContain('berechnet: 26. Oktober 2025');
    expect(text).toContain('30. Oktober 2025 · Absatz 2');
  });

  it('is that of the words of a message', async () => {
    const say = async (content: string) =>
      textOf(await stage.playground.replyTo(stage.playground.say({ as: 'member', direct: true, content })));
    expect(await say('Wer hat im Juli 2025 Moskau besucht?')).toContain('Frage: ');
    expect(await say('Qui a visité Moscou en juillet 2025 ?')).toContain('Question\u00a0: ');
    expect(await say('Хто відвідав Москву в липні 2025 року?')).toContain('Запитання: ');
    expect(await say('Latakia?')).toContain('Question: ');
  });

  it("is the server's where the words tell none", async () => {
    const content = `<@${stage.playground.world.bot.id}>`;
    expect(textOf(await stage.playground.replyTo(stage.playground.say({ as: 'member', content })))).toContain(
      'Footnote quotes your articles',
    );
  });

  it("is the reader's own where something is refused", async () => {
    const options = { question: '?!' };
    const { message } = await stage.playground.slash({ as: 'guest', direct: true, name: 'ask', options });
    expect(textOf(message)).toContain('Das hat nicht geklappt');
  });
});

describe('what is typed in /ask', () => {
  it('is completed with names of the articles', async () => {
    const { choices } = await stage.playground.autocomplete({
      as: 'member',
      name: 'ask',
      options: { question: 'who visited mos' },
      focused: 'question',
    });
    expect(choices).toContain('who visited Moscow');
  });

  it('begins with the titles of the articles', async () => {
    const { choices } = await stage.playground.autocomplete({
      as: 'member',
      name: 'ask',
      options: { question: '' },
      focused: 'question',
    });
    const titles = (await stage.bot.archive.articles()).articles.map(({ title }) => title);
    expect(titles.every((title) => title.length > 100 || choices.includes(title))).toBe(true);
  });
});

describe('the other commands', () => {
  it('/search lists sentences in private', async () => {
    const { message, isPrivate } = await stage.playground.slash({
      as: 'member',
      name: 'search',
      options: { words: 'naval base' },
    });
    expect(isPrivate).toBe(true);
    expect(textOf(message)).toContain('> ');
    expect(textOf(message)).toContain('naval');
  });

  it('/articles lists every article', async () => {
    const text = textOf((await stage.playground.slash({ as: 'member', name: 'articles' })).message);
    expect(text).toContain('2 articles');
    expect(text).toContain('30 October 2025');
    expect(text).toContain('undated');
  });

  it('/help says what can be done here, and to moderators what they may do', async () => {
    const forMember = textOf((await stage.playground.slash({ as: 'member', name: 'help' })).message);
    const forModerator = textOf((await stage.playground.slash({ as: 'moderator', name: 'help' })).message);
    const direct = textOf(
      (await stage.playground.slash({ as: 'moderator', direct: true, name: 'help' })).message,
    );
    expect(forMember).toContain('/ask');
    expect(forMember).not.toContain('/reindex');
    expect(forModerator).toContain('/reindex');
    expect(direct).not.toContain('/reindex');
  });

  it('"Find the source" looks for what is nearest to a message, and gives no verdict', async () => {
    const message = stage.playground.say({
      as: 'member',
      direct: true,
      content: 'An Ilyushin flew from Libya to Latakia in October',
    });
    const { message: reply, isPrivate } = await stage.playground.messageCommand({
      as: 'member',
      direct: true,
      name: 'Find the source',
      message,
    });
    expect(isPrivate).toBe(true);
    expect(textOf(reply)).toContain('departed from Libya to Latakia');
    expect(textOf(reply)).toContain('No verdict');
  });

  it('"Find the source" on a message without words says so', async () => {
    const message = stage.playground.say({ as: 'member', content: '' });
    const { message: reply } = await stage.playground.messageCommand({
      as: 'member',
      name: 'Find the source',
      message,
    });
    expect(textOf(reply)).toContain('no text to look for');
  });
});
