import type { APIMessage } from 'discord-api-types/v10';
import type { VNode } from 'preact';
import { useContext, useState } from 'preact/hooks';

import type { PageFile } from '../../bridge/call.js';
import { readFiles } from '../files.js';
import { Icon } from '../icons.js';
import { NamesContext } from '../names.js';
import { usePage } from '../page-context.js';
import type { CommandEntry } from './command-entries.js';
import { FileChips } from './file-chips.js';
import { sentText } from './mentions.js';
import { TextBox } from './text-box.js';

interface WordsProps {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly choose: (entry: CommandEntry) => void;
  readonly replyTo: APIMessage | null;
  readonly endReply: () => void;
}

/** A message that is being written, with its files. */
export function Words({ text, setText, choose, replyTo, endReply }: WordsProps): VNode {
  const { view, channel, act, say } = usePage();
  const { users } = useContext(NamesContext);
  const [files, setFiles] = useState<readonly PageFile[]>([]);
  const open = view.channels.find(({ id }) => id === channel);
  const content = sentText(text, users);
  const send = (): void => {
    if (content === '' && files.length === 0) return;
    setText('');
    setFiles([]);
    endReply();
    void act({ do: 'say', channel, content, replyTo: replyTo?.id ?? null, files: [...files] }).then(
      (result) => {
        if (result.outcome === 'refused') say(result.reason);
      },
    );
  };
  return (
    <div class="words">
      <FileChips files={files} change={setFiles} />
      <div class="words-line">
        <FileButton
          add={(added) => {
            setFiles((before) => [...before, ...added]);
          }}
        />
        <TextBox
          text={text}
          placeholder={`Message ${open?.server == null ? '@' : '#'}${open?.name ?? ''}`}
          setText={setText}
          send={send}
          choose={choose}
          leave={endReply}
        />
        <button
          type="button"
          class="send"
          aria-label="Send"
          disabled={content === '' && files.length === 0}
          onClick={send}
        >
          <Icon name="right" size={18} />
        </button>
      </div>
    </div>
  );
}

function FileButton({ add }: { readonly add: (files: readonly PageFile[]) => void }): VNode {
  const { say } = usePage();
  return (
    <label class="file-button" title="Attach files">
      <Icon name="plus" size={20} />
      <input
        type="file"
        multiple
        aria-label="Attach files"
        onChange={(event) => {
          const input = event.currentTarget;
          void readFiles(input.files ?? []).then(
            (files) => {
              input.value = '';
              add(files);
            },
            () => {
              say('A file could not be read.');
            },
          );
        }}
      />
    </label>
  );
}
