import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createSession, keepEvent, missedSince } from '../../../src/playground/gateway-session.js';

describe('missedSince', () => {
  it('gives what came after a number, in order and without a gap, or nothing at all', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1500 }), fc.nat({ max: 1600 }), (count, seen) => {
        const session = createSession(0, null);
        for (let index = 0; index < count; index += 1) keepEvent(session, 'E', { index });
        const missed = missedSince(session, seen);
        const isKnown = seen <= count && count - seen <= 1000;
        expect(missed?.map(({ sequence }) => sequence) ?? null).toEqual(
          isKnown ? Array.from({ length: count - seen }, (_, index) => seen + index + 1) : null,
        );
      }),
    );
  });
});
