import { createContext } from 'preact';

import type { Result } from '../bridge/wire.js';

/** The message around a component. */
export interface MessageAround {
  readonly id: string;
  /** Takes what became of a press, and says it below the message where it was not done. */
  readonly failed: (result: Result) => void;
}

export const MessageContext = createContext<MessageAround>({ id: '', failed: () => undefined });
