import type { APIMessage } from 'discord-api-types/v10';
import type { VNode } from 'preact';

import { Icon, type IconName } from './icons.js';
import { localised } from './localised.js';
import { Menu, type MenuEntry } from './menu.js';
import { nameOf } from './names.js';
import { usePage, type Page } from './page-context.js';

/** Where a menu opens, in pixels of the window. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
}

interface ToolsProps {
  readonly message: APIMessage;
  readonly isPrivate: boolean;
  readonly menu: MenuPlace | null;
  readonly setMenu: (place: MenuPlace | null) => void;
}

/** What can be done with a message: a few signs at its corner, and the menu. */
export function MessageTools({ message, isPrivate, menu, setMenu }: ToolsProps): VNode {
  const page = usePage();
  const below = (event: { readonly currentTarget: HTMLElement }): void => {
    const { left, bottom } = event.currentTarget.getBoundingClientRect();
    setMenu({ x: left, y: bottom + 4 });
  };
  const about = `message of ${nameOf(message.author)}`;
  return (
    <>
      <div class="tools">
        {isPrivate ? null : (
          <Tool
            icon="reply"
            name={`Reply to ${about}`}
            press={() => {
              page.reply(message);
            }}
          />
        )}
        <Tool
          icon="code"
          name={`JSON of ${about}`}
          press={() => {
            page.inspect(message);
          }}
        />
        <Tool icon="more" name={`More: ${about}`} press={below} hasMenu />
      </div>
      {menu === null ? null : (
        <MessageMenu
          message={message}
          isPrivate={isPrivate}
          place={menu}
          close={() => {
            setMenu(null);
            document.querySelector<HTMLElement>(`#message-${message.id} .tools button:last-child`)?.focus();
          }}
        />
      )}
    </>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly name: string;
  readonly hasMenu?: boolean;
  readonly press: (event: { readonly currentTarget: HTMLElement }) => void;
}

function Tool({ icon, name, press, hasMenu = false }: ToolProps): VNode {
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      aria-haspopup={hasMenu ? 'menu' : undefined}
      onClick={press}
    >
      <Icon name={icon} size={18} />
    </button>
  );
}

const MESSAGE_COMMAND = 3;

interface MessageMenuProps {
  readonly message: APIMessage;
  readonly isPrivate: boolean;
  readonly place: MenuPlace;
  readonly close: () => void;
}

function MessageMenu({ message, isPrivate, place, close }: MessageMenuProps): VNode {
  const page = usePage();
  const { view, act, say, reply, inspect } = page;
  const apps = isPrivate ? [] : appEntries(page, message);
  const copy = (text: string): void => {
    void navigator.clipboard.writeText(text).then(() => {
      say('Copied.');
    });
  };
  const entry = (label: string, icon: IconName, run: () => void): MenuEntry => ({ label, icon, run });
  const entries: readonly (MenuEntry | null)[] = [
    isPrivate
      ? null
      : entry('Reply', 'reply', () => {
          reply(message);
        }),
    apps.length === 0 ? null : { label: 'Apps', icon: 'apps', inside: apps },
    message.content === ''
      ? null
      : entry('Copy text', 'file', () => {
          copy(message.content);
        }),
    message.author.id === view.me.user.id
      ? entry('Delete message', 'close', () => {
          void act({ do: 'remove', message: message.id });
        })
      : null,
    entry('Show JSON', 'code', () => {
      inspect(message);
    }),
    entry('Copy message ID', 'hash', () => {
      copy(message.id);
    }),
  ];
  return (
    <Menu
      label={`Menu of the message of ${nameOf(message.author)}`}
      place={place}
      entries={entries.filter((given) => given !== null)}
      close={close}
    />
  );
}

/** The commands that are offered for a message. */
function appEntries({ view, act, say }: Page, { id, channel_id: channel }: APIMessage): readonly MenuEntry[] {
  return view.commands
    .filter(({ command, offeredIn }) => command.type === MESSAGE_COMMAND && offeredIn.includes(channel))
    .map(({ command }) => ({
      label: localised(command, view.me.locale).name,
      detail: nameOf(view.bot),
      run: () => {
        void act({ do: 'message-command', name: command.name, message: id }).then((result) => {
          if (result.outcome === 'no-answer') say('The application did not respond');
          if (result.outcome === 'refused') say(result.reason);
        });
      },
    }));
}
