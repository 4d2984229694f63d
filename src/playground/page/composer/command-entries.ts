import type { APIApplicationCommand } from 'discord-api-types/v10';

import type { View } from '../../bridge/wire.js';
import { localised } from '../localised.js';

/** Something that can be typed behind a slash: a command, or one of its subcommands. */
export interface CommandEntry {
  /** The names of command, group and subcommand, as far as there are any, in no language, with spaces between. */
  readonly name: string;
  /** As the reader sees it, all names with spaces between. */
  readonly title: string;
  readonly description: string;
  readonly options: readonly CommandOption[];
}

/** An option of a command; the parts that a kind does not have are missing. */
export interface CommandOption {
  readonly type: number;
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string | null>> | null;
  readonly description: string;
  readonly description_localizations?: Readonly<Record<string, string | null>> | null;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly OptionChoice[];
  readonly options?: readonly CommandOption[];
  readonly min_value?: number;
  readonly max_value?: number;
  readonly min_length?: number;
  readonly max_length?: number;
}

export interface OptionChoice {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string | null>> | null;
  readonly value: string | number;
}

const SLASH_COMMAND = 1;
const SUBCOMMAND = 1;
const GROUP = 2;

/** What Discord would offer in this channel for what is typed behind the slash; those that begin with it come first. */
export function commandEntries(view: View, channel: string, typed: string): readonly CommandEntry[] {
  const wanted = typed.trim().toLocaleLowerCase();
  const entries = view.commands
    .filter(({ command, offeredIn }) => command.type === SLASH_COMMAND && offeredIn.includes(channel))
    .flatMap(({ command }) => entriesOf(command, view.me.locale));
  const begins = entries.filter(({ title }) => title.toLocaleLowerCase().startsWith(wanted));
  const holds = entries.filter(
    (entry) => !begins.includes(entry) && entry.title.toLocaleLowerCase().includes(wanted),
  );
  return [...begins, ...holds];
}

function entriesOf(command: APIApplicationCommand, locale: string): readonly CommandEntry[] {
  const { name, description } = localised(command, locale);
  // The options of every kind have these parts, and no other is looked at.
  const options = (command.options ?? []) as unknown as readonly CommandOption[];
  const root: CommandEntry = { name: command.name, title: name, description, options };
  return branches(root, locale);
}

/** A command with subcommands cannot be used itself. */
function branches(entry: CommandEntry, locale: string): readonly CommandEntry[] {
  const inside = entry.options.filter(({ type }) => type === SUBCOMMAND || type === GROUP);
  if (inside.length === 0) return [entry];
  return inside.flatMap((option) => {
    const words = localised(option, locale);
    const branch: CommandEntry = {
      name: `${entry.name} ${option.name}`,
      title: `${entry.title} ${words.name}`,
      description: words.description,
      options: option.options ?? [],
    };
    return branches(branch, locale);
  });
}
