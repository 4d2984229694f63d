import type { Gateway } from './gateway.js';
import type { Troubles } from './troubles.js';

/** Everything by which somebody can make trouble for the bot. */
export interface Switches extends Omit<Troubles, 'middleware'> {
  /** Cuts the gateway's connection without a word, as a lost network does. */
  readonly dropGateway: () => void;
  /** Closes the gateway's connection with a code of Discord's. */
  readonly closeGateway: (code: number) => void;
  /** Asks the bot to connect anew (opcode 7). */
  readonly requestReconnect: () => void;
  /** Tells the bot that its session is invalid (opcode 9), and whether it may be resumed all the same. */
  readonly invalidateSession: (isResumable: boolean) => void;
}

/** The switches of one stand-in, all off. */
export function createSwitches(
  { failNext, delay, forgive, pending }: Omit<Troubles, 'middleware'>,
  gateway: Gateway,
): Switches {
  return {
    failNext,
    delay,
    forgive,
    pending,
    dropGateway: () => {
      gateway.drop();
    },
    closeGateway: (code) => {
      gateway.closeWith(code);
    },
    requestReconnect: () => {
      gateway.requestReconnect();
    },
    invalidateSession: (isResumable) => {
      gateway.invalidate(isResumable);
    },
  };
}
