import type { Reply } from '../../src/presentation/reply.js';
import { expectSoundBut } from './replies.js';

/** A moment of ours may be a timestamp of Discord's: it is a moment everywhere. */
const MOMENT = /<t:\d+:[fR]>/gu;

/** All that a reply says; fails where it breaks a limit, or could ping or link to somebody or something of Discord. */
export function soundText(reply: Reply): string {
  return expectSoundBut(reply, MOMENT);
}
