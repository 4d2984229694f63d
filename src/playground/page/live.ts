import type { PageAct } from '../bridge/call.js';
import type { Result, Tiding } from '../bridge/wire.js';

/** The page's line to its server. */
export interface Live {
  /** Does something; resolves to what became of it, `refused` where the line is down. */
  act(what: PageAct): Promise<Result>;
}

export interface LiveListener {
  readonly tiding: (tiding: Tiding) => void;
  readonly line: (isOpen: boolean) => void;
}

/** After a lost line the page calls again this often, in milliseconds. */
const CALL_AGAIN_MS = 1000;

/** Opens the line, and opens it again whenever it is lost. */
export function openLive({ tiding, line }: LiveListener): Live {
  const waiting = new Map<number, (result: Result) => void>();
  let socket: WebSocket | null = null;
  let last = 0;
  const dial = (): void => {
    const opened = new WebSocket(`ws://${location.host}/live`);
    socket = opened;
    opened.onopen = () => {
      line(true);
    };
    opened.onmessage = (event: MessageEvent<string>) => {
      // Only our own server speaks here.
      const told = JSON.parse(event.data) as Tiding;
      if (told.tell !== 'result') {
        tiding(told);
        return;
      }
      waiting.get(told.id)?.(told.result);
      waiting.delete(told.id);
    };
    opened.onclose = () => {
      line(false);
      for (const settle of waiting.values()) settle(LINE_DOWN);
      waiting.clear();
      setTimeout(dial, CALL_AGAIN_MS);
    };
  };
  dial();
  return {
    act: (what) =>
      new Promise((resolve) => {
        if (socket?.readyState !== WebSocket.OPEN) {
          resolve(LINE_DOWN);
          return;
        }
        last += 1;
        waiting.set(last, resolve);
        socket.send(JSON.stringify({ id: last, act: what }));
      }),
  };
}

const LINE_DOWN: Result = {
  outcome: 'refused',
  reason: 'The playground does not answer. Is it still running?',
};
