import type { VNode } from 'preact';

import type { ChannelView, ServerView } from '../bridge/wire.js';
import { Avatar } from './avatar.js';
import { Icon } from './icons.js';
import { firstLetter } from './letters.js';
import { usePage } from './page-context.js';
import { PersonPanel } from './person-panel.js';

interface SidebarProps {
  readonly openChannel: (id: string) => void;
}

/** Servers at the very left, then the channels of the one that is open, and who one is. */
export function Sidebar({ openChannel }: SidebarProps): VNode {
  const { view, channel } = usePage();
  const open = view.channels.find(({ id }) => id === channel);
  const server = view.servers.find(({ id }) => id === open?.server) ?? null;
  const channels = view.channels.filter((other) => other.server === (open?.server ?? null));
  return (
    <div class="left">
      <Rail openChannel={openChannel} open={open ?? null} />
      <div class="sidebar">
        <header class="sidebar-head">
          <h2>{server?.name ?? 'Direct messages'}</h2>
        </header>
        <nav aria-label="Channels" class="channels">
          <ul>
            {channels.map((other) => (
              <li key={other.id}>
                <button
                  type="button"
                  class={`channel${other.id === channel ? ' open' : ''}`}
                  aria-current={other.id === channel ? 'page' : undefined}
                  onClick={() => {
                    openChannel(other.id);
                  }}
                >
                  {other.server === null ? (
                    <Avatar user={view.bot} size={32} />
                  ) : (
                    <Icon name="hash" size={20} />
                  )}
                  <span dir="auto">{other.name}</span>
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <PersonPanel />
      </div>
    </div>
  );
}

interface RailProps extends SidebarProps {
  readonly open: ChannelView | null;
}

function Rail({ openChannel, open }: RailProps): VNode {
  const { view } = usePage();
  const first = (server: ServerView | null): string | undefined =>
    view.channels.find((channel) => channel.server === (server?.id ?? null))?.id;
  const places = [null, ...view.servers];
  return (
    <nav class="rail" aria-label="Servers">
      {places.map((server) => {
        const isOpen = (open?.server ?? null) === (server?.id ?? null);
        const target = first(server);
        const name = server?.name ?? 'Direct messages';
        return (
          <div class={`rail-place${isOpen ? ' open' : ''}`} key={server?.id ?? 'direct'}>
            <button
              type="button"
              title={name}
              aria-label={name}
              aria-current={isOpen ? 'true' : undefined}
              onClick={() => {
                if (target !== undefined) openChannel(target);
              }}
            >
              {server === null ? <Icon name="at" size={22} /> : <Initials name={name} />}
            </button>
            {server === null ? <hr /> : null}
          </div>
        );
      })}
    </nav>
  );
}

/** Drawn by the style sheet, and not written: the name in full is what is read out. */
function Initials({ name }: { readonly name: string }): VNode {
  return <span class="initials" data-initials={name.split(/\s+/u, 3).map(firstLetter).join('')} />;
}
