import {
  ApplicationCommandType,
  GatewayIntentBits,
  InteractionType,
  type APIApplicationCommand,
  type APIMessage,
} from 'discord-api-types/v10';

import { messageCommandData, slashData, userCommandData } from './command-data.js';
import { clickData, selectData } from './component-use.js';
import { storeFile, type SentFile } from './files.js';
import type { Gateway } from './gateway.js';
import { memberPayload } from './gateway-payloads.js';
import { openInteraction, type Act } from './interactions.js';
import { createMessage } from './message-payload.js';
import { modalOf, openerOf, submissionData, type FieldValues } from './modals.js';
import { findCommand, offeredCommands } from './offers.js';
import type { OptionValues } from './option-values.js';
import { whenAnswered, whenReplied, type Outcome } from './outcome.js';
import { createUser } from './people.js';
import { placeOf, type Actor } from './places.js';
import { removeMessage, storeMessage, updateMessage } from './store.js';
import type { World } from './world.js';

export interface SlashUse extends Actor {
  /** With the names of group and subcommand, where the command has them: `article add`. */
  readonly name: string;
  readonly options?: OptionValues;
  /** Uses the command even where Discord would not offer it, to try the bot's own check. */
  readonly force?: boolean;
}

export interface MenuUse extends Actor {
  readonly name: string;
  readonly force?: boolean;
}

export interface ComponentUse extends Actor {
  readonly message: APIMessage;
  readonly customId: string;
}

export interface Saying extends Actor {
  readonly content: string;
  readonly replyTo?: APIMessage;
  /** Whether a reply tells whom it replies to; by default it does. */
  readonly ping?: boolean;
  readonly files?: readonly SentFile[];
  /** Speaks as another bot would. */
  readonly asBot?: boolean;
}

/**
 * What people can do. Every promise settles when the bot has answered, or with an error that says how far it got; what
 * Discord's client would not let a person do is an error too.
 */
export interface Actors {
  /** The commands that Discord would offer. */
  offered(actor: Actor): readonly APIApplicationCommand[];
  slash(use: SlashUse): Promise<Outcome>;
  autocomplete(use: SlashUse & { readonly focused: string }): Promise<Outcome>;
  messageCommand(use: MenuUse & { readonly message: APIMessage }): Promise<Outcome>;
  userCommand(use: MenuUse & { readonly userId: string }): Promise<Outcome>;
  click(use: ComponentUse): Promise<Outcome>;
  /** Of a menu of people, roles or channels the values are ids. */
  select(use: ComponentUse & { readonly values: readonly string[] }): Promise<Outcome>;
  /** Sends the form that the bot opened for this person last under this custom id. */
  submitModal(use: Actor & { readonly customId: string; readonly fields: FieldValues }): Promise<Outcome>;
  /** Writes a message; does not wait. */
  say(use: Saying): APIMessage;
  /** Edits a message of a person. */
  edit(message: APIMessage, content: string): void;
  /** Deletes a message of a person. */
  remove(message: APIMessage): void;
  /** Shows that the person is typing. */
  type(actor: Actor): void;
  /** Waits for the bot's reply to a message. */
  replyTo(message: APIMessage): Promise<APIMessage>;
}

/** `patience` is how long an answer is waited for, in milliseconds. */
export function createActors(world: World, gateway: Gateway, patience: number): Actors {
  const act = (actor: Actor, what: Act): Promise<Outcome> => {
    const { open, event } = openInteraction(world, placeOf(world, actor), what);
    const answered = whenAnswered(world, open, patience);
    gateway.emit(event);
    return answered;
  };
  return {
    ...commandActors(world, act),
    ...componentActors(world, act),
    say: (use) => say(world, use),
    edit: (message, content) => {
      updateMessage(world, { ...message, content, edited_timestamp: new Date(world.now()).toISOString() });
    },
    remove: ({ id }) => {
      removeMessage(world, id);
    },
    type: (actor) => {
      startTyping(world, gateway, actor);
    },
    replyTo: (message) => whenReplied(world, message.id, patience),
  };
}

type Doing = (actor: Actor, what: Act) => Promise<Outcome>;

