import { basename } from 'node:path';

import { watch } from 'chokidar';

import { messageOf } from '../errors.js';

export interface Watcher {
  close(): Promise<void>;
}

export interface Following {
  /** Something changed in a folder; what changes in the two seconds after the first change is one call. */
  readonly onChange: () => void;
  /** Something cannot be followed, and why. */
  readonly onTrouble: (problem: string) => void;
  /** Other than two seconds, in milliseconds. */
  readonly gatherMs?: number;
}

/** So long changes are gathered after the first of them: a copy of many files is one change. */
const GATHER_MS = 2_000;

/** What is written beside added files, and files on their way in. The rest of what is hidden may rule what is read. */
const OURS = /^\.(?:incoming-.*|.*\.json)$/u;

/**
 * Follows folders, with what is in them and behind their links; a folder may be missing until later. Nothing is told of
 * what is there already.
 */
export function watchFolders(folders: readonly string[], following: Following): Watcher {
  const { onChange, onTrouble, gatherMs = GATHER_MS } = following;
  let gathering: NodeJS.Timeout | null = null;
  const watcher = watch([...folders], {
    ignoreInitial: true,
    ignored: (path) => OURS.test(basename(path)),
  });
  watcher.on('all', () => {
    gathering ??= setTimeout(() => {
      gathering = null;
      onChange();
    }, gatherMs);
  });
  watcher.on('error', (error) => {
    onTrouble(messageOf(error));
  });
  return {
    close: async () => {
      if (gathering !== null) clearTimeout(gathering);
      await watcher.close();
    },
  };
}
