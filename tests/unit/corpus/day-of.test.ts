import { describe, expect, it } from 'vitest';

import { dayOf } from '../../../src/corpus/day-of.js';

describe('dayOf', () => {
  it.each([
    ['2025-10-30', '2025-10-30'],
    ['2025-10-30T23:59:59-11:00', '2025-10-30'],
    [' 2025/10/30 10:00', '2025-10-30'],
    ['20251030', '2025-10-30'],
    ['Thu, 30 Oct 2025 23:00:00 -0500', '2025-10-30'],
    ['30 October 2025', '2025-10-30'],
    ['3 Sept 2025', '2025-09-03'],
    ['October 3, 2025', '2025-10-03'],
    ['Friday, October 3, 2025', '2025-10-03'],
  ])('reads %s as it is written, whatever the time zone', (written, day) => {
    expect(dayOf(written)).toBe(day);
  });

  it.each([null, '', '2025', '2025-10', '10/11/2025', '2025-02-30', '30 Foo 2025', 'yesterday', '202510301'])(
    'takes %s for no day',
    (written) => {
      expect(dayOf(written)).toBeNull();
    },
  );
});
