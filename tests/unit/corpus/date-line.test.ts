import { describe, expect, it } from 'vitest';

import { findDateLine } from '../../../src/corpus/date-line.js';

describe('findDateLine', () => {
  it.each([
    [' date 2025-10-30 Russia', '2025-10-30', 'Russia'],
    ['Date: 2025-10-30\r\n\r\nRussia', '2025-10-30', 'Russia'],
    ['date 2025-10-30', '2025-10-30', ''],
    ['date 2025-13-45 Russia', null, 'date 2025-13-45 Russia'],
    ['date 2025-02-29 Russia', null, 'date 2025-02-29 Russia'],
    ['date 2025-10-301 Russia', null, 'date 2025-10-301 Russia'],
    ['The date 2025-10-30', null, 'The date 2025-10-30'],
    ['', null, ''],
  ])('in %j finds %s', (text, published, rest) => {
    const line = findDateLine(text, 0);
    expect([line.published, text.slice(line.end)]).toEqual([published, rest]);
  });

  it('looks at the offset that it is given', () => {
    expect(findDateLine('xx date 2025-10-30 y', 2)).toEqual({ published: '2025-10-30', end: 19 });
    expect(findDateLine('date 2025-10-30 y', 2)).toEqual({ published: null, end: 2 });
  });
});
