import type { MessagePort } from 'node:worker_threads';

import type { Reader, Reading } from './reader.js';
import type { ReadRequest, ReadResponse } from './reader-protocol.js';

type Readings = ReadResponse['readings'];

/**
 * A reader at the other end of a line. It waits while the network loads; where the network is out of order, or the line
 * is cut, `rules` read instead, so that every reading comes.
 */
export function createRemoteReader(line: MessagePort, rules: Reader): Reader {
  const waiting = new Map<number, (readings: Readings) => void>();
  let lastId = 0;
  let isCut = false;
  line.on('message', ({ id, readings }: ReadResponse) => {
    waiting.get(id)?.(readings);
    waiting.delete(id);
  });
  line.on('close', () => {
    isCut = true;
    for (const give of waiting.values()) give(null);
    waiting.clear();
  });
  const send = (question: string, windows: readonly string[]): Promise<Readings> =>
    new Promise((resolve) => {
      lastId += 1;
      waiting.set(lastId, resolve);
      const request: ReadRequest = { id: lastId, question, windows };
      line.postMessage(request);
    });
  return {
    read: async (question, windows): Promise<readonly Reading[]> => {
      if (windows.length === 0) return [];
      const readings = isCut ? null : await send(question.text, windows);
      return readings ?? rules.read(question, windows);
    },
  };
}
