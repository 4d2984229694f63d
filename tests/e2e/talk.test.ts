import { setTimeout as wait } from 'node:timers/promises';

import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Actor } from '../../src/playground/places.js';
import { encodeCustomId } from '../../src/presentation/custom-id.js';
import { controlsOf, quotedLines, textOf } from '../support/cards.js';
import { startStage, until, type Stage } from '../support/footnote.js';
import { expectSoundTraffic } from '../support/traffic.js';

const QUESTION = 'When did the Il-62M fly to Latakia?';
const SEVERAL = 'Who visited Moscow?';
const UNKNOWN = 'When did Putin visit Damascus?';

const mention = (stage: Stage) => `<@${stage.playground.world.bot.id}>`;
const repliesTo = (stage: Stage, id: string): readonly APIMessage[] =>
  [...stage.playground.world.messages.values()]
    .map(({ message }) => message)
    .filter((message) => message.message_reference?.message_id === id);

describe('a reply to an answer', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await startStage('seeds');
  });

  afterAll(async () => {
    await stage.close();
    expectSoundTraffic(stage.playground.record);
  });

  const say = (content: string, replyTo?: APIMessage, actor: Actor = { as: 'member' }): APIMessage =>
    stage.playground.say({ ...actor, content, ...(replyTo === undefined ? {} : { replyTo }) });
  const answered = (...said: Parameters<typeof say>) => stage.playground.replyTo(say(...said));
  const ask = async (question: string): Promise<APIMessage> => {
    const { message } = await stage.playground.slash({ as: 'member', name: 'ask', options: { question } });
    if (message === null) throw new Error('no answer');
    return message;
  };
  const click = (message: APIMessage, words: string, as: 'member' | 'moderator') =>
    stage.playground.click({ as, message, customId: controlsOf(message).get(words) ?? '' });

  it.each([
    ['by command', () => ask(QUESTION)],
    ['by mention', () => answered(`${mention(stage)} ${QUESTION}`)],
  ])('given %s: "why?" shows what the button does, to everybody', async (_, given) => {
    const answer = await given();
    const reply = await answered('why?', answer);
    const own = await click(answer, 'Why this?', 'member');
    expect(own.isPrivate).toBe(true);
    expect(textOf(reply)).toBe(textOf(own.message));
    expect(textOf(reply)).toContain('Why this answer');
    expect([...controlsOf(reply).keys()]).toContain('Delete');
  });

  it('"more" shows further excerpts, and more of them page by page to the end', async () => {
    let page = await answered('more', await ask(QUESTION));
    const seen = new Set<string>();
    for (let number = 1; textOf(page).includes(`Page ${String(number)} of`); number += 1) {
      for (const line of quotedLines(textOf(page))) seen.add(line);
      page = await answered('more please', page);
    }
    expect(seen.size).toBeGreaterThan(4);
    expect(textOf(page)).toContain('No other sentence');
  });

  it('works after a restart, from the message alone', async () => {
    const answer = await ask(QUESTION);
    await stage.restart();
    expect(textOf(await answered('why?', answer))).toContain('Why this answer');
    expect(textOf(await answered('more', answer))).toContain('Page 1 of');
  });

  it('is spoken to in the language it is written in', async () => {
    const answer = await ask(QUESTION);
    expect(textOf(await answered('Warum?', answer))).toContain('Warum diese Antwort');
    expect(textOf(await answered('ещё', answer))).toContain('Страница 1 из');
  });

  it('belongs to whoever wrote it: the pages turn for them, others get their own', async () => {
    const reasons = await answered('why', await ask(SEVERAL), { as: 'moderator' });
    const others = await click(reasons, 'Next answer', 'member');
    expect(others.isPrivate).toBe(true);
    expect(others.message?.id).not.toBe(reasons.id);
    const own = await click(reasons, 'Next answer', 'moderator');
    expect([own.isPrivate, own.message?.id]).toEqual([false, reasons.id]);
    expect(textOf(own.message)).toContain('Answer 2 of ');
    expect([...controlsOf(own.message).keys()]).toEqual(
      expect.arrayContaining(['Previous answer', 'Delete']),
    );
    await click(reasons, 'Delete', 'moderator');
    await until(() => !stage.playground.world.messages.has(reasons.id));
  });

  it('that asks something else is answered as a question', async () => {
    const answer = await ask(UNKNOWN);
    expect(textOf(await answered(QUESTION, answer))).toContain('**October 26**');
    expect(textOf(await answered('who visited Moscow', answer))).toContain('al-Sheibani');
  });

  it('that has no way on says so in one sentence', async () => {
    expect(textOf(await answered('why?', await ask(UNKNOWN)))).toContain('I cannot go on from that message');
  });

  it('to a narrowed answer keeps within its limits', async () => {
    const narrowed = await stage.playground.slash({
      as: 'member',
      name: 'ask',
      options: { question: QUESTION, after: '2025' },
    });
    const more = textOf(await answered('more', narrowed.message ?? undefined));
    expect(more).toContain('Narrowed: published on 1 January 2025 or later');
    expect(more).toContain('Page 1 of');
  });

  it('is not answered when it is thanks, no question, from a bot, or to somebody else', async () => {
    const { playground } = stage;
    const answer = await ask(QUESTION);
    const question = say('why?');
    const silent = [
      say('Thanks!', answer),
      say('that is interesting', answer),
      say('👍', answer),
      say(`${mention(stage)} thank you`, answer),
      playground.say({ as: 'member', content: 'why?', replyTo: answer, asBot: true }),
      say('why?', question),
    ];
    const last = say('why?', answer);
    await playground.replyTo(last);
    playground.edit(last, 'more');
    // The gateway is in order: once a later reply is answered, the earlier ones were heard.
    await answered('more', answer);
    for (const { id } of silent) expect(repliesTo(stage, id)).toEqual([]);
    expect(repliesTo(stage, last.id)).toHaveLength(1);
  });

  it('in a direct channel needs no mention, nor a mark of question', async () => {
    const actor = { as: 'guest', direct: true } as const;
    const answer = await answered(QUESTION, undefined, actor);
    expect(textOf(await answered('why', answer, actor))).toContain('Why this answer');
    expect(textOf(await answered('mehr', answer, actor))).toContain('Seite 1 von');
    expect(textOf(await answered('Latakia', answer, actor))).toContain('Latakia');
    const thanks = say('danke', answer, actor);
    await answered('why', answer, actor);
    expect(repliesTo(stage, thanks.id)).toEqual([]);
  });

  it('to an answer of a former edition says so, and offers to ask again', async () => {
    const answer = await ask(QUESTION);
    const old = {
      ...answer,
      components: JSON.parse(
        JSON.stringify(answer.components).replaceAll(stage.bot.archive.report.edition, '00000000'),
      ) as NonNullable<APIMessage['components']>,
    };
    stage.playground.world.messages.set(answer.id, { message: old, onlyFor: null, files: [] });
    for (const wish of ['why?', 'more']) {
      const told = await answered(wish, old);
      expect(textOf(told)).toContain('read again since');
      expect([...controlsOf(told).keys()]).toContain('Ask again');
    }
  });
});

