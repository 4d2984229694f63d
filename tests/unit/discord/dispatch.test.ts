import { setTimeout as wait } from 'node:timers/promises';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { createLog } from '../../../src/compose.js';
import { createAttachmentReader } from '../../../src/discord/attachments.js';
import type { Command } from '../../../src/discord/command.js';
import type { Control, Controls } from '../../../src/discord/control.js';
import { connect, type Connection } from '../../../src/discord/connect.js';
import { createCooldown } from '../../../src/discord/cooldown.js';
import { createDispatch } from '../../../src/discord/dispatch.js';
import { deployCommands } from '../../../src/discord/registration.js';
import { UserError } from '../../../src/errors.js';
import { startPlayground, type Playground } from '../../../src/playground/server.js';
import { encodeCustomId, type Action } from '../../../src/presentation/custom-id.js';
import { noticeCard } from '../../../src/presentation/notice-card.js';
import { text } from '../../../src/presentation/parts.js';
import { questionLine } from '../../../src/presentation/question-line.js';
import { textOf } from '../../support/cards.js';
import { until } from '../../support/footnote.js';
import { expectSoundTraffic } from '../../support/traffic.js';
import { ENGLISH } from '../../support/wordings.js';

const SLOW_MS = 1300;

const command = (
  name: string,
  isPrivate: Command<null>['isPrivate'],
  run: Command<null>['run'],
): Command<null> => ({
  definition: { name, description: 'For a test', type: 1 },
  isPrivate,
  run,
});
const slowly = async <Result>(result: () => Result): Promise<Result> => {
  await wait(SLOW_MS);
  return result();
};
const fail = (): never => {
  throw new TypeError('secret detail');
};
const refuse = (): never => {
  throw new UserError('bad-usage', 'Do it like this.');
};
const open = () => ({ ...noticeCard('done'), isPrivate: false });

const COMMANDS = [
  command('slow-open', false, () => slowly(open)),
  command('open', false, () => Promise.resolve(open())),
  command('slow-private', true, () => slowly(() => noticeCard('done'))),
  command(
    'slow-chosen',
    ({ visibility }) => visibility === undefined,
    () => slowly(() => noticeCard('done')),
  ),
  command('slow-refusal', false, () => slowly(refuse)),
  command('fault', false, () => Promise.resolve().then(fail)),
  command('long', true, async (...[, , show]) => {
    for (let step = 0; step < 40; step += 1) {
      show(noticeCard(`step ${String(step)}`));
      await wait(100);
    }
    return noticeCard('done');
  }),
];

/** What each control of these tests does, by the action of the same state; the names are of no account. */
const control = <Wanted extends Action>(run: Control<null, Wanted>): Control<null, Wanted> => run;
const CONTROLS: Controls<null> = {
  share: control(({ userName, isAsker, mayManageMessages, question, isPrivate }) => {
    const told = [userName, isAsker, mayManageMessages, question, isPrivate].map(String).join(' | ');
    return Promise.resolve({ kind: 'reply', reply: { ...noticeCard(told), isPrivate: false } });
  }),
  again: () => Promise.resolve({ kind: 'update', reply: noticeCard('changed') }),
  delete: () => Promise.resolve({ kind: 'delete' }),
  more: ({ state: { page } }) => {
    if (page === 0) return slowly(() => ({ kind: 'update', reply: noticeCard('changed late') }));
    if (page === 1) return slowly(() => ({ kind: 'reply', reply: noticeCard('told late') }));
    return page === 2 ? slowly(() => ({ kind: 'delete' })) : Promise.resolve().then(fail);
  },
  context: refuse,
  why: () => slowly(refuse),
  citation: refuse,
  articles: refuse,
  open: refuse,
  read: refuse,
  find: refuse,
  report: refuse,
  removal: refuse,
};
const at = { index: 0, article: '0123456789', quote: { start: 0, end: 1 }, highlight: { start: 0, end: 1 } };

const lines: string[] = [];
let playground: Playground;
/** How far Discord's clock runs ahead of ours, in milliseconds. */
let ahead = 0;
let connection: Connection;

