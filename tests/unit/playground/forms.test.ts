import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  ChannelSelectMenuBuilder,
  LabelBuilder,
  MentionableSelectMenuBuilder,
  MessageFlags,
  ModalBuilder,
  RoleSelectMenuBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
  UserSelectMenuBuilder,
  type Interaction,
  type MessageActionRowComponentBuilder,
} from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { startPlayground, type Playground } from '../../../src/playground/server.js';
import { serverChannel } from '../../../src/playground/world.js';
import { fileOf, logIn, slash, type RealClient } from '../../support/real-client.js';
import { expectOfficial } from '../../support/traffic.js';

let playground: Playground;
let real: RealClient;
/** What the bot does in the test at hand; it saw what it returns. */
let answer: (interaction: Interaction) => Promise<unknown> = () => Promise.resolve();
let seen: unknown;

beforeAll(async () => {
  playground = await startPlayground({ patience: 20_000 });
  real = await logIn(playground, {
    onInteraction: async (interaction) => {
      // Only what it returns counts: an earlier act may end after the next one has begun.
      seen = (await answer(interaction)) ?? seen;
    },
  });
  await real.client.application?.commands.set([{ name: 'choose', description: 'd' }]);
}, 60_000);

afterEach(() => {
  expect(real.errors).toEqual([]);
});

afterAll(async () => {
  await real.close();
  await playground.close();
  expectOfficial(playground.record);
}, 60_000);

const row = (component: MessageActionRowComponentBuilder) =>
  new ActionRowBuilder<MessageActionRowComponentBuilder>().addComponents(component);

describe('a form', () => {
  const open = async (interaction: Interaction, ...labels: LabelBuilder[]) => {
    const modal = new ModalBuilder()
      .setCustomId('form')
      .setTitle('A form')
      .addLabelComponents(...labels);
    await slash(interaction).showModal(modal);
  };
  const name = new TextInputBuilder().setCustomId('name').setStyle(TextInputStyle.Short).setMaxLength(5);
  const upload = { type: 19, custom_id: 'files', max_values: 2, required: false } as const;
  const labels = () => [
    new LabelBuilder().setLabel('Name').setTextInputComponent(name),
    new LabelBuilder()
      .setLabel('Colour')
      .setStringSelectMenuComponent(
        new StringSelectMenuBuilder().setCustomId('colour').addOptions({ label: 'Red', value: 'red' }),
      ),
    new LabelBuilder()
      .setLabel('Who')
      .setUserSelectMenuComponent(new UserSelectMenuBuilder().setCustomId('who')),
    new LabelBuilder({ label: 'Files', component: upload }),
  ];

  it('is opened, filled in and answered', async () => {
    const { member, moderator } = playground.world.people;
    answer = async (interaction) => {
      if (!interaction.isModalSubmit()) return open(interaction, ...labels());
      const { fields } = interaction;
      await interaction.reply({ content: 'thanks', flags: MessageFlags.Ephemeral });
      const [sent] = [...(fields.getUploadedFiles('files')?.values() ?? [])];
      return [
        fields.getTextInputValue('name'),
        fields.getStringSelectValues('colour'),
        fields.getSelectedUsers('who')?.first()?.username,
        sent?.name,
      ];
    };
    const { modal } = await playground.slash({ as: 'member', name: 'choose' });
    expect([modal?.customId, modal?.title, modal?.components.length]).toEqual(['form', 'A form', 4]);
    const { message, isPrivate } = await playground.submitModal({
      as: 'member',
      customId: 'form',
      fields: { name: 'Ada', colour: ['red'], who: [moderator.user.id], files: [fileOf('a.txt', 'b')] },
    });
    expect([message?.content, isPrivate]).toEqual(['thanks', true]);
    expect(message?.interaction_metadata?.user.id).toBe(member.user.id);
    await expect.poll(() => seen).toEqual(['Ada', ['red'], 'theo', 'a.txt']);
  });

  it.each<[string, Record<string, string | string[]>, string]>([
    ['with an empty field', { colour: ['red'], who: [] }, '"name" has to be filled in'],
    ['with a long text', { name: 'too long', colour: ['red'] }, '"name" has to be 0 to 5 characters long'],
    ['with an option that there is not', { name: 'Ada', colour: ['blue'] }, 'no option "blue"'],
    ['with a field that there is not', { age: '5' }, 'has no field "age"'],
  ])('is not sent %s', async (_, fields, why) => {
    answer = (interaction) => open(interaction, ...labels());
    await playground.slash({ as: 'member', name: 'choose' });
    await expect(playground.submitModal({ as: 'member', customId: 'form', fields })).rejects.toThrow(why);
    await expect(playground.submitModal({ as: 'moderator', customId: 'form', fields })).rejects.toThrow(
      'no form "form" is open',
    );
  });

  it('that a button opened can change the message with the button', async () => {
    const button = new ButtonBuilder().setCustomId('go').setLabel('Go').setStyle(ButtonStyle.Primary);
    answer = async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply({ content: 'before', components: [row(button)] });
      else if (interaction.isButton()) {
        const label = new LabelBuilder().setLabel('Name').setTextInputComponent(name);
        await interaction.showModal(
          new ModalBuilder().setCustomId('from-button').setTitle('A form').addLabelComponents(label),
        );
      } else if (interaction.isModalSubmit() && interaction.isFromMessage())
        await interaction.update({ content: `hello ${interaction.fields.getTextInputValue('name')}` });
      else throw new Error('neither');
    };
    const { message } = await playground.slash({ as: 'member', name: 'choose' });
    if (message === null) throw new Error('no message');
    expect((await playground.click({ as: 'member', message, customId: 'go' })).modal?.customId).toBe(
      'from-button',
    );
    const changed = await playground.submitModal({
      as: 'member',
      customId: 'from-button',
      fields: { name: 'Ada' },
    });
    expect([changed.message?.id, changed.message?.content]).toEqual([message.id, 'hello Ada']);
  });
});

