import {
  InteractionContextType,
  PermissionFlagsBits,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
} from 'discord.js';

import type { Place } from '../presentation/place.js';
import type { ReadAttachment } from './attachments.js';
import type { CommandInput, Fields } from './command.js';

export type CommandInteraction = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

/** A use of a command, or of a form that it opened. */
export type Answerable = CommandInteraction | ModalSubmitInteraction;

/** What the command is told. */
export function inputOf(interaction: Answerable, readAttachment: ReadAttachment): CommandInput {
  const { user } = interaction;
  return {
    ...optionsOf(interaction, readAttachment),
    targetText: interaction.isMessageContextMenuCommand() ? interaction.targetMessage.content : '',
    userId: user.id,
    userName: interaction.inCachedGuild() ? interaction.member.displayName : user.displayName,
    mayModerate: interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    place: placeOf(interaction),
    locale: interaction.locale,
  };
}

/** Which subcommand, with what. Groups of subcommands there are none. */
function optionsOf(
  interaction: Answerable,
  readAttachment: ReadAttachment,
): Pick<CommandInput, 'subcommand' | 'options' | 'files'> {
  if (!interaction.isChatInputCommand()) return { subcommand: null, options: {}, files: {} };
  const [first] = interaction.options.data;
  const given = first?.options ?? interaction.options.data;
  return {
    subcommand: interaction.options.getSubcommand(false),
    options: Object.fromEntries(
      given.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])),
    ),
    files: Object.fromEntries(
      given.flatMap(({ name, attachment }) =>
        attachment == null
          ? []
          : [
              [
                name,
                {
                  name: attachment.name,
                  read: (most: number) => readAttachment(attachment, most),
                },
              ],
            ],
      ),
    ),
  };
}

/** What was put into the fields of a form for texts. */
export function fieldsOf({ fields }: ModalSubmitInteraction): Fields {
  return Object.fromEntries(
    fields.fields.map((field) => [field.customId, 'value' in field ? String(field.value ?? '') : '']),
  );
}

/** In a server that does not have the bot, somebody has brought their own. */
function placeOf(interaction: Answerable): Place {
  if (interaction.inCachedGuild()) return 'server';
  return interaction.context === InteractionContextType.BotDM ? 'direct' : 'elsewhere';
}
