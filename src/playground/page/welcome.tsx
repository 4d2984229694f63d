import type { VNode } from 'preact';

import { Icon } from './icons.js';
import { nameOf } from './names.js';
import { usePage } from './page-context.js';

/** The beginning of a channel: what this page is, and what to do on it. */
export function Welcome(): VNode {
  const { view, channel } = usePage();
  const open = view.channels.find(({ id }) => id === channel);
  const isDirect = open?.server == null;
  const bot = nameOf(view.bot);
  return (
    <div class="welcome">
      <div class="welcome-sign">
        <Icon name={isDirect ? 'at' : 'hash'} size={40} />
      </div>
      <h2>{isDirect ? bot : `Welcome to #${open.name}!`}</h2>
      <p>
        This page is a stand-in for Discord on your own machine: nothing you write leaves it. The bot behind
        it is the real one; what it posts is drawn here from the same JSON that Discord would get.
      </p>
      <ul>
        <li>
          Type <kbd>/</kbd> for its commands.
        </li>
        <li>{isDirect ? 'Or just write to it.' : `Or mention it: @${bot} and a question.`}</li>
        <li>
          Right-click a message for <em>Apps</em> and <em>Reply</em>; press your name at the lower left to be
          somebody else.
        </li>
      </ul>
    </div>
  );
}
