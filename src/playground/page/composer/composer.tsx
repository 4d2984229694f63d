import type { APIMessage } from 'discord-api-types/v10';
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { Icon } from '../icons.js';
import { nameOf } from '../names.js';
import { usePage } from '../page-context.js';
import type { CommandEntry } from './command-entries.js';
import { CommandForm } from './command-form.js';
import { Words } from './words.js';

interface ComposerProps {
  readonly replyTo: APIMessage | null;
  readonly endReply: () => void;
}

/** Where people write: words, or a command with its options. */
export function Composer({ replyTo, endReply }: ComposerProps): VNode {
  const { view, channel } = usePage();
  const [text, setText] = useState('');
  const [entry, setEntry] = useState<CommandEntry | null>(null);
  useEffect(() => {
    setEntry(null);
    setText('');
  }, [channel, view.me.role]);
  return (
    <div class="composer">
      {replyTo === null ? null : <ReplyBar replyTo={replyTo} endReply={endReply} />}
      <div class={`composer-box${replyTo === null ? '' : ' below-bar'}`}>
        {entry === null ? (
          <Words text={text} setText={setText} choose={setEntry} replyTo={replyTo} endReply={endReply} />
        ) : (
          <CommandForm
            key={entry.name}
            entry={entry}
            done={() => {
              setEntry(null);
              setText('');
            }}
            goBack={() => {
              setEntry(null);
              setText(`/${entry.title}`);
            }}
          />
        )}
      </div>
    </div>
  );
}

interface ReplyBarProps {
  readonly replyTo: APIMessage;
  readonly endReply: () => void;
}

function ReplyBar({ replyTo, endReply }: ReplyBarProps): VNode {
  return (
    <div class="reply-bar">
      <span>
        Replying to <strong>{nameOf(replyTo.author)}</strong>
      </span>
      <button type="button" aria-label="Do not reply" onClick={endReply}>
        <Icon name="close" size={14} />
      </button>
    </div>
  );
}
