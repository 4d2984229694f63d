import type {
  APIApplicationCommandOptionChoice,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

import type { Place } from '../presentation/place.js';
import type { Reply } from '../presentation/reply.js';

/** What a command is told of the moment it is used in. */
export interface CommandInput {
  /** Values of the options that were given, by name. */
  readonly options: Readonly<Record<string, string | number | boolean>>;
  /** Text of the message that a message command was used on; empty for any other command. */
  readonly targetText: string;
  /** Id of the person who uses the command. */
  readonly userId: string;
  /** The person has Manage Server here. */
  readonly mayModerate: boolean;
  readonly place: Place;
  /** The reader's language, such as `en-US`. */
  readonly locale: string;
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
  readonly run: (input: CommandInput, services: Services) => Promise<Reply>;
  /** Ways to go on from what was typed in the option that has the focus. */
  readonly autocomplete?: (focused: Focused, services: Services) => Promise<readonly Choice[]>;
}
