import { describe, expect, it } from 'vitest';

import { certaintyWords } from '../../../src/presentation/certainty.js';
import { toChoices } from '../../../src/presentation/choices.js';
import { dateWords, valueWords } from '../../../src/presentation/dates.js';
import { ENGLISH } from '../../support/wordings.js';

describe('dateWords', () => {
  it('prints a calendar day, the same in every time zone', () => {
    expect(dateWords('2025-10-30', 'en-GB')).toBe('30 October 2025');
    expect(dateWords('2025-01-01', 'en-GB')).toBe('1 January 2025');
  });

  it.each([
    ['en-US', 'October 30, 2025'],
    ['de', '30. Oktober 2025'],
    ['fr', '30 octobre 2025'],
    ['es-419', '30 de octubre de 2025'],
    ['ru', '30 октября 2025 г.'],
    ['uk', '30 жовтня 2025 р.'],
    // Read by another calendar this would be the year 1447.
    ['ar-SA', '٣٠ أكتوبر ٢٠٢٥'],
  ])('writes it as %s does', (locale, words) => {
    expect(dateWords('2025-10-30', locale).replace(/\s/gu, ' ')).toBe(words);
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
    expect(valueWords({ kind: 'date', from, to }, 'en-GB')).toBe(words);
  });

  it('of numbers', () => {
    expect(valueWords({ kind: 'number', amount: 45000, unit: 'men' }, 'en-GB')).toBe('45,000 men');
    expect(valueWords({ kind: 'number', amount: 0.5, unit: null }, 'en-GB')).toBe('0.5');
  });
});

describe('valueWords in other languages', () => {
  it.each([
    ['de', 'Juli 2025', '2024', '45.000,5 m'],
    ['fr', 'juillet 2025', '2024', '45 000,5 m'],
    ['ru', 'июль 2025 г.', '2024', '45 000,5 m'],
    ['es-419', 'julio de 2025', '2024', '45,000.5 m'],
  ])('are written as %s does', (locale, month, year, number) => {
    const words = [
      valueWords({ kind: 'date', from: '2025-07-01', to: '2025-07-31' }, locale),
      valueWords({ kind: 'date', from: '2024-01-01', to: '2024-12-31' }, locale),
      valueWords({ kind: 'number', amount: 45000.5, unit: 'm' }, locale),
    ];
    expect(words.map((text) => text.replace(/\s/gu, ' '))).toEqual([month, year, number]);
  });
});

describe('certaintyWords', () => {
  it('never uses a decimal', () => {
    expect([1, 0.95, 0.94, 0.85, 0.84, 0].map((score) => certaintyWords(score, ENGLISH))).toEqual([
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
