import type { VNode } from 'preact';

import type { ExchangeView } from '../../bridge/wire.js';
import { Icon } from '../icons.js';
import { JsonText } from './json.js';

/** One request of the bot: what it was answered, what it takes of the limits, and why it was refused. */
export function ExchangeLine({ exchange }: { readonly exchange: ExchangeView }): VNode {
  const { method, path, status, milliseconds, body, response, reasons, counts } = exchange;
  const isRefused = status >= 400;
  return (
    <details class={`line${isRefused ? ' refused' : ''}`}>
      <summary>
        <span class="line-head">
          <span class={`method ${method.toLowerCase()}`}>{method}</span>
          <span class="path" title={path}>
            {shortened(path)}
          </span>
          <span class="status">{status}</span>
          <span class="took">{milliseconds} ms</span>
        </span>
        {reasons.map((reason) => (
          <span class="reason" key={reason}>
            <Icon name="warning" size={14} /> {reason}
          </span>
        ))}
        {counts.length === 0 ? null : (
          <span class="counts">
            {counts.map(({ name, used, most }) => (
              <span class="count" key={name}>
                {name} {used.toLocaleString('en')} of {most.toLocaleString('en')}
                <meter
                  min={0}
                  max={most}
                  high={most * 0.9}
                  value={used}
                  aria-label={`${name} of ${String(most)}`}
                />
              </span>
            ))}
          </span>
        )}
      </summary>
      <h3>Sent</h3>
      <JsonText value={body} />
      <h3>Answered</h3>
      <JsonText value={response} />
    </details>
  );
}

/** Tokens of interactions are long and say nothing. */
function shortened(path: string): string {
  return decodeURIComponent(path).replace(/\/[0-9a-f]{20,}/gu, '/…');
}
