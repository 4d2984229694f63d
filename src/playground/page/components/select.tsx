import type { APISelectMenuComponent } from 'discord-api-types/v10';
import type { VNode } from 'preact';
import { useContext, useRef } from 'preact/hooks';

import { Icon } from '../icons.js';
import { entryId } from '../list-keys.js';
import { MessageContext } from '../message-context.js';
import { useOutsidePress } from '../outside-press.js';
import { Emoji } from './button.js';
import type { Choice } from './select-choices.js';
import { useSelect, type SelectState } from './use-select.js';

/** A select menu of a message. */
export function Select({ select }: { readonly select: APISelectMenuComponent }): VNode {
  const message = useContext(MessageContext);
  const state = useSelect(select);
  const { choices, chosen, isOpen, keys, open, close, onKeyDown } = state;
  const box = useRef<HTMLDivElement>(null);
  useOutsidePress(box, isOpen, close);
  const list = `select-${message.id}-${String(select.id)}`;
  const placeholder = select.placeholder ?? 'Make a selection';
  const shown = choices.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
  return (
    <div class="select" ref={box}>
      <button
        type="button"
        role="combobox"
        class="select-box"
        aria-expanded={isOpen}
        aria-haspopup="listbox"
        aria-controls={list}
        aria-label={[placeholder, ...shown].join(', ')}
        aria-activedescendant={isOpen ? entryId(list, keys.marked) : undefined}
        disabled={select.disabled === true}
        onKeyDown={onKeyDown}
        onClick={isOpen ? close : open}
      >
        <span class={shown.length === 0 ? 'placeholder' : ''}>{shown.join(', ') || placeholder}</span>
        <Icon name="down" size={18} />
      </button>
      <ul class="select-list" role="listbox" id={list} aria-label={placeholder} hidden={!isOpen}>
        {choices.map((choice, index) => (
          <Entry key={choice.value} id={entryId(list, index)} choice={choice} index={index} state={state} />
        ))}
      </ul>
    </div>
  );
}

interface EntryProps {
  readonly id: string;
  readonly choice: Choice;
  readonly index: number;
  readonly state: SelectState;
}

function Entry({ id, choice, index, state: { chosen, keys, choose } }: EntryProps): VNode {
  const { value, label, description, emoji } = choice;
  const isChosen = chosen.includes(value);
  return (
    <li
      id={id}
      role="option"
      aria-selected={isChosen}
      class={index === keys.marked ? 'marked' : ''}
      onMouseEnter={() => {
        keys.mark(index);
      }}
      onClick={() => {
        choose(choice);
      }}
    >
      {emoji === null ? null : <Emoji emoji={emoji} />}
      <span>
        <span dir="auto">{label}</span>
        {description === '' ? null : <small dir="auto">{description}</small>}
      </span>
      {isChosen ? <Icon name="check" size={18} /> : null}
    </li>
  );
}