describe('who asks too fast', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await startStage('seeds', { limits: { personQuestions: 2, placeQuestions: 3 } });
  });

  // A new bot has counted nothing.
  beforeEach(() => stage.restart());

  afterAll(async () => {
    await stage.close();
    expectSoundTraffic(stage.playground.record);
  });

  const slash = (actor: Actor) =>
    stage.playground.slash({ ...actor, name: 'ask', options: { question: QUESTION } });

  it('is told in private when to ask again, while all but questions goes on', async () => {
    const { playground } = stage;
    const { message: answer } = await slash({ as: 'member' });
    await slash({ as: 'member' });
    const { message, isPrivate } = await slash({ as: 'member' });
    expect(isPrivate).toBe(true);
    expect(textOf(message)).toMatch(/^Too many questions at once\. Ask again in (?:1?\d|20) seconds?\.$/u);
    const { choices } = await playground.autocomplete({
      as: 'member',
      name: 'ask',
      options: { question: 'Latak' },
      focused: 'question',
    });
    expect(choices).toContain('Latakia');
    expect(
      textOf(
        (await playground.slash({ as: 'member', name: 'search', options: { words: 'Latakia' } })).message,
      ),
    ).toContain('Latakia');
    if (answer === null) throw new Error('no answer');
    const customId = controlsOf(answer).get('Why this?') ?? '';
    expect(textOf((await playground.click({ as: 'member', message: answer, customId })).message)).toContain(
      'Why this answer',
    );
    const again = encodeCustomId({
      action: 'again',
      edition: stage.bot.archive.report.edition,
      asker: answer.author.id,
    });
    const told = await playground.click({ as: 'member', message: answer, customId: again });
    expect(told.isPrivate).toBe(true);
    expect(textOf(told.message)).toContain('Too many questions');
  });

  it('in a channel is told once, and so is a server that asks too fast', async () => {
    const { playground } = stage;
    const ask = (as: 'member' | 'moderator') =>
      playground.say({ as, content: `${mention(stage)} ${QUESTION}` });
    const inTime = [ask('member'), ask('member'), ask('moderator')];
    for (const question of inTime)
      expect(textOf(await playground.replyTo(question))).toContain('**October 26**');
    const [ofMember, ofServer] = [ask('member'), ask('moderator')];
    const silent = [ask('member'), ask('moderator')];
    for (const first of [ofMember, ofServer])
      expect(textOf(await playground.replyTo(first))).toContain('Ask again in');
    await wait(100);
    for (const { id } of silent) expect(repliesTo(stage, id)).toEqual([]);
  });

  it('in a direct channel is told once, in their language, by message', async () => {
    const { playground } = stage;
    const say = (content: string) => playground.say({ as: 'guest', direct: true, content });
    await playground.replyTo(say(QUESTION));
    const answer = await playground.replyTo(say('Wann flog die Il-62M nach Latakia?'));
    const third = playground.say({ as: 'guest', direct: true, content: 'warum?', replyTo: answer });
    expect(textOf(await playground.replyTo(third))).toMatch(
      /Zu viele Fragen auf einmal\. Frag in \d+ Sekunde/u,
    );
    const fourth = say(QUESTION);
    await wait(100);
    expect(repliesTo(stage, fourth.id)).toEqual([]);
  });
});
