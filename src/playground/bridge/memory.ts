import type { Playground } from '../server.js';
import type { Cause } from './wire.js';

/** What the pages know beside the world: it is theirs, not the stand-in's. */
export interface Memory {
  /** By the id of the message that answers. */
  readonly causes: Map<string, Cause>;
  /** By the id of the interaction whose answer is not there yet. */
  readonly underWay: Map<string, Cause>;
  /** Ids of private messages that their reader has put away; Discord tells the bot nothing of it either. */
  readonly dismissed: Set<string>;
}

/** What every open page shares. */
export interface House {
  readonly playground: Playground;
  readonly memory: Memory;
}

/** A memory of nothing. */
export function createMemory(): Memory {
  return { causes: new Map(), underWay: new Map(), dismissed: new Set() };
}
