import { MessageFlags, type AutocompleteInteraction, type Interaction } from 'discord.js';

import { messageOf, UserError } from '../errors.js';
import type { Logger } from '../logger.js';
import type { Form } from '../presentation/form.js';
import type { Reply } from '../presentation/reply.js';
import { wordingFor } from '../presentation/wording.js';
import type { ReadAttachment } from './attachments.js';
import type { Command, Show } from './command.js';
import { fieldsOf, inputOf, type Answerable } from './command-input.js';
import type { Controls } from './control.js';
import { askingOf, tooSoonCard, type Cooldown } from './cooldown.js';
import { outgoing, outgoingPublic, takesLong, withRetries } from './deliver.js';
import { isTooLate } from './failures.js';
import { reportFailure } from './report-failure.js';
import { createShower } from './shower.js';
import { useControl } from './use-control.js';

/** What the ids of forms begin with; the name of the command follows, in the program's language. */
const FORM = 'form.';

/** Handles every interaction; never rejects. */
export type Dispatch = (interaction: Interaction) => Promise<void>;

/** The commands and controls there are, what they work with, and where failures are logged. */
export interface DispatchOptions<Services> {
  readonly commands: readonly Command<Services>[];
  readonly controls: Controls<Services>;
  readonly services: Services;
  /** Holds back who asks too fast. */
  readonly cooldown: Cooldown;
  readonly readAttachment: ReadAttachment;
  readonly log: Logger;
}

/** Leads interactions to the commands of the same name and to controls, and what they return to Discord. */
export function createDispatch<Services>(options: DispatchOptions<Services>): Dispatch {
  const { commands, services, log } = options;
  const byName = new Map(commands.map((command) => [command.definition.name, command]));
  return async (interaction) => {
    try {
      if (interaction.isAutocomplete())
        await suggest({ command: byName.get(interaction.commandName), interaction, services });
      else if (interaction.isMessageComponent()) await useControl({ ...options, interaction });
      else if (
        interaction.isChatInputCommand() ||
        interaction.isMessageContextMenuCommand() ||
        interaction.isModalSubmit()
      ) {
        const name = nameOf(interaction);
        await answer({ ...options, command: byName.get(name), name, interaction });
      }
    } catch (error) {
      const facts = { interaction: interaction.id, problem: messageOf(error) };
      if (isTooLate(error)) log.warn(facts, 'the interaction was too old to answer');
      else log.error(facts, 'an interaction could not be answered');
    }
  };
}

/** The command that is used, or that opened the form which is sent. */
function nameOf(interaction: Answerable): string {
  if (!interaction.isModalSubmit()) return interaction.commandName;
  return interaction.customId.startsWith(FORM) ? interaction.customId.slice(FORM.length) : '';
}

interface Use<Services> extends Omit<DispatchOptions<Services>, 'commands' | 'controls'> {
  readonly command: Command<Services> | undefined;
  readonly name: string;
  readonly interaction: Answerable;
}

async function answer<Services>(use: Use<Services>): Promise<void> {
  const { interaction } = use;
  const isPrivate = isForOneself(use);
  const shower = createShower((reply) => interaction.editReply(outgoingPublic(reply)));
  const running = runCommand(use, shower.show);
  if (await takesLong(running)) {
    await defer(interaction, isPrivate);
    shower.begin();
  }
  try {
    const done = await running;
    await shower.end();
    if ('title' in done) await open(use, done);
    else await deliver(interaction, done, isPrivate);
  } catch (error) {
    if (isTooLate(error)) throw error;
    await deliver(interaction, failureOf(use, error), isPrivate);
  }
}

/** Nothing may have been said before a form opens. */
async function open<Services>({ interaction, name }: Use<Services>, form: Form): Promise<void> {
  if (interaction.isModalSubmit()) throw new Error('a form cannot open another');
  await withRetries(() => interaction.showModal({ ...form, custom_id: `${FORM}${name}` }));
}

function isForOneself<Services>({ command, interaction, readAttachment }: Use<Services>): boolean {
  const isPrivate = command?.isPrivate ?? true;
  return typeof isPrivate === 'boolean' ? isPrivate : isPrivate(inputOf(interaction, readAttachment).options);
}

/** `isPrivate` says who sees "thinking", where it shows: there Discord lets nothing be more private any more. */
async function deliver(interaction: Answerable, reply: Reply, isPrivate: boolean): Promise<void> {
  if (!interaction.deferred) await withRetries(() => interaction.reply(outgoing(reply)));
  else if (reply.isPrivate && !isPrivate) await sayInPrivate(interaction, reply);
  else await withRetries(() => interaction.editReply(outgoingPublic(reply)));
}

/** Says "thinking". Where that was done but its confirmation lost, discord.js would refuse to go on: it is told here. */
async function defer(interaction: Answerable, isPrivate: boolean): Promise<void> {
  await withRetries(() => interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {}));
  interaction.deferred = true;
}

/** A failure is private, also where everybody sees "thinking" already: that is taken away, and the person told alone. */
async function sayInPrivate(interaction: Answerable, reply: Reply): Promise<void> {
  await withRetries(() => interaction.deleteReply());
  await withRetries(() => interaction.followUp(outgoing(reply)));
}

/** What the command says or opens, or what is said of its failure; never rejects. */
async function runCommand<Services>(use: Use<Services>, show: Show): Promise<Reply | Form> {
  const { command, interaction, services, cooldown, readAttachment } = use;
  try {
    if (command === undefined) throw new UserError('bad-usage', wordingFor(interaction.locale).commandGone);
    const tooSoon = command.isQuestion === true ? await cooldown(askingOf(interaction)) : null;
    if (tooSoon !== null) return tooSoonCard(tooSoon, interaction.locale);
    const input = inputOf(interaction, readAttachment);
    if (!interaction.isModalSubmit())
      return command.form?.open(input) ?? (await command.run(input, services, show));
    if (command.form === undefined) throw new Error(`${use.name} has no form`);
    return await command.form.submit(fieldsOf(interaction), input, services);
  } catch (error) {
    return failureOf(use, error);
  }
}

/** What is said of a failure. What was filled in goes back with it. */
function failureOf<Services>({ command, name, interaction, log }: Use<Services>, error: unknown): Reply {
  const { id, locale } = interaction;
  const failure = reportFailure(error, { log, facts: { interaction: id, command: name }, locale });
  return interaction.isModalSubmit() && command?.form !== undefined
    ? command.form.keepsake(fieldsOf(interaction), failure, locale)
    : failure;
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
