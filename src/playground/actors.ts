import {
  ApplicationCommandType,
  ChannelType,
  GatewayIntentBits,
  InteractionType,
  type APIApplicationCommand,
  type APIMessage,
} from 'discord-api-types/v10';

import { memberPayload } from './gateway-payloads.js';
import type { Gateway } from './gateway.js';
import {
  messageCommandData,
  openInteraction,
  slashData,
  whyHidden,
  type Act,
  type OptionValues,
  type Place,
} from './interactions.js';
import { createMessage } from './message-payload.js';
import { whenAnswered, whenReplied, type Outcome } from './outcome.js';
import type { Role } from './people.js';
import { storeMessage } from './store.js';
import { directChannel, serverChannel, type World } from './world.js';

/** Who, and where: `direct` is the direct channel with the bot, otherwise the server's. */
export interface Actor {
  readonly as: Role;
  readonly direct?: boolean;
}

export interface SlashUse extends Actor {
  readonly name: string;
  readonly options?: OptionValues;
  /** Uses the command even where Discord would not offer it, to try the bot's own check. */
  readonly force?: boolean;
}

/** What people can do. Every promise settles when the bot has answered, or with an error that says how far it got. */
export interface Actors {
  slash(use: SlashUse): Promise<Outcome>;
  autocomplete(use: SlashUse & { readonly focused: string }): Promise<Outcome>;
  messageCommand(use: Actor & { readonly name: string; readonly message: APIMessage }): Promise<Outcome>;
  click(use: Actor & { readonly message: APIMessage; readonly customId: string }): Promise<Outcome>;
  select(
    use: Actor & {
      readonly message: APIMessage;
      readonly customId: string;
      readonly values: readonly string[];
    },
  ): Promise<Outcome>;
  submitModal(
    use: Actor & { readonly customId: string; readonly fields: Readonly<Record<string, string>> },
  ): Promise<Outcome>;
  /** Writes a message; does not wait. */
  say(
    use: Actor & { readonly content: string; readonly replyTo?: APIMessage; readonly asBot?: boolean },
  ): APIMessage;
  /** Edits a message of a person. */
  edit(message: APIMessage, content: string): void;
  /** Waits for the bot's reply to a message. */
  replyTo(message: APIMessage): Promise<APIMessage>;
}

const BUTTON = 2;
const SELECT = 3;
const TEXT_INPUT = 4;
const ACTION_ROW = 1;

/** `patience` is how long an answer is waited for, in milliseconds. */
export function createActors(world: World, gateway: Gateway, patience: number): Actors {
  const act = (actor: Actor, what: Act): Promise<Outcome> => {
    const { open, event } = openInteraction(world, placeOf(world, actor), what);
    const answered = whenAnswered(world, open, patience);
    gateway.emit(event);
    return answered;
  };
  return {
    slash: async ({ name, options = {}, force = false, ...actor }) => {
      const command = offered(world, { ...actor, name, force }, ApplicationCommandType.ChatInput);
      return act(actor, { type: InteractionType.ApplicationCommand, data: slashData(command, options) });
    },
    autocomplete: async ({ name, options = {}, focused, ...actor }) => {
      const command = offered(world, { ...actor, name, force: false }, ApplicationCommandType.ChatInput);
      return act(actor, {
        type: InteractionType.ApplicationCommandAutocomplete,
        data: slashData(command, options, focused),
      });
    },
    messageCommand: async ({ name, message, ...actor }) => {
      const command = offered(world, { ...actor, name, force: false }, ApplicationCommandType.Message);
      return act(actor, {
        type: InteractionType.ApplicationCommand,
        data: messageCommandData(command, message),
      });
    },
    click: ({ message, customId, ...actor }) =>
      act(actor, {
        type: InteractionType.MessageComponent,
        data: { component_type: BUTTON, custom_id: customId, id: 1 },
        message,
      }),
    select: ({ message, customId, values, ...actor }) =>
      act(actor, {
        type: InteractionType.MessageComponent,
        data: { component_type: SELECT, custom_id: customId, id: 1, values },
        message,
      }),
    submitModal: ({ customId, fields, ...actor }) => {
      const rows = Object.entries(fields).map(([id, value]) => ({
        type: ACTION_ROW,
        components: [{ type: TEXT_INPUT, custom_id: id, value }],
      }));
      return act(actor, {
        type: InteractionType.ModalSubmit,
        data: { custom_id: customId, components: rows },
      });
    },
    say: (use) => say(world, gateway, use),
    edit: (message, content) => {
      const edited = { ...message, content, edited_timestamp: new Date(world.now()).toISOString() };
      world.messages.set(message.id, { message: edited, onlyFor: null });
      gateway.emit({ name: 'MESSAGE_UPDATE', data: heard(world, edited), intents: intentOf(world, edited) });
    },
    replyTo: (message) => whenReplied(world, message.id, patience),
  };
}

function placeOf(world: World, { as, direct = false }: Actor): Place {
  const person = world.people[as];
  if (person.isGuest && !direct) throw new Error(`${person.user.username} is not in the server`);
  return { person, channel: direct ? directChannel(world, person.user) : serverChannel(world) };
}

/** The registered command of this name. @throws Error when there is none, or Discord would not offer it here. */
function offered(
  world: World,
  use: Actor & { readonly name: string; readonly force: boolean },
  type: ApplicationCommandType,
): APIApplicationCommand {
  const command = [...world.commands.values()].find(
    (registered) => registered.name === use.name && registered.type === type,
  );
  if (command === undefined) throw new Error(`no command "${use.name}" is registered`);
  const why = use.force ? null : whyHidden(command, placeOf(world, use));
  if (why !== null) throw new Error(why);
  return command;
}

function say(
  world: World,
  gateway: Gateway,
  { content, replyTo, asBot = false, ...actor }: Parameters<Actors['say']>[0],
): APIMessage {
  const { person, channel } = placeOf(world, actor);
  const author = asBot ? { ...person.user, bot: true } : person.user;
  const body = {
    content,
    ...(replyTo === undefined ? {} : { message_reference: { message_id: replyTo.id } }),
  };
  const message = createMessage(world, { channelId: channel.id, author, body, flags: 0, attachments: [] });
  storeMessage(world, message, null);
  gateway.emit({ name: 'MESSAGE_CREATE', data: heard(world, message), intents: intentOf(world, message) });
  return message;
}

/**
 * A message as a bot without Message Content hears it: in a server its words only where it is mentioned.
 * Without `channel_type` discord.js 14.28 drops a message from a direct channel that it does not know yet.
 */
function heard(world: World, message: APIMessage): object {
  const channel = world.channels.get(message.channel_id);
  if (channel?.recipient !== null) return { ...message, channel_type: ChannelType.DM };
  const person = Object.values(world.people).find(({ user }) => user.id === message.author.id);
  const isMentioned = message.mentions.some(({ id }) => id === world.bot.id);
  const words = isMentioned ? {} : { content: '', embeds: [], attachments: [], components: [] };
  return {
    ...message,
    ...words,
    guild_id: world.guildId,
    channel_type: channel.type,
    ...(person === undefined ? {} : { member: memberPayload(person) }),
  };
}

function intentOf(world: World, { channel_id: id }: APIMessage): number {
  return world.channels.get(id)?.recipient === null
    ? GatewayIntentBits.GuildMessages
    : GatewayIntentBits.DirectMessages;
}