beforeEach(async () => {
  ahead = 0;
  playground = await startPlayground({ now: () => Date.now() + ahead });
  const cooldown = createCooldown({ personQuestions: 0, placeQuestions: 0 });
  const config = { token: playground.token, apiUrl: playground.apiUrl };
  await deployCommands(
    config,
    COMMANDS.map(({ definition }) => definition),
  );
  lines.length = 0;
  const log = createLog({ logLevel: 'info' }, { write: (line: string) => lines.push(line) });
  connection = await connect({
    config,
    log,
    dispatch: createDispatch({
      commands: COMMANDS,
      controls: CONTROLS,
      services: null,
      cooldown,
      readAttachment: createAttachmentReader(config),
      log,
    }),
    handleMessage: () => Promise.resolve(),
    onLost: () => undefined,
  });
});

afterEach(async () => {
  await connection.close();
  await playground.close();
  expectSoundTraffic(playground.record);
});

describe('createDispatch', () => {
  it('says "thinking" after a second, in private where the answer will be, then gives the answer', async () => {
    const outcomes = await Promise.all(
      ['slow-open', 'slow-private', 'slow-chosen'].map((name) => playground.slash({ as: 'member', name })),
    );
    expect(outcomes.map(({ acknowledgement }) => acknowledgement.type)).toEqual([5, 5, 5]);
    expect(outcomes.map(({ isPrivate }) => isPrivate)).toEqual([false, true, true]);
    expect(outcomes.map(({ message }) => textOf(message))).toEqual(['done', 'done', 'done']);
  });

  it('shows how far a command is, at most every two seconds, and the answer at last', async () => {
    const { message, isPrivate } = await playground.slash({ as: 'member', name: 'long' });
    expect(isPrivate).toBe(true);
    expect(textOf(message)).toMatch(/^step \d+$/u);
    const shown = () => textOf(playground.world.messages.get(message?.id ?? '')?.message ?? null);
    await until(() => shown() === 'done', 30_000);
    const edits = playground.record.filter(({ method }) => method === 'PATCH');
    expect(edits.length).toBeGreaterThanOrEqual(2);
    expect(edits.length).toBeLessThanOrEqual(
      1 + Math.ceil((edits.at(-1)?.at ?? 0) - (edits[0]?.at ?? 0)) / 2000 + 1,
    );
  });

  it('lets a command come to its end that takes longer than Discord keeps the interaction', async () => {
    const asked = playground.slash({ as: 'member', name: 'long' });
    await until(() => playground.record.some(({ method }) => method === 'PATCH'), 30_000);
    await asked;
    ahead = 16 * 60_000;
    await until(() => lines.some((line) => line.includes('too old to answer')), 30_000);
    expect(lines.filter((line) => line.includes('"level":50'))).toEqual([]);
  });

  it('takes a public "thinking" away, and tells the person alone what failed', async () => {
    const { message, isPrivate } = await playground.slash({ as: 'member', name: 'slow-refusal' });
    expect(isPrivate).toBe(true);
    expect(textOf(message)).toContain('Do it like this.');
  });

  it('goes on where "thinking" was said and only its confirmation lost', async () => {
    playground.failNext(1, { status: 'answer-lost', path: /callback/u });
    const { message } = await playground.slash({ as: 'member', name: 'slow-open' });
    expect(textOf(message)).toBe('done');
  });

  it('says that it failed where Discord does not take the answer', async () => {
    // As many as all tries together: four by discord.js in each of three by us.
    playground.failNext(12, { status: 500, path: /callback/u });
    const { message, isPrivate } = await playground.slash({ as: 'member', name: 'open' });
    expect(isPrivate).toBe(true);
    expect(textOf(message)).toMatch(/Reference [0-9a-f]{8}/u);
  });

  it('logs nothing of an answer that Discord does not take', async () => {
    playground.failNext(12, { status: 500, path: /callback/u });
    await playground.slash({ as: 'member', name: 'open' });
    expect(lines.join('\n')).toContain('a request failed');
    expect(lines.join('\n')).not.toContain('done');
  });

  it('keeps the details of a fault to the log, under the id that the person is told', async () => {
    const { message, isPrivate } = await playground.slash({ as: 'member', name: 'fault' });
    expect(isPrivate).toBe(true);
    expect(textOf(message)).not.toContain('secret detail');
    const [, id] = /Reference ([0-9a-f]{8})/u.exec(textOf(message)) ?? [];
    expect(lines.filter((line) => line.includes(`"id":"${String(id)}"`))).toEqual([
      expect.stringMatching(/"interaction":"\d+".*secret detail/u),
    ]);
  });

  it('outlives an answer that came too late', async () => {
    const asked = playground.slash({ as: 'member', name: 'open' });
    ahead = 4000;
    await expect(Promise.race([asked, wait(500).then(() => 'none')])).resolves.toBe('none');
    expect(playground.record.at(-1)?.status).toBe(404);
    expect(textOf((await playground.slash({ as: 'member', name: 'open' })).message)).toBe('done');
  });
});

