import { describe, expect, it } from 'vitest';

import { createSnowflakes } from '../../../src/playground/snowflakes.js';

describe('createSnowflakes', () => {
  it('gives ids that grow, tell the time, and have the length that @discordjs/rest expects', () => {
    const now = Date.UTC(2026, 0, 1);
    const nextId = createSnowflakes(() => now);
    const ids = Array.from({ length: 100 }, nextId);
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(100);
    for (const id of ids) expect(id).toMatch(/^\d{17,19}$/u);
    expect(Number(BigInt(ids[0] ?? '0') >> 22n) + 1_420_070_400_000).toBe(now);
  });

  it('never goes back with the clock', () => {
    let now = 2e12;
    const nextId = createSnowflakes(() => (now -= 1000));
    const first = nextId();
    const second = nextId();
    expect(BigInt(second) > BigInt(first)).toBe(true);
  });
});
