import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';

import type { PersonView } from '../bridge/wire.js';
import { Avatar } from './avatar.js';
import { Icon } from './icons.js';
import { Menu } from './menu.js';
import type { MenuPlace } from './message-tools.js';
import { nameOf } from './names.js';
import { usePage } from './page-context.js';

/** What each person may do, in words. */
const ABOUT: Readonly<Record<PersonView['role'], string>> = {
  member: 'Member',
  moderator: 'Moderator',
  guest: 'Guest of another server',
};

/** Who one is, at the lower left; pressed, it offers to be somebody else. */
export function PersonPanel(): VNode {
  const { view, act } = usePage();
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { me, people } = view;
  return (
    <div class="person-panel">
      <button
        type="button"
        ref={button}
        aria-haspopup="menu"
        title="Be somebody else"
        onClick={(event) => {
          const { left, top } = event.currentTarget.getBoundingClientRect();
          setMenu({ x: left, y: top - 200 });
        }}
      >
        <span class="with-status">
          <Avatar user={me.user} size={32} />
        </span>
        <span class="person-words">
          <strong>
            <span class="for-readers">You are </span>
            {nameOf(me.user)}
          </strong>
          <small>
            {ABOUT[me.role]} · {me.locale}
          </small>
        </span>
        <Icon name="swap" size={18} />
      </button>
      {menu === null ? null : (
        <Menu
          label="Who to be"
          place={menu}
          entries={people.map(({ role, user, locale }) => ({
            label: nameOf(user),
            detail: `${ABOUT[role]} · ${locale}`,
            isChosen: role === me.role,
            run: () => {
              void act({ do: 'be', role });
            },
          }))}
          close={() => {
            setMenu(null);
            button.current?.focus();
          }}
        />
      )}
    </div>
  );
}
