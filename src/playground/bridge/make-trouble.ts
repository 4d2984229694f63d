import type { Playground } from '../server.js';
import type { TroubleName } from './call.js';

/** So many of the next requests are refused at one press. */
const REFUSED_AT_ONCE = 2;
/** What a slow network adds to every request, in milliseconds: an answer still comes within three seconds. */
const SLOWNESS_MS = 1500;

/** Makes the trouble that the page asks for. */
export function makeTrouble({ switches }: Playground, trouble: TroubleName): void {
  switch (trouble) {
    case 'drop':
      switches.dropGateway();
      return;
    case 'reconnect':
      switches.requestReconnect();
      return;
    case 'invalidate':
      switches.invalidateSession(false);
      return;
    case 'rate-limit':
      switches.failNext(REFUSED_AT_ONCE, { status: 429, retryAfterSeconds: 1 });
      return;
    case 'fail':
      switches.failNext(REFUSED_AT_ONCE, { status: 500 });
      return;
    case 'slow':
      switches.delay(SLOWNESS_MS);
      return;
    case 'fast':
      switches.delay(0);
  }
}