describe('a menu', () => {
  it('of people, roles, channels or either brings what was chosen', async () => {
    const { world } = playground;
    const menus = [
      new UserSelectMenuBuilder().setCustomId('users').setMaxValues(2),
      new RoleSelectMenuBuilder().setCustomId('roles'),
      new ChannelSelectMenuBuilder().setCustomId('channels'),
      new MentionableSelectMenuBuilder().setCustomId('any'),
    ];
    answer = async (interaction) => {
      if (interaction.isChatInputCommand()) {
        await interaction.reply({ content: 'x', components: menus.map(row) });
        return undefined;
      }
      if (!interaction.isAnySelectMenu()) throw new Error('no menu');
      await interaction.deferUpdate();
      await interaction.followUp({ content: 'chosen', flags: MessageFlags.Ephemeral });
      if (interaction.isUserSelectMenu()) return interaction.users.map(({ username }) => username);
      if (interaction.isRoleSelectMenu()) return interaction.roles.map((role) => role.name);
      if (interaction.isChannelSelectMenu())
        return interaction.channels.map((channel) => ('name' in channel ? channel.name : null));
      return interaction.isMentionableSelectMenu() ? interaction.roles.size + interaction.users.size : null;
    };
    const { message } = await playground.slash({ as: 'member', name: 'choose' });
    if (message === null) throw new Error('no message');
    const { member, moderator } = world.people;
    const role = world.guilds[0]?.roles[1]?.id ?? '';
    const choose = async (customId: string, ...values: string[]) => {
      seen = undefined;
      await playground.select({ as: 'member', message, customId, values });
      await expect.poll(() => seen).not.toBeUndefined();
      return seen;
    };
    expect(await choose('users', member.user.id, moderator.user.id)).toEqual(['mira', 'theo']);
    expect(await choose('roles', role)).toEqual(['Moderators']);
    expect(await choose('channels', serverChannel(world).id)).toEqual(['general']);
    expect(await choose('any', role)).toBe(1);
    await expect(choose('roles', role, role)).rejects.toThrow('takes 1 values at most');
    await expect(choose('roles', member.user.id)).rejects.toThrow('is no role');
  });
});
