import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Actor } from '../../src/playground/places.js';
import type { Outcome } from '../../src/playground/outcome.js';
import { encodeCustomId } from '../../src/presentation/custom-id.js';
import { escapeMarkdown } from '../../src/presentation/markdown.js';
import { controlsOf, quotedLines, textOf } from '../support/cards.js';
import { startStage, until, type Stage } from '../support/footnote.js';
import { reindex } from '../support/reindexing.js';
import { expectSoundTraffic } from '../support/traffic.js';

const QUESTION = 'When did the Il-62M fly to Latakia?';
const SEVERAL = 'Who visited Moscow?';
const UNKNOWN = 'When did Putin visit Damascus?';

let folder: string;
let stage: Stage;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-'));
  await cp('seeds', folder, { recursive: true });
  stage = await startStage(folder);
});

afterAll(async () => {
  await stage.close();
  await rm(folder, { recursive: true, force: true });
  expectSoundTraffic(stage.playground.record);
});

async function ask(question: string, actor: Actor = { as: 'member' }): Promise<APIMessage> {
  return shown(await stage.playground.slash({ ...actor, name: 'ask', options: { question } }));
}

function shown({ message }: Pick<Outcome, 'message'>): APIMessage {
  if (message === null) throw new Error('no message is left');
  return message;
}

/** Uses the control with these words on it. */
function click(message: APIMessage, words: string, actor: Actor = { as: 'member' }): Promise<Outcome> {
  const customId = controlsOf(message).get(words);
  if (customId === undefined)
    throw new Error(`no "${words}" among ${[...controlsOf(message).keys()].join(', ')}`);
  return stage.playground.click({ ...actor, message, customId });
}

async function clickForText(message: APIMessage, words: string, actor?: Actor): Promise<string> {
  return textOf((await click(message, words, actor)).message);
}

const isThere = ({ id }: APIMessage): boolean => stage.playground.world.messages.has(id);

describe.each([
  ['the bot that answered', () => Promise.resolve()],
  ['another bot, after a restart', () => stage.restart()],
])('the controls of an answer, used with %s', (_, between) => {
  let found: APIMessage;
  let several: APIMessage;
  let silent: APIMessage;

  beforeAll(async () => {
    [found, several, silent] = [await ask(QUESTION), await ask(SEVERAL), await ask(UNKNOWN)];
    await between();
  });

  it('are those that make sense', () => {
    expect([...controlsOf(found).keys()]).toEqual([
      'Show context',
      'More excerpts',
      'Why this?',
      'Copy citation',
      'Delete',
    ]);
    expect([...controlsOf(silent).keys()]).toEqual(['More excerpts', 'Delete']);
  });

  it('"Show context" shows whoever clicks the paragraphs around, the answer in bold', async () => {
    const { message, isPrivate } = await click(found, 'Show context', { as: 'moderator' });
    const text = textOf(message);
    expect(isPrivate).toBe(true);
    expect(text).toContain('on **October 26**');
    expect(text).toMatch(/paragraphs 1 to 3 of \d+/u);
    expect(quotedLines(text).join(' ').length).toBeGreaterThan(quotedLines(textOf(found)).join(' ').length);
    expect(textOf(found)).not.toContain('Around the quotation');
  });

  it('"Show context" leads on to the other answers, in its own place', async () => {
    const first = shown(await click(several, 'Show context'));
    expect(textOf(first)).toContain('Answer 1 of ');
    const { message, isPrivate } = await click(first, 'Next answer');
    expect([isPrivate, message?.id]).toEqual([true, first.id]);
    expect(textOf(message)).toContain('Answer 2 of ');
    expect(await clickForText(shown({ message }), 'Previous answer')).toBe(textOf(first));
  });

  it('"Why this?" names the words, the date that was computed and what it counts from', async () => {
    const { message, isPrivate } = await click(found, 'Why this?');
    const text = textOf(message);
    expect(isPrivate).toBe(true);
    expect(text).toMatch(/The sentence has .*“Latakia”/u);
    expect(text).toContain('“October 26” was read as 26 October 2025');
    expect(text).toContain('The article is dated 30 October 2025');
    expect(text).toMatch(/One article says so|independently/u);
    expect(text).toMatch(/came close/iu);
  });

  it('"Copy citation" has the words with path and offsets, where the article has them', async () => {
    const { message, isPrivate } = await click(found, 'Copy citation');
    const text = textOf(message);
    expect(isPrivate).toBe(true);
    const [, quote = '', start, end, path = ''] =
      /```\n“([^”]*)”\n.*characters (\d+) to (\d+), ([^,\n]+)\n```/u.exec(text) ?? [];
    const article = await stage.bot.archive.article(path);
    expect(quote).toContain('October 26');
    expect(article.text.slice(Number(start), Number(end))).toBe(quote);
    expect(text).toContain(`> ${escapeMarkdown(quote)}\n`);
  });

  it('"More excerpts" pages in place for the asker, and back to the very answer', async () => {
    const message = await ask(QUESTION);
    const first = await click(message, 'More excerpts');
    expect([first.isPrivate, first.message?.id]).toEqual([false, message.id]);
    expect(textOf(first.message)).toContain('Page 1 of ');
    const second = await click(shown(first), 'Next');
    expect(textOf(second.message)).toContain('Page 2 of ');
    expect(quotedLines(textOf(second.message))).not.toEqual(quotedLines(textOf(first.message)));
    const back = await click(shown(second), 'Back to the answer');
    expect(textOf(back.message)).toBe(textOf(message));
    expect(controlsOf(back.message)).toEqual(controlsOf(message));
  });

  it('"More excerpts" gives somebody else a private page of their own, with its own pager', async () => {
    const { message, isPrivate } = await click(found, 'More excerpts', { as: 'moderator' });
    const page = shown({ message });
    expect(isPrivate).toBe(true);
    expect(page.id).not.toBe(found.id);
    const next = await click(page, 'Next', { as: 'moderator' });
    expect([next.isPrivate, next.message?.id]).toEqual([true, page.id]);
    expect(textOf(stage.playground.world.messages.get(found.id)?.message ?? null)).toBe(textOf(found));
  });

  it('"More excerpts" works where nothing was found, with other excerpts than the nearest', async () => {
    const nearest = quotedLines(textOf(silent));
    const { message } = await click(silent, 'More excerpts', { as: 'moderator' });
    expect(quotedLines(textOf(message)).length).toBeGreaterThan(0);
    for (const line of quotedLines(textOf(message))) expect(nearest).not.toContain(line);
  });

  it('"Share" posts a private answer under the name of the person, who may delete it', async () => {
    const page = shown(await click(found, 'More excerpts', { as: 'moderator' }));
    const own = await click(page, 'Back to the answer', { as: 'moderator' });
    expect(own.isPrivate).toBe(true);
    const { message, isPrivate } = await click(shown(own), 'Share', { as: 'moderator' });
    expect(isPrivate).toBe(false);
    expect(textOf(message)).toContain('Shared by theo');
    expect(textOf(message)).toContain('**October 26**');
    const shared = shown({ message });
    expect([...controlsOf(shared).keys()]).not.toContain('Share');
    await click(shared, 'Delete', { as: 'moderator' });
    await until(() => !isThere(shared));
  });

  it('"Delete" is for the asker and who may manage messages; a stranger is told alone', async () => {
    const [own, others] = [await ask(QUESTION), await ask(QUESTION, { as: 'moderator' })];
    const { message, isPrivate } = await click(others, 'Delete');
    expect(isPrivate).toBe(true);
    expect(textOf(message)).toContain('Only the person who asked');
    expect(isThere(others)).toBe(true);
    await click(own, 'Delete', { as: 'moderator' });
    await click(others, 'Delete', { as: 'moderator' });
    await click(silent, 'Delete');
    await until(() => ![own, others, silent].some(isThere));
  });
});

