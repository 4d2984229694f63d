import { MessageFlags, PermissionFlagsBits, type MessageComponentInteraction } from 'discord.js';

import { UserError } from '../errors.js';
import type { Logger } from '../logger.js';
import { parseCustomId, type Action, type ControlState } from '../presentation/custom-id.js';
import { questionOf } from '../presentation/question-line.js';
import { wordingFor } from '../presentation/wording.js';
import type { ControlInput, ControlOutcome, Controls } from './control.js';
import { askingOf, tooSoonCard, type Cooldown } from './cooldown.js';
import { outgoing, outgoingPublic, takesLong, withRetries } from './deliver.js';
import { isGone, isTooLate } from './failures.js';
import { reportFailure } from './report-failure.js';

/** One use of a button or a menu. */
export interface ControlUse<Services> {
  readonly controls: Controls<Services>;
  readonly interaction: MessageComponentInteraction;
  readonly services: Services;
  readonly cooldown: Cooldown;
  readonly log: Logger;
}

/** Controls that ask a question for another answer; the others go on with one that was given. */
const ASKING: ReadonlySet<Action> = new Set(['again']);

/** Has the control do what it does, and tells the person alone what failed. @throws what Discord answers to the last try. */
export async function useControl<Services>(use: ControlUse<Services>): Promise<void> {
  const { interaction, log } = use;
  const running = outcomeOf(use);
  if (await takesLong(running)) await defer(interaction);
  try {
    await carryOut(interaction, await running);
  } catch (error) {
    if (isTooLate(error)) throw error;
    await carryOut(interaction, failed(error, log, interaction));
  }
}

/** What the control says is to be done, or that it failed; never rejects. */
async function outcomeOf<Services>(use: ControlUse<Services>): Promise<ControlOutcome> {
  const { controls, interaction, services, cooldown, log } = use;
  try {
    const state = parseCustomId(interaction.customId);
    if (state === null)
      throw new UserError('bad-usage', wordingFor(interaction.locale).controls.unknownControl);
    const tooSoon = ASKING.has(state.action) ? await cooldown(askingOf(interaction)) : null;
    if (tooSoon !== null) return { kind: 'reply', reply: tooSoonCard(tooSoon, interaction.locale) };
    return await run(controls, inputOf(interaction, state), services);
  } catch (error) {
    return failed(error, log, interaction);
  }
}

function run<Services, Wanted extends Action>(
  controls: Controls<Services>,
  input: ControlInput<Wanted>,
  services: Services,
): Promise<ControlOutcome> {
  return controls[input.state.action](input, services);
}

function failed(error: unknown, log: Logger, interaction: MessageComponentInteraction): ControlOutcome {
  const action = parseCustomId(interaction.customId)?.action ?? null;
  const facts = { interaction: interaction.id, action };
  return { kind: 'reply', reply: reportFailure(error, { log, facts, locale: interaction.locale }) };
}

async function carryOut(interaction: MessageComponentInteraction, outcome: ControlOutcome): Promise<void> {
  if (outcome.kind === 'delete') await remove(interaction);
  else if (outcome.kind === 'update') {
    const body = outgoingPublic(outcome.reply);
    await withRetries(() => (interaction.deferred ? interaction.editReply(body) : interaction.update(body)));
  } else {
    const body = outgoing(outcome.reply);
    await withRetries(() => (interaction.deferred ? interaction.followUp(body) : interaction.reply(body)));
  }
}

/** By the interaction, which may do so also where the bot is no member and may not. */
async function remove(interaction: MessageComponentInteraction): Promise<void> {
  if (!interaction.deferred) await defer(interaction);
  await withRetries(() => interaction.deleteReply()).catch((error: unknown) => {
    if (!isGone(error)) throw error;
  });
}

/**
 * A first sign that changes nothing to see, and leaves every way open: an edit, a reply to all or to one, or none. Where
 * it was given but its confirmation lost, discord.js would refuse to go on: it is told here.
 */
async function defer(interaction: MessageComponentInteraction): Promise<void> {
  await withRetries(() => interaction.deferUpdate());
  interaction.deferred = true;
}

function inputOf(interaction: MessageComponentInteraction, state: ControlState): ControlInput {
  const { message, user, memberPermissions, locale } = interaction;
  return {
    state,
    values: interaction.isAnySelectMenu() ? interaction.values : [],
    question: questionOf(message.components.map((component) => component.toJSON())),
    isPrivate: message.flags.has(MessageFlags.Ephemeral),
    userId: user.id,
    userName: interaction.inCachedGuild() ? interaction.member.displayName : user.displayName,
    isAsker: state.asker === user.id,
    mayModerate: memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    mayManageMessages: memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false,
    locale,
  };
}
