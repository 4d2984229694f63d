import type { PageFile } from '../../bridge/call.js';
import type { View } from '../../bridge/wire.js';
import { localised } from '../localised.js';
import { nameOf } from '../names.js';
import type { CommandEntry, CommandOption } from './command-entries.js';

/** What stands in an option: the words that are seen, and the value that is sent where something was picked. */
export interface Filled {
  readonly text: string;
  readonly picked: OptionValue | null;
}

export type OptionValue = string | number | boolean | PageFile;

/** Something that an option offers. */
export interface Offer {
  readonly label: string;
  readonly value: string | number | boolean;
}

export const OPTION = {
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
} as const;

export const EMPTY: Filled = { text: '', picked: null };

/** What an option offers by itself, of that what matches the typed words; `null` where anything may be typed. */
export function fixedOffers(option: CommandOption, view: View, typed: string): readonly Offer[] | null {
  const all = allOffers(option, view);
  if (all === null) return null;
  const wanted = typed.toLocaleLowerCase();
  return all.filter(({ label }) => label.toLocaleLowerCase().includes(wanted));
}

function allOffers(option: CommandOption, view: View): readonly Offer[] | null {
  if (option.choices !== undefined && option.choices.length > 0)
    return option.choices.map((choice) => ({
      label: localised(choice, view.me.locale).name,
      value: choice.value,
    }));
  switch (option.type) {
    case OPTION.boolean:
      return [
        { label: 'True', value: true },
        { label: 'False', value: false },
      ];
    case OPTION.user:
    case OPTION.mentionable: {
      const members = view.servers.flatMap(({ members: inServer }) => inServer);
      return (members.length > 0 ? members : [view.bot, view.me.user]).map((user) => ({
        label: nameOf(user),
        value: user.id,
      }));
    }
    case OPTION.channel:
      return view.channels
        .filter(({ server }) => server !== null)
        .map(({ id, name }) => ({ label: name, value: id }));
    case OPTION.role:
      return view.servers.flatMap(({ roles }) => roles.map(({ id, name }) => ({ label: name, value: id })));
    default:
      return null;
  }
}

/** What is wrong with what stands in an option; empty when nothing. */
export function problemOf(option: CommandOption, filled: Filled, view: View): string {
  const { text, picked } = filled;
  if (text.trim() === '' && picked === null)
    return option.required === true ? 'This option is required. Specify a value.' : '';
  if (picked === null && allOffers(option, view) !== null)
    return 'Choose one of the values that are offered.';
  if (option.type === OPTION.integer || option.type === OPTION.number) return numberProblem(option, text);
  if (option.min_length !== undefined && text.length < option.min_length)
    return `At least ${String(option.min_length)} characters.`;
  if (option.max_length !== undefined && text.length > option.max_length)
    return `At most ${String(option.max_length)} characters.`;
  return '';
}

function numberProblem({ type, min_value: least, max_value: most }: CommandOption, text: string): string {
  const number = Number(text);
  if (Number.isNaN(number)) return 'A number is wanted here.';
  if (type === OPTION.integer && !Number.isInteger(number)) return 'A whole number is wanted here.';
  if (least !== undefined && number < least) return `At least ${String(least)}.`;
  if (most !== undefined && number > most) return `At most ${String(most)}.`;
  return '';
}

/** The values to send, by option; those that are empty are left out. */
export function valuesOf(
  { options }: CommandEntry,
  filled: Readonly<Record<string, Filled>>,
): Record<string, OptionValue> {
  return Object.fromEntries(
    options.flatMap((option): [string, OptionValue][] => {
      const { text, picked } = filled[option.name] ?? EMPTY;
      if (picked !== null) return [[option.name, picked]];
      if (text.trim() === '') return [];
      const isNumber = option.type === OPTION.integer || option.type === OPTION.number;
      return [[option.name, isNumber ? Number(text) : text]];
    }),
  );
}
