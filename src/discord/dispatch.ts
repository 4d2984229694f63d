import {
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageContextMenuCommandInteraction,
} from 'discord.js';

import { messageOf, UserError } from '../errors.js';
import type { Logger } from '../logger.js';
import type { Place } from '../presentation/place.js';
import type { Reply } from '../presentation/reply.js';
import { wordingFor } from '../presentation/wording.js';
import type { Command, CommandInput } from './command.js';
import type { Controls } from './control.js';
import { askingOf, tooSoonCard, type Cooldown } from './cooldown.js';
import { outgoing, outgoingPublic, takesLong, withRetries } from './deliver.js';
import { isTooLate } from './failures.js';
import { reportFailure } from './report-failure.js';
import { useControl } from './use-control.js';

type CommandInteraction = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

/** Handles every interaction; never rejects. */
export type Dispatch = (interaction: Interaction) => Promise<void>;

/** The commands and controls there are, what they work with, and where failures are logged. */
export interface DispatchOptions<Services> {
  readonly commands: readonly Command<Services>[];
  readonly controls: Controls<Services>;
  readonly services: Services;
  /** Holds back who asks too fast. */
  readonly cooldown: Cooldown;
  readonly log: Logger;
}

/** Leads interactions to the commands of the same name and to controls, and what they return to Discord. */
export function createDispatch<Services>(options: DispatchOptions<Services>): Dispatch {
  const { commands, controls, services, cooldown, log } = options;
  const byName = new Map(commands.map((command) => [command.definition.name, command]));
  return async (interaction) => {
    try {
      if (interaction.isAutocomplete())
        await suggest({ command: byName.get(interaction.commandName), interaction, services });
      else if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand()) {
        await answer({ command: byName.get(interaction.commandName), interaction, services, cooldown, log });
      } else if (interaction.isMessageComponent())
        await useControl({ controls, interaction, services, cooldown, log });
    } catch (error) {
      const facts = { interaction: interaction.id, problem: messageOf(error) };
      if (isTooLate(error)) log.warn(facts, 'the interaction was too old to answer');
      else log.error(facts, 'an interaction could not be answered');
    }
  };
}

interface Use<Services> {
  readonly command: Command<Services> | undefined;
  readonly interaction: CommandInteraction;
  readonly services: Services;
  readonly cooldown: Cooldown;
  readonly log: Logger;
}

async function answer<Services>(use: Use<Services>): Promise<void> {
  const { interaction, log } = use;
  const isPrivate = isForOneself(use.command, interaction);
  const running = runCommand(use);
  if (await takesLong(running)) await defer(interaction, isPrivate);
  try {
    await deliver(interaction, await running, isPrivate);
  } catch (error) {
    if (isTooLate(error)) throw error;
    await deliver(interaction, failureOf(interaction, error, log), isPrivate);
  }
}

function isForOneself<Services>(
  command: Command<Services> | undefined,
  interaction: CommandInteraction,
): boolean {
  const isPrivate = command?.isPrivate ?? true;
  return typeof isPrivate === 'boolean' ? isPrivate : isPrivate(optionsOf(interaction));
}

/** `isPrivate` says who sees "thinking", where it shows: there Discord lets nothing be more private any more. */
async function deliver(interaction: CommandInteraction, reply: Reply, isPrivate: boolean): Promise<void> {
  if (!interaction.deferred) await withRetries(() => interaction.reply(outgoing(reply)));
  else if (reply.isPrivate && !isPrivate) await sayInPrivate(interaction, reply);
  else await withRetries(() => interaction.editReply(outgoingPublic(reply)));
}

/** Says "thinking". Where that was done but its confirmation lost, discord.js would refuse to go on: it is told here. */
async function defer(interaction: CommandInteraction, isPrivate: boolean): Promise<void> {
  await withRetries(() => interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {}));
  interaction.deferred = true;
}

/** A failure is private, also where everybody sees "thinking" already: that is taken away, and the person told alone. */
async function sayInPrivate(interaction: CommandInteraction, reply: Reply): Promise<void> {
  await withRetries(() => interaction.deleteReply());
  await withRetries(() => interaction.followUp(outgoing(reply)));
}

/** What the command says, or what is said of its failure; never rejects. */
async function runCommand<Services>(use: Use<Services>): Promise<Reply> {
  const { command, interaction, services, cooldown, log } = use;
  try {
    if (command === undefined) throw new UserError('bad-usage', wordingFor(interaction.locale).commandGone);
    const tooSoon = command.isQuestion === true ? await cooldown(askingOf(interaction)) : null;
    if (tooSoon !== null) return tooSoonCard(tooSoon, interaction.locale);
    return await command.run(inputOf(interaction), services);
  } catch (error) {
    return failureOf(interaction, error, log);
  }
}

function failureOf({ id, commandName, locale }: CommandInteraction, error: unknown, log: Logger): Reply {
  return reportFailure(error, { log, facts: { interaction: id, command: commandName }, locale });
}

function inputOf(interaction: CommandInteraction): CommandInput {
  return {
    options: optionsOf(interaction),
    targetText: interaction.isMessageContextMenuCommand() ? interaction.targetMessage.content : '',
    userId: interaction.user.id,
    mayModerate: interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    place: placeOf(interaction),
    locale: interaction.locale,
  };
}

function optionsOf(interaction: CommandInteraction): CommandInput['options'] {
  const given = interaction.isChatInputCommand() ? interaction.options.data : [];
  return Object.fromEntries(given.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])));
}

/** In a server that does not have the bot, somebody has brought their own. */
function placeOf(interaction: CommandInteraction): Place {
  if (interaction.inCachedGuild()) return 'server';
  return interaction.context === InteractionContextType.BotDM ? 'direct' : 'elsewhere';
}

interface Completion<Services> {
  readonly command: Command<Services> | undefined;
  readonly interaction: AutocompleteInteraction;
  readonly services: Services;
}

/** A failed completion is an empty one: nobody is told, and typing goes on. */
async function suggest<Services>({ command, interaction, services }: Completion<Services>): Promise<void> {
  const { name, value: typed } = interaction.options.getFocused(true);
  const choices =
    (await command?.autocomplete?.({ name, typed, locale: interaction.locale }, services).catch(() => [])) ??
    [];
  await interaction.respond([...choices]);
}
