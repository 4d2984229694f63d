import { SlashCommandBuilder, type Interaction } from 'discord.js';
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
  await real.client.application?.commands.set([
    new SlashCommandBuilder()
      .setName('article')
      .setDescription('d')
      .addSubcommand((sub) =>
        sub
          .setName('add')
          .setDescription('d')
          .addAttachmentOption((option) => option.setName('file').setDescription('d').setRequired(true))
          .addStringOption((option) => option.setName('name').setDescription('d').setMaxLength(5)),
      )
      .addSubcommandGroup((group) =>
        group
          .setName('tags')
          .setDescription('d')
          .addSubcommand((sub) =>
            sub
              .setName('find')
              .setDescription('d')
              .addStringOption((option) => option.setName('tag').setDescription('d').setAutocomplete(true)),
          ),
      ),
    new SlashCommandBuilder()
      .setName('choose')
      .setDescription('d')
      .addUserOption((option) => option.setName('who').setDescription('d'))
      .addChannelOption((option) => option.setName('where').setDescription('d'))
      .addRoleOption((option) => option.setName('role').setDescription('d'))
      .addMentionableOption((option) => option.setName('any').setDescription('d'))
      .addIntegerOption((option) => option.setName('count').setDescription('d').setMinValue(1).setMaxValue(9))
      .addNumberOption((option) => option.setName('share').setDescription('d'))
      .addBooleanOption((option) => option.setName('really').setDescription('d')),
    { name: 'everywhere', description: 'd', integrationTypes: [0, 1], contexts: [0, 1, 2] },
    { name: 'Look up', type: 2 },
  ]);
}, 60_000);

afterEach(() => {
  expect(real.errors).toEqual([]);
});

afterAll(async () => {
  await real.close();
  await playground.close();
  expectOfficial(playground.record);
}, 60_000);

describe('a subcommand', () => {
  it('takes a file, which can be fetched byte for byte', async () => {
    answer = async (interaction) => {
      const { options } = slash(interaction);
      const sent = options.getAttachment('file', true);
      await slash(interaction).reply('kept');
      const words = await (await fetch(sent.url)).text();
      return [
        options.getSubcommandGroup(false),
        options.getSubcommand(),
        sent.name,
        sent.contentType,
        sent.size,
        words,
      ];
    };
    const options = { file: fileOf('a letter.txt', 'Grüße'), name: 'abc' };
    await playground.slash({ as: 'moderator', name: 'article add', options });
    await expect
      .poll(() => seen)
      .toEqual([null, 'add', 'a_letter.txt', 'text/plain; charset=utf-8', 7, 'Grüße']);
  });

  it('in a group suggests what may be typed', async () => {
    answer = async (interaction) => {
      if (!interaction.isAutocomplete()) throw new Error('no autocomplete');
      const { options } = interaction;
      await interaction.respond([{ name: `like ${options.getFocused()}`, value: 'x' }]);
      return [options.getSubcommandGroup(), options.getSubcommand()];
    };
    const { suggestions } = await playground.autocomplete({
      as: 'member',
      name: 'article tags find',
      options: { tag: 'ab' },
      focused: 'tag',
    });
    expect(suggestions).toEqual([{ name: 'like ab', value: 'x' }]);
    await expect.poll(() => seen).toEqual(['tags', 'find']);
  });

  it.each<[string, string, object, string]>([
    ['without the command', 'article', {}, 'used by one of its subcommands'],
    ['that there is not', 'article burn', {}, 'no subcommand "burn"'],
    ['without its file', 'article add', {}, 'needs the option "file"'],
    ['with a word for a file', 'article add', { file: 'x' }, 'has to be a file'],
    [
      'with a long text',
      'article add',
      { file: fileOf('a', 'b'), name: 'abcdef' },
      '5 characters long at most',
    ],
    ['with a broken number', 'choose', { count: 1.5 }, 'has to be a whole number'],
    ['with a large number', 'choose', { count: 10 }, 'has to be 9 at most'],
    ['with nobody', 'choose', { who: '123' }, 'is no user'],
  ])('is not sent %s', async (_, name, options, why) => {
    await expect(playground.slash({ as: 'member', name, options: { ...options } })).rejects.toThrow(why);
  });
});

describe('options', () => {
  it('of every kind arrive with what they stand for', async () => {
    const { world } = playground;
    const [guild] = world.guilds;
    const moderators = guild?.roles[1]?.id ?? '';
    answer = async (interaction) => {
      const { options } = slash(interaction);
      await slash(interaction).reply('seen');
      return [
        options.getUser('who')?.username,
        options.getMember('who') !== null,
        options.getChannel('where')?.name,
        options.getRole('role')?.name,
        options.getMentionable('any') !== null,
        options.getInteger('count'),
        options.getNumber('share'),
        options.getBoolean('really'),
      ];
    };
    const options = {
      who: world.people.moderator.user.id,
      where: serverChannel(world).id,
      role: moderators,
      any: moderators,
      count: 3,
      share: 0.5,
      really: true,
    };
    await playground.slash({ as: 'member', name: 'choose', options });
    await expect.poll(() => seen).toEqual(['theo', true, 'general', 'Moderators', true, 3, 0.5, true]);
  });

  it('a command in the menu of a person gets that person', async () => {
    answer = async (interaction) => {
      if (!interaction.isUserContextMenuCommand()) throw new Error('no user command');
      await interaction.reply('seen');
      return [interaction.targetUser.username, interaction.targetMember !== null];
    };
    const userId = playground.world.people.member.user.id;
    await playground.userCommand({ as: 'moderator', name: 'Look up', userId });
    await expect.poll(() => seen).toEqual(['mira', true]);
  });
});

describe('the other server', () => {
  it('has no bot; whoever installed it for themselves takes it there, and speaks their language', async () => {
    const [, elsewhere] = playground.world.guilds;
    if (elsewhere === undefined) throw new Error('no second server');
    const channelId = serverChannel(playground.world, elsewhere.id).id;
    answer = async (interaction) => {
      await slash(interaction).reply('hello');
      return [
        interaction.locale,
        interaction.guildLocale,
        interaction.context,
        interaction.authorizingIntegrationOwners.userId,
        interaction.inCachedGuild(),
      ];
    };
    const guest = { as: 'guest', channelId } as const;
    expect(playground.offered(guest).map(({ name }) => name)).toEqual(['everywhere']);
    await playground.slash({ ...guest, name: 'everywhere' });
    const owner = playground.world.people.guest.user.id;
    await expect.poll(() => seen).toEqual(['de', 'de', 0, owner, false]);
    await expect(playground.slash({ ...guest, name: 'choose' })).rejects.toThrow('not installed here');
    await expect(playground.slash({ as: 'member', channelId, name: 'everywhere' })).rejects.toThrow(
      'not in the server',
    );
    const heard = playground.gateway.log.length;
    playground.say({ ...guest, content: 'between ourselves' });
    expect(playground.gateway.log).toHaveLength(heard);
  });

  it('lets five messages follow, as there is only the person to allow them', async () => {
    const [, elsewhere] = playground.world.guilds;
    const channelId = serverChannel(playground.world, elsewhere?.id).id;
    answer = async (interaction) => {
      const command = slash(interaction);
      await command.reply('first');
      for (let count = 1; count <= 5; count += 1) await command.followUp(`more ${String(count)}`);
      return command.followUp('too much').catch((error: unknown) => error);
    };
    await playground.slash({ as: 'guest', channelId, name: 'everywhere' });
    await expect.poll(() => seen, { timeout: 10_000 }).toMatchObject({ code: 40094, status: 400 });
  });
});
