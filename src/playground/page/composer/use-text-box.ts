import type { APIUser } from 'discord-api-types/v10';
import { useState } from 'preact/hooks';

import { useListKeys, type ListKeys } from '../list-keys.js';
import { nameOf } from '../names.js';
import { usePage } from '../page-context.js';
import { commandEntries, type CommandEntry } from './command-entries.js';
import { mentionTyped, withMention } from './mentions.js';

/** What the field is told by the composer around it. */
export interface TextBoxProps {
  readonly text: string;
  readonly placeholder: string;
  readonly setText: (text: string) => void;
  readonly send: () => void;
  readonly choose: (entry: CommandEntry) => void;
  readonly leave: () => void;
}

/** What is offered for what is typed. */
export interface TextBoxState {
  /** Whether it begins with a slash. */
  readonly isCommand: boolean;
  readonly commands: readonly CommandEntry[];
  readonly users: readonly APIUser[];
  /** Whether the list is open. */
  readonly isOpen: boolean;
  readonly keys: ListKeys;
  readonly pick: (index: number) => void;
  readonly type: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Offers commands behind a slash, and people behind an @. */
export function useTextBox({ text, setText, send, choose, leave }: TextBoxProps): TextBoxState {
  const { view, channel } = usePage();
  const [isShut, setShut] = useState(false);
  const typed = /^\/([^\n]*)$/u.exec(text)?.[1] ?? null;
  const commands = typed === null || isShut ? [] : commandEntries(view, channel, typed);
  const mention = typed === null && !isShut ? mentionTyped(text) : null;
  const everybody = [view.bot, ...view.people.map(({ user }) => user)];
  const users = mention === null ? [] : matching(everybody, mention);
  const count = commands.length + users.length;
  const keys = useListKeys(count, text);
  const pick = (index: number): void => {
    const [entry, user] = [commands[index], users[index]];
    if (entry !== undefined) choose(entry);
    else if (user !== undefined) setText(withMention(text, nameOf(user)));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || keys.handle(event)) return;
    const isEnter = event.key === 'Enter' && !event.shiftKey;
    if (event.key === 'Escape') {
      if (count > 0) setShut(true);
      else leave();
    } else if (count > 0 && (isEnter || event.key === 'Tab')) {
      event.preventDefault();
      pick(keys.marked);
    } else if (isEnter) {
      event.preventDefault();
      send();
    }
  };
  return {
    isCommand: typed !== null,
    commands,
    users,
    isOpen: count > 0 || (typed !== null && !isShut),
    keys,
    pick,
    type: (words) => {
      setShut(false);
      setText(words);
    },
    onKeyDown,
  };
}

function matching(users: readonly APIUser[], typed: string): readonly APIUser[] {
  const wanted = typed.toLocaleLowerCase();
  return users.filter((user) => nameOf(user).toLocaleLowerCase().startsWith(wanted));
}
