import type { VNode } from 'preact';

import { Icon, type IconName } from './icons.js';
import { usePage } from './page-context.js';

/** Parts of the page that can be shown and hidden. */
export interface Panels {
  readonly hasChannels: boolean;
  readonly hasMembers: boolean;
  readonly hasInspector: boolean;
}

interface HeaderProps {
  readonly panels: Panels;
  readonly isDark: boolean;
  readonly isOnline: boolean;
  readonly change: (panels: Panels) => void;
  readonly changeTheme: () => void;
}

/** The bar above the messages. */
export function Header({ panels, isDark, isOnline, change, changeTheme }: HeaderProps): VNode {
  const { view, channel } = usePage();
  const open = view.channels.find(({ id }) => id === channel);
  const { hasChannels, hasMembers, hasInspector } = panels;
  return (
    <header class="header">
      <span class="only-narrow">
        <Switch
          icon="menu"
          name="Channels"
          isOn={hasChannels}
          press={() => {
            change({ ...panels, hasChannels: !hasChannels });
          }}
        />
      </span>
      <Icon name={open?.server == null ? 'at' : 'hash'} size={22} />
      <h1 dir="auto">{open?.name}</h1>
      <span
        class="stand-in"
        title="Nothing here reaches Discord: this page and what is behind it run on this machine"
      >
        {isOnline ? 'Stand-in for Discord' : 'No connection to the playground…'}
      </span>
      <span class="header-switches">
        <Switch
          icon={isDark ? 'sun' : 'moon'}
          name={isDark ? 'Light appearance' : 'Dark appearance'}
          press={changeTheme}
        />
        <Switch
          icon="people"
          name="Members"
          isOn={hasMembers}
          press={() => {
            change({ ...panels, hasMembers: !hasMembers });
          }}
        />
        <Switch
          icon="pulse"
          name="Inspector"
          isOn={hasInspector}
          press={() => {
            change({ ...panels, hasInspector: !hasInspector });
          }}
        />
      </span>
    </header>
  );
}

interface SwitchProps {
  readonly icon: IconName;
  readonly name: string;
  readonly isOn?: boolean;
  readonly press: () => void;
}

function Switch({ icon, name, isOn, press }: SwitchProps): VNode {
  return (
    <button type="button" class="switch" title={name} aria-label={name} aria-pressed={isOn} onClick={press}>
      <Icon name={icon} size={22} />
    </button>
  );
}
