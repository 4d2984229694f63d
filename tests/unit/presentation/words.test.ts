import { describe, expect, it } from 'vitest';

import { certaintyWords } from '../../../src/presentation/certainty.js';
import { toChoices } from '../../../src/presentation/choices.js';
import { dateWords, valueWords } from '../../../src/presentation/dates.js';

describe('dateWords', () => {
  it('prints a calendar day, the same in every time zone', () => {
    expect(dateWords('2025-10-30')).toBe('30 October 2025');
    expect(dateWords('2025-01-01')).toBe('1 January 2025');
  });
});

describe('valueWords', () => {
  it.each([
    ['2025-10-26', '2025-10-26', '26 October 2025'],
    ['2025-07-01', '2025-07-31', 'July 2025'],
    ['2024-02-01', '2024-02-29', 'February 2024'],
    ['2024-01-01', '2024-12-31', '2024'],
    ['2025-10-24', '2025-10-29', '24 October 2025 – 29 October 2025'],
  ])('of %s to %s', (from, to, words) => {
    expect(valueWords({ kind: 'date', from, to })).toBe(words);
  });

  it('of numbers', () => {
    expect(valueWords({ kind: 'number', amount: 45000, unit: 'men' })).toBe('45,000 men');
    expect(valueWords({ kind: 'number', amount: 0.5, unit: null })).toBe('0.5');
  });
});

describe('certaintyWords', () => {
  it('never uses a decimal', () => {
    expect([1, 0.95, 0.94, 0.85, 0.84, 0].map(certaintyWords)).toEqual([
      'Certain',
      'Certain',
      'Likely',
      'Likely',
      'Possible',
      'Possible',
    ]);
  });
});

describe('toChoices', () => {
  it('leaves out what Discord would refuse', () => {
    expect(toChoices(['ok', '', ' ', 'x'.repeat(101)])).toEqual([{ name: 'ok', value: 'ok' }]);
    expect(toChoices(Array.from({ length: 30 }, (_, index) => String(index)))).toHaveLength(25);
  });
});