describe('the controls of an answer', () => {
  it('are there in a direct channel, by command and by message', async () => {
    const actor = { as: 'guest', direct: true } as const;
    const asked = await ask(QUESTION, actor);
    // The guest reads German; what was written in English is answered so.
    expect(await clickForText(asked, 'Warum das?', actor)).toContain('Warum diese Antwort');
    const said = await stage.playground.replyTo(stage.playground.say({ ...actor, content: QUESTION }));
    expect(await clickForText(said, 'More excerpts', actor)).toContain('Seite 1 von ');
    await click(said, 'Delete', actor);
    await until(() => !isThere(said));
  });

  it('belong to the author of a message that mentions the bot', async () => {
    const content = `<@${stage.playground.world.bot.id}> ${QUESTION}`;
    const reply = await stage.playground.replyTo(stage.playground.say({ as: 'moderator', content }));
    expect(await clickForText(reply, 'Delete')).toContain('Only the person who asked');
  });

  it('need no question where its line was cut, or are left out', async () => {
    const message = await ask(`${QUESTION}${'?'.repeat(200)}`);
    expect([...controlsOf(message).keys()]).toEqual(['Show context', 'Copy citation', 'Delete']);
    expect(await clickForText(message, 'Show context')).toContain('**October 26**');
    expect(await clickForText(message, 'Copy citation')).toContain('characters ');
  });

  it.each(['zzz', 'am.12345678.1.zz.z', 'bd.12345678.1'])(
    'that are not ours say so: %s',
    async (customId) => {
      const { message, isPrivate } = await stage.playground.click({
        as: 'member',
        message: await ask(QUESTION),
        customId,
      });
      expect(isPrivate).toBe(true);
      expect(textOf(message)).toContain('another version of Footnote');
    },
  );

  it('whose place no answer has say so, and offer to ask again', async () => {
    const message = await ask(QUESTION);
    const at = {
      index: 7,
      article: '0000000000',
      quote: { start: 0, end: 5 },
      highlight: { start: 0, end: 5 },
    };
    const edition = stage.bot.archive.report.edition;
    const customId = encodeCustomId({ action: 'why', edition, asker: '1', at, isTurn: false });
    const { message: told } = await stage.playground.click({ as: 'member', message, customId });
    expect(textOf(told)).toContain('has another answer now');
    expect(controlsOf(told).has('Ask again')).toBe(true);
  });
});

describe('the controls of an answer of a former edition', () => {
  it('say so in private, and ask again', async () => {
    const answer = await ask(QUESTION);
    await writeFile(join(folder, 'ship.txt'), 'The ship Aurora reached Ostia. Its captain is Jane Roe.');
    await reindex(stage);
    for (const words of ['Show context', 'More excerpts', 'Why this?', 'Copy citation']) {
      const { message: told, isPrivate } = await click(answer, words);
      expect(isPrivate).toBe(true);
      expect(textOf(told)).toContain('read again since');
    }
    const told = shown(await click(answer, 'More excerpts'));
    const again = await click(told, 'Ask again');
    expect([again.isPrivate, again.message?.id]).toEqual([true, told.id]);
    expect(textOf(again.message)).toContain('**October 26**');
    expect(textOf(again.message)).toContain(`edition ${stage.bot.archive.report.edition}`);
    expect(textOf(answer)).not.toContain(stage.bot.archive.report.edition);
    await click(answer, 'Delete');
    await until(() => !isThere(answer));
  });
});
