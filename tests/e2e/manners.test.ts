import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { visibleMessages } from '../../src/playground/world.js';
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

const mention = () => `<@${stage.playground.world.bot.id}>`;

describe('the bot', () => {
  it('is silent to what is not said to it, to bots, to itself and to edits', async () => {
    const { playground } = stage;
    const silent = [
      playground.say({ as: 'member', content: 'Who visited Moscow?' }),
      playground.say({ as: 'member', content: '@everyone who visited Moscow?' }),
      playground.say({ as: 'member', content: `${mention()} who visited Moscow?`, asBot: true }),
    ];
    const asked = playground.say({ as: 'member', content: `${mention()} who visited Moscow?` });
    const reply = await playground.replyTo(asked);
    silent.push(playground.say({ as: 'member', content: 'Thanks!', replyTo: reply }));
    playground.edit(asked, `${mention()} who visited Damascus?`);
    // The gateway is in order: once a later question is answered, the earlier ones were heard.
    await playground.replyTo(playground.say({ as: 'member', content: `${mention()} what was discussed?` }));
    const replied = visibleMessages(playground.world, asked.channel_id, asked.author.id).map(
      (message) => message.message_reference?.message_id,
    );
    expect(replied.filter((id) => id === asked.id)).toHaveLength(1);
    for (const { id } of silent) expect(replied).not.toContain(id);
    expect(reply.author.id).toBe(playground.world.bot.id);
  });

  it('answers a bare mention, and an empty direct message, with help', async () => {
    const { playground } = stage;
    expect(textOf(await playground.replyTo(playground.say({ as: 'member', content: mention() })))).toContain(
      '/ask',
    );
    expect(
      textOf(await playground.replyTo(playground.say({ as: 'member', direct: true, content: '   ' }))),
    ).toContain('Write your question here');
  });

  it('reads the mention of somebody else as the name that people see', async () => {
    const { playground } = stage;
    const { user } = playground.world.people.moderator;
    const content = `${mention()} has <@${user.id}> visited Moscow?`;
    const text = textOf(await playground.replyTo(playground.say({ as: 'member', content })));
    expect(text).not.toContain(user.id);
    expect(text).toContain(`\\@${user.global_name ?? user.username}`);
  });

  it('asks for no privileged intent', () => {
    // The stand-in closes with 4014 when one is asked for.
    expect(stage.playground.gateway.log.slice(0, 3)).toEqual(['IDENTIFY', 'READY', 'GUILD_CREATE']);
  });

  it.each([
    ['only punctuation', '?!… —'],
    ['only stop words', 'who is it of the'],
    ['an emoji', '🙂'],
  ])('says in one private sentence what is wrong with %s', async (_, question) => {
    const { message, isPrivate } = await stage.playground.slash({
      as: 'member',
      name: 'ask',
      options: { question },
    });
    expect(isPrivate).toBe(true);
    expect(textOf(message)).toContain('no word that could be looked for');
    expect(textOf(message)).toMatch(/Reference [0-9a-f]{8}/u);
  });

  it("says what is wrong in the reader's language, also where the fault was found far from the reader", async () => {
    const { message } = await stage.playground.slash({
      as: 'guest',
      direct: true,
      name: 'search',
      options: { words: '?!' },
    });
    expect(textOf(message)).toContain('Hier ist kein Wort, nach dem sich suchen ließe');
  });

  it('takes 4,000 characters by slash command too', async () => {
    const question = 'Moscow '.repeat(571);
    const { message, isPrivate } = await stage.playground.slash({
      as: 'member',
      name: 'ask',
      options: { question },
    });
    expect(isPrivate).toBe(false);
    expect(textOf(message)).toMatch(/(?:edition|издание) [0-9a-f]{8}/iu);
  });

  it.each([
    ['another script', 'Кто посетил Москву?'],
    ['4,000 characters', 'Moscow '.repeat(571)],
    [
      'markdown and mentions',
      '**who** visited @everyone <@123456789012345678> [Moscow](https://example.com) ||spoiler|| `code`',
    ],
    ['one long word', 'x'.repeat(3999)],
  ])('takes %s for a question', async (_, question) => {
    const text = textOf(
      await stage.playground.replyTo(stage.playground.say({ as: 'member', direct: true, content: question })),
    );
    expect(text).toMatch(/(?:edition|издание) [0-9a-f]{8}/iu);
    expect(text).not.toMatch(/(?<!\\)@everyone|(?<!\\)<@\d|\]\(https?:|(?<!\\)\|\|/u);
  });
});
