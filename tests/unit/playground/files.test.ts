import { AttachmentBuilder, MessageFlags, type Interaction } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { startPlayground, type Playground } from '../../../src/playground/server.js';
import { serverChannel } from '../../../src/playground/world.js';
import { ask } from '../../support/plain-client.js';
import { fileOf, logIn, type RealClient } from '../../support/real-client.js';
import { expectOfficial } from '../../support/traffic.js';

let playground: Playground;
let real: RealClient;
let answer: (interaction: Interaction) => Promise<unknown> = () => Promise.resolve();

beforeAll(async () => {
  playground = await startPlayground({ patience: 20_000 });
  real = await logIn(playground, { onInteraction: (interaction) => answer(interaction) });
  await real.client.application?.commands.set([{ name: 'send', description: 'd' }]);
}, 60_000);

afterEach(() => {
  expect(real.errors).toEqual([]);
});

afterAll(async () => {
  await real.close();
  await playground.close();
  expectOfficial(playground.record);
}, 60_000);

const notes = (words = 'Grüße') =>
  new AttachmentBuilder(Buffer.from(words), { name: 'notes.txt', description: 'Notes' });
const textAt = async (url: string | undefined) => (await fetch(url ?? '')).text();
const channelPath = () => `/channels/${serverChannel(playground.world).id}/messages`;

/** A form as a bot sends one. */
function form(body: object, files: Readonly<Record<string, string>>): FormData {
  const sent = new FormData();
  sent.set('payload_json', JSON.stringify(body));
  for (const [key, words] of Object.entries(files))
    sent.set(`files[${key}]`, new File([words], `${key}.txt`));
  return sent;
}

describe('a file of the bot', () => {
  it('is described as it was, and can be fetched byte for byte, but does nothing as a page', async () => {
    answer = async (interaction) => interaction.isRepliable() && interaction.reply({ files: [notes()] });
    const { message } = await playground.slash({ as: 'member', name: 'send' });
    const [attachment] = message?.attachments ?? [];
    expect(attachment).toMatchObject({ filename: 'notes.txt', description: 'Notes', size: 7 });
    const response = await fetch(attachment?.url ?? '');
    expect(await response.text()).toBe('Grüße');
    expect(response.headers.get('content-security-policy')).toBe('sandbox');
    expect((await fetch((attachment?.url ?? '').replace(/\d{17,}\/notes/u, '1/notes'))).status).toBe(404);
  });

  it('is found in the components that name it, and not beside them', async () => {
    const components = [
      { type: 13, file: { url: 'attachment://notes.txt' } },
      { type: 12, items: [{ media: { url: 'attachment://notes.txt' } }] },
    ];
    answer = async (interaction) =>
      interaction.isRepliable() &&
      interaction.reply({ files: [notes()], components, flags: MessageFlags.IsComponentsV2 });
    const { message } = await playground.slash({ as: 'member', name: 'send' });
    expect(message?.attachments).toEqual([]);
    const [file] = message?.components ?? [];
    expect(file).toMatchObject({ type: 13, name: 'notes.txt', size: 7, spoiler: false });
    expect(await textAt(file?.type === 13 ? file.file.url : undefined)).toBe('Grüße');
  });

  it('stays in an edit that does not speak of files, and goes in one that names others only', async () => {
    answer = async (interaction) => {
      if (!interaction.isRepliable()) return;
      await interaction.reply({ content: 'one', files: [notes()] });
      const kept = await interaction.editReply({ content: 'two' });
      const other = await interaction.editReply({
        files: [new AttachmentBuilder(Buffer.from('b'), { name: 'b.txt' })],
      });
      const none = await interaction.editReply({ content: 'three', attachments: [] });
      expect([kept, other, none].map(({ attachments }) => attachments.map(({ name }) => name))).toEqual([
        ['notes.txt'],
        ['b.txt'],
        [],
      ]);
    };
    await playground.slash({ as: 'member', name: 'send' });
    await expect.poll(() => playground.record.at(-1)?.body).toMatchObject({ content: 'three' });
  });

  it.each<[string, object, Readonly<Record<string, string>>, object]>([
    [
      'that a component names and that did not come',
      { flags: 1 << 15, components: [{ type: 13, file: { url: 'attachment://a.txt' } }] },
      {},
      {
        components: {
          0: {
            file: { url: { _errors: [{ code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND' }] } },
          },
        },
      },
    ],
    [
      'that is described and that did not come',
      { content: 'x', attachments: [{ id: 7, filename: 'a' }] },
      {},
      { attachments: { 0: { _errors: [{ code: 'ATTACHMENT_NOT_FOUND' }] } } },
    ],
    [
      'beyond the tenth',
      { content: 'x' },
      Object.fromEntries(Array.from({ length: 11 }, (_, index) => [index, 'x'])),
      { attachments: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH' }] } },
    ],
  ])('is refused %s', async (_, body, files, errors) => {
    const answered = await ask(playground, `POST ${channelPath()}`, { body: form(body, files) });
    expect(answered).toMatchObject({ status: 400, body: { code: 50035, errors } });
  });

  it('is refused in a form that cannot be read', async () => {
    const response = await fetch(`${playground.apiUrl}/v10${channelPath()}`, {
      method: 'POST',
      headers: {
        authorization: `Bot ${playground.token}`,
        'content-type': 'multipart/form-data; boundary=x',
      },
      body: 'no form',
    });
    expect([response.status, await response.json()]).toMatchObject([400, { code: 50035 }]);
  });

  it('is refused where it is larger than ten megabytes', async () => {
    const body = form({ content: 'x' }, { 0: 'x'.repeat(10 * 1024 * 1024 + 1) });
    expect(await ask(playground, `POST ${channelPath()}`, { body })).toMatchObject({
      status: 413,
      body: { code: 40005 },
    });
  });
});

describe('a file of a person', () => {
  it('comes with their message', async () => {
    const { attachments } = playground.say({
      as: 'member',
      content: '',
      files: [fileOf('../a b.md', '# A')],
    });
    expect(attachments).toMatchObject([{ filename: 'a_b.md', content_type: 'text/markdown; charset=utf-8' }]);
    expect(await textAt(attachments[0]?.url)).toBe('# A');
  });
});