function commandActors(
  world: World,
  act: Doing,
): Pick<Actors, 'offered' | 'slash' | 'autocomplete' | 'messageCommand' | 'userCommand'> {
  const slash = async (use: SlashUse, focused?: string): Promise<Outcome> => {
    const place = placeOf(world, use);
    const [name = '', ...path] = use.name.split(' ');
    const command = findCommand(world, place, {
      name,
      type: ApplicationCommandType.ChatInput,
      isForced: use.force ?? false,
    });
    const filled = {
      command,
      path,
      values: use.options ?? {},
      ...(focused === undefined ? {} : { focused }),
    };
    const type =
      focused === undefined
        ? InteractionType.ApplicationCommand
        : InteractionType.ApplicationCommandAutocomplete;
    return act(use, {
      type,
      data: slashData(world, place, filled),
      command: { name: use.name, type: command.type },
    });
  };
  const fromMenu = (use: MenuUse, type: ApplicationCommandType): APIApplicationCommand =>
    findCommand(world, placeOf(world, use), { name: use.name, type, isForced: use.force ?? false });
  return {
    offered: (actor) => offeredCommands(world, placeOf(world, actor)),
    slash: (use) => slash(use),
    autocomplete: ({ focused, ...use }) => slash(use, focused),
    messageCommand: async ({ message, ...use }) => {
      const data = messageCommandData(fromMenu(use, ApplicationCommandType.Message), message);
      return act(use, {
        type: InteractionType.ApplicationCommand,
        data,
        command: { name: use.name, type: ApplicationCommandType.Message },
      });
    },
    userCommand: async ({ userId, ...use }) => {
      const command = fromMenu(use, ApplicationCommandType.User);
      const data = userCommandData(world, placeOf(world, use), { command, userId });
      return act(use, {
        type: InteractionType.ApplicationCommand,
        data,
        command: { name: use.name, type: ApplicationCommandType.User },
      });
    },
  };
}

function componentActors(world: World, act: Doing): Pick<Actors, 'click' | 'select' | 'submitModal'> {
  const type = InteractionType.MessageComponent;
  return {
    click: async ({ message, customId, ...actor }) =>
      act(actor, { type, data: clickData(message, customId), message }),
    select: async ({ message, customId, values, ...actor }) => {
      const data = selectData(world, placeOf(world, actor), { message, customId, values });
      return act(actor, { type, data, message });
    },
    submitModal: async ({ customId, fields, ...actor }) => {
      const place = placeOf(world, actor);
      const opener = openerOf(world, place.person.user.id, customId);
      const modal = modalOf(opener.acknowledgement?.data ?? {});
      const data = submissionData(world, place, { modal, fields });
      const message = world.messages.get(opener.sourceMessageId ?? '')?.message;
      const source = message === undefined ? {} : { message };
      return act(actor, { type: InteractionType.ModalSubmit, data, opener, ...source });
    },
  };
}

function say(
  world: World,
  { content, replyTo, ping = true, files = [], asBot = false, ...actor }: Saying,
): APIMessage {
  const { person, channel } = placeOf(world, actor);
  // Nobody is a person and a bot: clients that keep users by their ids would mix them up.
  const author = asBot ? createUser(world.nextId(), `${person.user.username}-bot`, true) : person.user;
  const body = {
    content,
    ...(replyTo === undefined ? {} : { message_reference: { message_id: replyTo.id } }),
    ...(ping ? {} : { allowed_mentions: { parse: ['users', 'roles', 'everyone'], replied_user: false } }),
  };
  const attachments = files.map((file) => storeFile(world, channel.id, file));
  const message = createMessage(world, { channelId: channel.id, author, body, flags: 0, attachments });
  return storeMessage(world, message, { onlyFor: null, files: attachments });
}

function startTyping(world: World, gateway: Gateway, actor: Actor): void {
  const { person, channel, guild, member } = placeOf(world, actor);
  if (guild?.hasBot === false) return;
  const where = guild === null ? {} : { guild_id: guild.id };
  gateway.emit({
    name: 'TYPING_START',
    intents: guild === null ? GatewayIntentBits.DirectMessageTyping : GatewayIntentBits.GuildMessageTyping,
    data: {
      channel_id: channel.id,
      user_id: person.user.id,
      timestamp: Math.floor(world.now() / 1000),
      ...where,
      ...(member === null ? {} : { member: { ...memberPayload(member), user: person.user } }),
    },
  });
}
