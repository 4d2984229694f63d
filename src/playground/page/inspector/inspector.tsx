import type { VNode } from 'preact';
import { useState } from 'preact/hooks';

import type { State } from '../state.js';
import { ExchangeLine } from './exchange-line.js';
import { FrameLine } from './frame-line.js';
import { Switches } from './switches.js';

type Tab = 'requests' | 'gateway' | 'trouble';

const TABS: readonly (readonly [Tab, string])[] = [
  ['requests', 'Requests'],
  ['gateway', 'Gateway'],
  ['trouble', 'Trouble'],
];

/** What goes between the bot and the stand-in, and switches that make trouble. */
export function Inspector({ state: { exchanges, frames } }: { readonly state: State }): VNode {
  const [tab, setTab] = useState<Tab>('requests');
  return (
    <aside class="inspector" aria-label="Inspector">
      <div class="tabs" role="tablist" aria-label="Inspector">
        {TABS.map(([name, words]) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={tab === name}
            aria-controls={`panel-${name}`}
            onClick={() => {
              setTab(name);
            }}
          >
            {words}
          </button>
        ))}
      </div>
      <div class="panel" role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`} tabIndex={0}>
        {tab === 'requests' ? (
          <>
            {exchanges.length === 0 ? <p class="nothing">The bot has asked for nothing yet.</p> : null}
            {exchanges.map((exchange) => (
              <ExchangeLine key={exchange.number} exchange={exchange} />
            ))}
          </>
        ) : null}
        {tab === 'gateway' ? frames.map((frame) => <FrameLine key={frame.number} frame={frame} />) : null}
        {tab === 'trouble' ? <Switches /> : null}
      </div>
    </aside>
  );
}
