import type { VNode } from 'preact';

import type { FrameView } from '../../bridge/wire.js';
import { JsonText } from './json.js';

/** One thing that went over the gateway. */
export function FrameLine({
  frame: { isFromBot, name, sequence, data },
}: {
  readonly frame: FrameView;
}): VNode {
  const head = (
    <span class="line-head">
      <span class={`method ${isFromBot ? 'post' : 'get'}`}>{isFromBot ? 'from bot' : 'to bot'}</span>
      <span class="path">{name}</span>
      {sequence === null ? null : <span class="status">{sequence}</span>}
    </span>
  );
  if (data === null) return <div class="line plain">{head}</div>;
  return (
    <details class="line">
      <summary>{head}</summary>
      <JsonText value={data} />
    </details>
  );
}
