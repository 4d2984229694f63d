import type { APIUser } from 'discord-api-types/v10';
import type { VNode } from 'preact';

import { Avatar } from './avatar.js';
import { nameOf } from './names.js';
import { usePage } from './page-context.js';

/** Who is in the open server, or in the direct channel. */
export function Members(): VNode {
  const { view, channel } = usePage();
  const open = view.channels.find(({ id }) => id === channel);
  const users = view.servers.find(({ id }) => id === open?.server)?.members ?? [view.bot, view.me.user];
  return (
    <aside class="members" aria-label="Members">
      <Group heading="Apps" users={users.filter(({ bot }) => bot === true)} />
      <Group heading="Members" users={users.filter(({ bot }) => bot !== true)} />
    </aside>
  );
}

function Group({ heading, users }: { readonly heading: string; readonly users: readonly APIUser[] }): VNode {
  return (
    <section>
      <h2>
        {heading} — {users.length}
      </h2>
      <ul>
        {users.map((user) => (
          <li key={user.id}>
            <span class="with-status">
              <Avatar user={user} size={32} />
            </span>
            <span class={user.bot === true ? 'author bot' : 'author'}>{nameOf(user)}</span>
            {user.bot === true ? <span class="tag">App</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
