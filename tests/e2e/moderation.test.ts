import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { OptionValues } from '../../src/playground/option-values.js';
import type { Outcome } from '../../src/playground/outcome.js';
import { controlsOf, textOf } from '../support/cards.js';
import { flatten } from '../support/discord-limits.js';
import { startStage, until, type Stage } from '../support/footnote.js';
import { reindex } from '../support/reindexing.js';
import { expectSoundTraffic } from '../support/traffic.js';

const SHIP = 'date 2024-05-06 The ship Aurora reached Ostia on Sunday. Its captain is Jane Roe.';
const MODERATOR = { as: 'moderator' } as const;

let folder: string;
let stage: Stage;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-'));
  await put('ship.txt', SHIP);
  stage = await startStage(folder, { hasLogChannel: true });
});

afterAll(async () => {
  await stage.close();
  await rm(folder, { recursive: true, force: true });
  expectSoundTraffic(stage.playground.record);
});

const put = (name: string, text: string) => writeFile(join(folder, name), text);
const use = (name: string, options: OptionValues = {}) =>
  stage.playground.slash({ ...MODERATOR, name, options });
const ask = async (question: string) => textOf((await use('ask', { question })).message);
const click = ({ message }: Pick<Outcome, 'message'>, words: string) => {
  if (message === null) throw new Error('no message');
  return stage.playground.click({ ...MODERATOR, message, customId: controlsOf(message).get(words) ?? '' });
};
const fileOf = (text: string) => new TextEncoder().encode(text);
/** The text of the file that a message shows, fetched from where Discord says that it is. */
const attachedTo = async ({ message }: Pick<Outcome, 'message'>): Promise<string> => {
  const shown = flatten((message?.components ?? []) as unknown as Record<string, unknown>[]);
  const urls = shown.flatMap(({ type, file }) =>
    type === 13 ? [(file as { readonly url: string }).url] : [],
  );
  expect(urls).toHaveLength(1);
  return (await fetch(urls[0] ?? '')).text();
};
const auditFile = () => join(stage.data, 'audit.jsonl');
const deeds = async (): Promise<readonly Record<string, unknown>[]> =>
  (await readFile(auditFile(), 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const posted = (): readonly APIMessage[] =>
  [...stage.playground.world.messages.values()]
    .filter(({ message, onlyFor }) => onlyFor === null && message.type === 0)
    .map(({ message }) => message);

describe('/reindex', () => {
  it('run reports in private what changed, all of it as a file, and tells the audit and the channel', async () => {
    await put('mill.txt', 'The mill burned down in 1901.');
    const outcome = await reindex(stage);
    const { message, isPrivate } = outcome;
    expect(isPrivate).toBe(true);
    expect(textOf(message)).toContain('1 added · 0 changed · 0 removed · 1 unchanged · 0 refused');
    expect(textOf(message)).toContain('- mill.txt');
    expect(textOf(message)).toContain('The whole report is attached.');
    expect(await attachedTo(outcome)).toMatch(
      /^added \(1\)\n {2}mill\.txt\n\nundated \(1\)[^]*^unchanged \(1\)\n {2}ship\.txt$/mu,
    );
    const { moderator } = stage.playground.world.people;
    expect((await deeds()).at(-1)).toMatchObject({
      action: 'reindex',
      by: { id: moderator.user.id, name: 'theo' },
      outcome: 'done',
      edition: stage.bot.archive.report.edition,
    });
    await until(() => posted().some((told) => textOf(told).includes('Read the articles again')));
    expect(textOf(posted().at(-1) ?? null)).toContain('By theo');
  });

  it('run pages a long report, and says of an old one that it is none of now', async () => {
    for (let index = 0; index < 30; index += 1)
      await put(`filler-${String(index)}.txt`, `Filler ${String(index)} tells of hill ${String(index)}.`);
    const first = await reindex(stage);
    expect(textOf(first.message)).toContain('Page 1 of ');
    const second = await click(first, 'Next');
    expect([second.isPrivate, second.message?.id]).toEqual([true, first.message?.id]);
    expect(textOf(second.message)).toContain('Page 2 of ');
    expect(await attachedTo(second)).toContain('added (30)');
    await stage.restart();
    const told = await click(second, 'Previous');
    expect(textOf(told.message)).toContain('have changed since this report was made');
  });

  it('run joins a reindex that is under way, and says so', async () => {
    const running = stage.bot.archive.reindex();
    const { message } = await reindex(stage);
    expect(textOf(message)).toContain('A reindex was under way already');
    expect(textOf(message)).toContain((await running).edition);
  });

  it('preview says what would change, and changes nothing', async () => {
    await put('tower.txt', 'The tower was built by Ann Poe.');
    const { edition } = stage.bot.archive.report;
    const { message } = await reindex(stage, 'preview');
    expect(textOf(message)).toContain('1 added');
    expect(textOf(message)).toContain('Nothing was changed: this is a preview.');
    expect(stage.bot.archive.report.edition).toBe(edition);
    expect(await ask('Who built the tower?')).not.toContain('Ann Poe');
  });

  it('undo goes back, says that files are found again, and does not go back twice', async () => {
    await reindex(stage);
    expect(await ask('Who built the tower?')).toContain('**Ann Poe**');
    const { message } = await reindex(stage, 'undo');
    expect(textOf(message)).toContain('Back at the edition before');
    expect(textOf(message)).toContain('the next reindex, or the next start, finds them again');
    expect(await ask('Who built the tower?')).not.toContain('Ann Poe');
    expect(textOf((await reindex(stage, 'undo')).message)).toContain('there is none before it');
    expect((await deeds()).slice(-2)).toMatchObject([
      { action: 'undo', outcome: 'done', reason: null },
      { action: 'undo', outcome: 'refused' },
    ]);
  });

  it('status says what is read, and that nothing is under way', async () => {
    const text = textOf((await use('reindex status')).message);
    expect(text).toContain('Nothing is being read at the moment.');
    expect(text).toContain(`Edition ${stage.bot.archive.report.edition}`);
    expect(text).toMatch(/\d+ undated/u);
  });
});

describe('/article', () => {
  it('adds a file, which is answered from at once', async () => {
    const text =
      '---\ntitle: On the lighthouse\ndate: 2025-02-03\n---\n\nThe lighthouse was lit by Zoe Lund.\n';
    const { message, isPrivate } = await use('article add', {
      file: { filename: 'lighthouse.md', bytes: fileOf(text) },
    });
    expect(isPrivate).toBe(true);
    expect(textOf(message)).toContain('**On the lighthouse** · February 3, 2025 · English');
    expect(await ask('Who lit the lighthouse?')).toContain('**Zoe Lund**');
    expect((await deeds()).at(-1)).toMatchObject({ action: 'add', file: 'lighthouse.md', outcome: 'done' });
  });

  it('says why a file is refused', async () => {
    const { message } = await use('article add', { file: { filename: 'empty.txt', bytes: fileOf(' ') } });
    expect(textOf(message)).toContain('Nothing was changed:');
    expect((await deeds()).at(-1)).toMatchObject({ action: 'add', file: 'empty.txt', outcome: 'refused' });
  });

  it('opens a form without a file, and adds what is typed there', async () => {
    const { modal } = await use('article add');
    const fields = {
      title: 'A bell: its story',
      date: 'March 5, 2025',
      source: '',
      url: 'https://example.com/bell',
      text: 'The bell was cast by Ida Moe.',
    };
    const { message, isPrivate } = await stage.playground.submitModal({
      ...MODERATOR,
      customId: modal?.customId ?? '',
      fields,
    });
    expect(isPrivate).toBe(true);
    expect(textOf(message)).toContain('**A bell: its story** · March 5, 2025');
    expect(await ask('Who cast the bell?')).toContain('**Ida Moe**');
  });

  it('gives back what was typed where it is refused', async () => {
    const { modal } = await use('article add');
    const outcome = await stage.playground.submitModal({
      ...MODERATOR,
      customId: modal?.customId ?? '',
      fields: { title: 'A well', date: 'some day', text: 'The well is deep.' },
    });
    const { message, isPrivate } = outcome;
    expect(isPrivate).toBe(true);
    expect(textOf(message)).toContain('“some day” is no single day that I can read');
    expect(textOf(message)).toContain('What you typed is attached');
    expect(await attachedTo(outcome)).toBe('---\ntitle: A well\ndate: some day\n---\n\nThe well is deep.\n');
  });

  it('removes an added file once that is confirmed, also after a restart', async () => {
    const { suggestions } = await stage.playground.autocomplete({
      ...MODERATOR,
      name: 'article remove',
      options: { article: 'light' },
      focused: 'article',
    });
    expect(suggestions.map(({ name }) => name)).toEqual(['lighthouse.md']);
    const asked = await use('article remove', { article: suggestions[0]?.value ?? '' });
    expect(textOf(asked.message)).toContain('On the lighthouse');
    expect(textOf(asked.message)).toContain('Added by theo');
    const other = await use('article remove', { article: 'lighthouse.md' });
    expect(textOf((await click(other, 'Keep it')).message)).toContain('Nothing was removed.');
    await stage.restart();
    expect(await ask('Who lit the lighthouse?')).toContain('**Zoe Lund**');
    const removed = await click(asked, 'Remove it');
    expect(removed.message?.id).toBe(asked.message?.id);
    expect(textOf(removed.message)).toContain('Removed from the articles');
    expect(await ask('Who lit the lighthouse?')).not.toContain('Zoe Lund');
    expect((await deeds()).at(-1)).toMatchObject({
      action: 'remove',
      file: 'lighthouse.md',
      outcome: 'done',
    });
    expect(textOf((await click(asked, 'Remove it')).message)).toContain('no such added file');
  });
});

describe('what moderators can do', () => {
  it.each(['reindex run', 'reindex undo', 'reindex status', 'article add', 'article remove'])(
    'is refused to a member in private: %s',
    async (name) => {
      const options: OptionValues = name === 'article remove' ? { article: 'x' } : {};
      const member = { as: 'member', name, options } as const;
      await expect(stage.playground.slash(member)).rejects.toThrow('not offered');
      const { message, isPrivate } = await stage.playground.slash({ ...member, force: true });
      expect(isPrivate).toBe(true);
      expect(textOf(message)).toContain('Manage Server');
    },
  );

  it('is done also where the audit file cannot be written, and the person is told', async () => {
    await rm(auditFile());
    await mkdir(auditFile());
    const { message } = await reindex(stage);
    expect(textOf(message)).toContain('could not be written to the audit file');
    await rm(auditFile(), { recursive: true });
  });
});
