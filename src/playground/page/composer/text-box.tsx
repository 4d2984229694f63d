import type { APIUser } from 'discord-api-types/v10';
import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import { Avatar } from '../avatar.js';
import { entryId } from '../list-keys.js';
import { nameOf } from '../names.js';
import { usePage } from '../page-context.js';
import { CommandLine } from './command-line.js';
import { Suggestions } from './suggestions.js';
import { useTextBox, type TextBoxProps, type TextBoxState } from './use-text-box.js';

const LIST = 'composer-list';

/** The field in which people write. */
export function TextBox(props: TextBoxProps): VNode {
  const { channel } = usePage();
  const field = useRef<HTMLTextAreaElement>(null);
  const state = useTextBox(props);
  const { isOpen, commands, users, keys } = state;
  useLayoutEffect(() => {
    field.current?.focus();
  }, [channel]);
  const hasList = commands.length + users.length > 0;
  return (
    <>
      {isOpen ? <Offered state={state} /> : null}
      <textarea
        ref={field}
        class="text-box"
        rows={1}
        dir="auto"
        value={props.text}
        placeholder={props.placeholder}
        aria-label={props.placeholder}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={hasList ? LIST : undefined}
        aria-activedescendant={hasList ? entryId(LIST, keys.marked) : undefined}
        onInput={(event) => {
          state.type(event.currentTarget.value);
        }}
        onKeyDown={state.onKeyDown}
      />
    </>
  );
}

function Offered({
  state: { isCommand, commands, users, keys, pick },
}: {
  readonly state: TextBoxState;
}): VNode {
  const { view } = usePage();
  const fromApp = (
    <span class="from-app">
      <Avatar user={view.bot} size={16} /> {nameOf(view.bot)}
    </span>
  );
  return (
    <Suggestions
      id={LIST}
      label={isCommand ? 'Commands' : 'Members'}
      heading={isCommand ? fromApp : 'Members'}
      entries={
        isCommand
          ? commands.map((entry) => <CommandLine key={entry.title} entry={entry} />)
          : users.map((user) => <UserLine key={user.id} user={user} />)
      }
      marked={keys.marked}
      mark={keys.mark}
      pick={pick}
      empty="No command of that name is offered here."
    />
  );
}

function UserLine({ user }: { readonly user: APIUser }): VNode {
  return (
    <span class="user-line">
      <Avatar user={user} size={24} /> {nameOf(user)}
      {user.bot === true ? <span class="tag">App</span> : null}
    </span>
  );
}
