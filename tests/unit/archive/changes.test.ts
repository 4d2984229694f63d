import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compareHashes } from '../../../src/archive/changes.js';

describe('compareHashes', () => {
  it('tells added, changed, removed and unchanged apart', () => {
    const before = new Map([
      ['a', '1'],
      ['b', '1'],
      ['c', '1'],
    ]);
    const after = new Map([
      ['d', '1'],
      ['b', '2'],
      ['a', '1'],
    ]);
    expect(compareHashes(before, after)).toEqual({
      added: ['d'],
      changed: ['b'],
      removed: ['c'],
      unchanged: ['a'],
    });
  });

  it('names every path exactly once', () => {
    const hashes = fc
      .dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('1', '2'))
      .map((entries) => new Map(Object.entries(entries)));
    fc.assert(
      fc.property(hashes, hashes, (before, after) => {
        const { added, changed, removed, unchanged } = compareHashes(before, after);
        const named = [...added, ...changed, ...removed, ...unchanged];
        expect([...named].sort()).toEqual([...new Set([...before.keys(), ...after.keys()])].sort());
      }),
    );
  });
});
