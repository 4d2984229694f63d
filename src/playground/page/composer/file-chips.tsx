import type { VNode } from 'preact';

import type { PageFile } from '../../bridge/call.js';
import { Icon } from '../icons.js';

interface FileChipsProps {
  readonly files: readonly PageFile[];
  readonly change: (files: readonly PageFile[]) => void;
}

/** The files that go with a message. */
export function FileChips({ files, change }: FileChipsProps): VNode | null {
  if (files.length === 0) return null;
  return (
    <ul class="file-chips" aria-label="Files">
      {files.map((file) => (
        <li key={file.filename}>
          <Icon name="file" size={20} />
          <span>{file.filename}</span>
          <button
            type="button"
            aria-label={`Remove ${file.filename}`}
            onClick={() => {
              change(files.filter((other) => other !== file));
            }}
          >
            <Icon name="close" size={14} />
          </button>
        </li>
      ))}
    </ul>
  );
}
