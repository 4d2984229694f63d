import type {
  APIApplicationCommandOptionChoice,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

import type { Form } from '../presentation/form.js';
import type { Place } from '../presentation/place.js';
import type { Reply } from '../presentation/reply.js';

/** What a command is told of the moment it is used in. */
export interface CommandInput {
  /** The subcommand that was chosen; null where the command has none. */
  readonly subcommand: string | null;
  /** Values of the options that were given, by name. */
  readonly options: Readonly<Record<string, string | number | boolean>>;
  /** Files that were attached as options, by the option's name. */
  readonly files: Readonly<Record<string, AttachedFile>>;
  /** Text of the message that a message command was used on; empty for any other command. */
  readonly targetText: string;
  /** Id of the person who uses the command. */
  readonly userId: string;
  /** The person's name as others here see it. */
  readonly userName: string;
  /** The person has Manage Server here. */
  readonly mayModerate: boolean;
  readonly place: Place;
  /** The reader's language, such as `en-US`. */
  readonly locale: string;
}

/** A file that somebody attached; it is still at Discord. */
export interface AttachedFile {
  readonly name: string;
  /**
   * Fetches it.
   * @throws UserError `attachment-too-large` when it is larger than `most` bytes, `attachment-unread` when Discord does not
   * give it.
   */
  read(most: number): Promise<Uint8Array>;
}

/** Shows how far the command is, while Discord says that it is at work; of several in a short time the last. */
export type Show = (reply: Reply) => void;

/** What a person put into the fields of a form, by their names. */
export type Fields = Readonly<Record<string, string>>;

/** A form that a command opens. Nothing is kept between opening and sending it. */
export interface CommandForm<Services> {
  /** The form that this use of the command opens; null: the command runs. @throws UserError where it may not be used. */
  readonly open: (input: CommandInput) => Form | null;
  /** Does what the command does with what was filled in. */
  readonly submit: (fields: Fields, input: CommandInput, services: Services) => Promise<Reply>;
  /** What was filled in, given back with the news that it failed, so that nobody has to type it again. */
  readonly keepsake: (fields: Fields, failure: Reply, locale: string) => Reply;
}

/** The option that is being typed in. */
export interface Focused {
  readonly name: string;
  /** What was typed so far; may be empty. */
  readonly typed: string;
  /** The reader's language, such as `en-US`. */
  readonly locale: string;
}

export type Choice = APIApplicationCommandOptionChoice<string>;

/**
 * Something that people can do in Discord, with the services that it needs. It returns what to say; `dispatch` alone
 * says it. What is thrown is told to the person: a UserError in their language, anything else as a fault.
 */
export interface Command<Services> {
  /** What Discord is told when the commands are registered. */
  readonly definition: RESTPostAPIApplicationCommandsJSONBody;
  /**
   * Whether the replies of this command are for the person alone, always or by its options: Discord wants to know before
   * the answer is there. The command sets the same in what it returns.
   */
  readonly isPrivate: boolean | ((options: CommandInput['options']) => boolean);
  /** It asks the articles a question: of those too many in a short time are refused. */
  readonly isQuestion?: boolean;
  readonly run: (input: CommandInput, services: Services, show: Show) => Promise<Reply>;
  readonly form?: CommandForm<Services>;
  /** Ways to go on from what was typed in the option that has the focus. */
  readonly autocomplete?: (focused: Focused, services: Services) => Promise<readonly Choice[]>;
}
