import type { APIMessage } from 'discord-api-types/v10';
import type { VNode } from 'preact';

import type { Cause } from '../bridge/wire.js';
import { Avatar } from './avatar.js';
import { Icon } from './icons.js';
import { nameOf } from './names.js';

interface OriginProps {
  readonly message: APIMessage;
  readonly cause: Cause | null;
}

/** The line above a message that says what it answers: a command that somebody used, or another message. */
export function Origin({ message, cause }: OriginProps): VNode | null {
  if (cause?.command != null) {
    return (
      <div class="origin">
        <Avatar user={cause.user} size={16} />
        <span class="origin-name">{nameOf(cause.user)}</span> used{' '}
        <span class="used">
          <Icon name={cause.isSlash ? 'command' : 'apps'} size={12} /> {cause.command}
        </span>
      </div>
    );
  }
  const replied = message.referenced_message ?? null;
  if (replied === null)
    return message.message_reference === undefined ? null : (
      <div class="origin">
        <em>The message that this answers was deleted.</em>
      </div>
    );
  return (
    <div class="origin">
      <Avatar user={replied.author} size={16} />
      <span class="origin-name">{nameOf(replied.author)}</span>
      <a
        class="origin-words"
        href={`#message-${replied.id}`}
        dir="auto"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById(`message-${replied.id}`)?.scrollIntoView({ block: 'center' });
        }}
      >
        {firstWords(replied)}
      </a>
    </div>
  );
}

const MENTIONS = /<@!?(\d+)>/gu;

/** The first line of what a message says. */
export function firstWords({ content, mentions }: APIMessage): string {
  const named = content.replace(MENTIONS, (_, id: string) => {
    const user = mentions.find((mentioned) => mentioned.id === id);
    return user === undefined ? '@unknown-user' : `@${nameOf(user)}`;
  });
  return named.split('\n')[0]?.trim() || 'Click to see the message';
}
