import { ApplicationCommandOptionType } from 'discord-api-types/v10';

import type { SentFile } from './files.js';
import { listOf, numberOf, objectOf, type Json } from './json.js';

/** What a person gives to an option: of a user, channel or role its id, of an attachment the file. */
export type OptionValue = string | number | boolean | SentFile;

/** Values given to a slash command's options, by name. */
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** Why Discord's client would not send this value for the option, as the end of a sentence; `null` when it would. */
export function problemOfValue(option: Json, value: OptionValue): string | null {
  const choices = listOf(option['choices']).map(objectOf);
  if (choices.length > 0 && !choices.some((choice) => choice['value'] === value))
    return 'is none of the choices';
  switch (numberOf(option['type'])) {
    case ApplicationCommandOptionType.Boolean:
      return typeof value === 'boolean' ? null : 'has to be true or false';
    case ApplicationCommandOptionType.Integer:
      return Number.isInteger(value) ? problemOfSize(option, value) : 'has to be a whole number';
    case ApplicationCommandOptionType.Number:
      return typeof value === 'number' ? problemOfSize(option, value) : 'has to be a number';
    case ApplicationCommandOptionType.Attachment:
      return typeof value === 'object' ? null : 'has to be a file';
    case ApplicationCommandOptionType.String:
      return typeof value === 'string' ? problemOfLength(option, value) : 'has to be a text';
    default:
      return typeof value === 'string' ? null : 'has to be an id';
  }
}

function problemOfSize(option: Json, value: OptionValue): string | null {
  const number = Number(value);
  const [least, most] = [option['min_value'], option['max_value']];
  if (typeof least === 'number' && number < least) return `has to be ${String(least)} at least`;
  return typeof most === 'number' && number > most ? `has to be ${String(most)} at most` : null;
}

/** Longest text that Discord's client takes. https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-structure */
const LONGEST_TEXT = 6000;

function problemOfLength(option: Json, { length }: string): string | null {
  const least = numberOf(option['min_length']);
  const most = typeof option['max_length'] === 'number' ? option['max_length'] : LONGEST_TEXT;
  if (length < least) return `has to be ${String(least)} characters long at least`;
  return length > most ? `has to be ${String(most)} characters long at most` : null;
}