describe('createDispatch, of controls', () => {
  const of = () => ({ edition: '12345678', asker: playground.world.people.member.user.id });
  const message = async () => {
    const { message: sent } = await playground.slash({ as: 'member', name: 'open' });
    if (sent === null) throw new Error('no message');
    return sent;
  };
  const click = async (customId: string, as: 'member' | 'moderator' = 'member') => {
    const source = await message();
    return { source, ...(await playground.click({ as, message: source, customId })) };
  };

  it('tells the control who clicked, and what the message answers', async () => {
    const customId = encodeCustomId({ ...of(), action: 'share' });
    const line = { ...(await message()), components: [text(questionLine(ENGLISH.asked, 'Who *is* it?'))] };
    const [own, others] = [
      await playground.click({ as: 'member', message: line, customId }),
      await playground.click({ as: 'moderator', message: line, customId }),
    ];
    expect(textOf(own.message)).toBe('mira | true | false | Who *is* it? | false');
    expect(textOf(others.message)).toBe('theo | false | true | Who *is* it? | false');
    expect(own.isPrivate).toBe(false);
  });

  it('changes the message, or deletes it', async () => {
    const changed = await click(encodeCustomId({ ...of(), action: 'again' }));
    expect([changed.message?.id, textOf(changed.message)]).toEqual([changed.source.id, 'changed']);
    const deleted = await click(encodeCustomId({ ...of(), action: 'delete' }));
    expect(deleted.message).toBeNull();
    expect(playground.world.messages.has(deleted.source.id)).toBe(false);
  });

  it('gives a sign after a second that shows nothing, then does what was said', async () => {
    const [changed, told, deleted, refused] = await Promise.all([
      click(encodeCustomId({ ...of(), action: 'more', page: 0 })),
      click(encodeCustomId({ ...of(), action: 'more', page: 1 })),
      click(encodeCustomId({ ...of(), action: 'more', page: 2 })),
      click(encodeCustomId({ ...of(), action: 'why', at, isTurn: false })),
    ]);
    expect([changed, told, deleted, refused].map(({ acknowledgement: { type } }) => type)).toEqual([
      6, 6, 6, 6,
    ]);
    expect([changed.message?.id, textOf(changed.message)]).toEqual([changed.source.id, 'changed late']);
    expect([told.isPrivate, textOf(told.message)]).toEqual([true, 'told late']);
    expect(deleted.message).toBeNull();
    expect(refused.isPrivate).toBe(true);
    expect(textOf(refused.message)).toContain('Do it like this.');
  });

  it('keeps the details of a fault to the log, and of a refusal says the words, in private', async () => {
    const fault = await click(encodeCustomId({ ...of(), action: 'more', page: 3 }));
    const refusal = await click(encodeCustomId({ ...of(), action: 'context', at, isTurn: false }));
    expect([fault.isPrivate, refusal.isPrivate]).toEqual([true, true]);
    expect(textOf(fault.message)).not.toContain('secret detail');
    expect(textOf(refusal.message)).toContain('Do it like this.');
    expect(lines.filter((line) => line.includes('secret detail'))).toHaveLength(1);
  });

  it('says of a control that it does not know what to do', async () => {
    const { isPrivate, message: told } = await click('from long ago');
    expect(isPrivate).toBe(true);
    expect(textOf(told)).toContain('another version');
  });

  it('takes it for done where the message is deleted already', async () => {
    const source = await message();
    const customId = encodeCustomId({ ...of(), action: 'delete' });
    playground.failNext(1, { status: 'answer-lost', path: /messages/u });
    expect((await playground.click({ as: 'member', message: source, customId })).message).toBeNull();
    await wait(600);
    expect(lines.filter((line) => line.includes('"level":50'))).toEqual([]);
  });
});
