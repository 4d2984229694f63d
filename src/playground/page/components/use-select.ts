import type { APISelectMenuComponent } from 'discord-api-types/v10';
import { useContext, useState } from 'preact/hooks';

import { useListKeys, type ListKeys } from '../list-keys.js';
import { MessageContext } from '../message-context.js';
import { usePage } from '../page-context.js';
import { choicesOf, type Choice } from './select-choices.js';

/** A select menu as it stands, and what can be done with it. */
export interface SelectState {
  readonly choices: readonly Choice[];
  /** Values of those that are chosen. */
  readonly chosen: readonly string[];
  readonly isOpen: boolean;
  readonly keys: ListKeys;
  readonly open: () => void;
  readonly close: () => void;
  readonly choose: (choice: Choice) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One choice is sent when it is made, several when the menu is closed. */
export function useSelect(select: APISelectMenuComponent): SelectState {
  const { act, view } = usePage();
  const message = useContext(MessageContext);
  const choices = choicesOf(select, view);
  const most = select.max_values ?? 1;
  const preset = choices.filter(({ isDefault }) => isDefault).map(({ value }) => value);
  const [chosen, setChosen] = useState(preset);
  const [isOpen, setOpen] = useState(false);
  const keys = useListKeys(choices.length, select.custom_id);
  const send = async (values: readonly string[]): Promise<void> => {
    setOpen(false);
    if (values.length < (select.min_values ?? 1)) return;
    message.failed(
      await act({ do: 'select', message: message.id, customId: select.custom_id, values: [...values] }),
    );
  };
  const close = (): void => {
    if (isOpen && most > 1) void send(chosen);
    setOpen(false);
  };
  const choose = ({ value }: Choice): void => {
    const next = most === 1 ? [value] : toggled(chosen, value).slice(-most);
    setChosen(next);
    if (most === 1) void send(next);
  };
  const open = (): void => {
    setOpen(true);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (keys.handle(event)) open();
    if (event.key === 'Escape' || event.key === 'Tab') close();
    const marked = choices[keys.marked];
    if (!isOpen || marked === undefined || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    choose(marked);
  };
  return { choices, chosen, isOpen, keys, open, close, choose, onKeyDown };
}

function toggled(values: readonly string[], value: string): string[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
