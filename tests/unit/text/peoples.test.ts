import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { peoplesOf, placesOf } from '../../../src/text/peoples.js';

describe('placesOf', () => {
  it.each([
    ['syrian', 'syria'],
    ['berliner', 'berlin'],
    ['korean', 'kore'],
    ['italian', 'italy'],
    ['japanese', 'japan'],
  ])('leads %s back to %s', (people, place) => {
    expect(placesOf(people)).toContain(place);
  });

  it('gives every place that the people may be named after, and no other', () => {
    const place = fc.string({
      unit: fc.constantFrom('a', 'e', 'i', 'o', 'y', 'b', 'n', 'r', 's', 't'),
      maxLength: 8,
    });
    fc.assert(
      fc.property(place, (name) => {
        for (const people of peoplesOf(name)) expect(placesOf(people)).toContain(name);
        for (const other of placesOf(name)) expect(peoplesOf(other)).toContain(name);
      }),
    );
  });
});
