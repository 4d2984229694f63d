import type { APIMessage } from 'discord-api-types/v10';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import type { PageAct } from '../bridge/call.js';
import type { Result, View } from '../bridge/wire.js';

/** What every part of the page may use. */
export interface Page {
  readonly view: View;
  /** Id of the channel that is open. */
  readonly channel: string;
  readonly act: (what: PageAct) => Promise<Result>;
  /** Says a sentence at the foot of the page for some seconds. */
  readonly say: (sentence: string) => void;
  /** Makes the next message a reply to this one. */
  readonly reply: (message: APIMessage) => void;
  /** Shows the JSON of a message. */
  readonly inspect: (message: APIMessage) => void;
}

export const PageContext = createContext<Page | null>(null);

/** The page around. @throws Error outside of it. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error('This stands only inside the page.');
  return page;
}
