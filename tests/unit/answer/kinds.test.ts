import { describe, expect, it } from 'vitest';

import { kindFit } from '../../../src/answer/kinds.js';

describe('kindFit', () => {
  it.each([
    ['person', 'Dean Kamen', 'fits'],
    ['person', '424 votes', 'differs'],
    ['person', 'October 26', 'differs'],
    ['person', 'a delegation of the ministry', 'unsure'],
    ['place', 'Latakia', 'fits'],
    ['place', '50,818', 'differs'],
    ['place', 'behind closed doors', 'unsure'],
    ['date', 'Wednesday', 'fits'],
    ['date', 'almost a year ago', 'fits'],
    ['date', '1066', 'fits'],
    ['date', 'the Kremlin', 'differs'],
    ['number', 'over 300 airstrikes', 'fits'],
    ['number', 'twice', 'fits'],
    ['number', 'half of them', 'fits'],
    ['number', 'the Kremlin', 'differs'],
    ['duration', 'nearly six-month', 'fits'],
    ['duration', 'the Kremlin', 'differs'],
    ['frequency', 'every week', 'fits'],
    ['reason', 'the sensitivity of the topic', 'unsure'],
    ['reason', '300', 'differs'],
    ['thing', 'anything', 'unsure'],
  ] as const)('a %s in %j: %s', (type, words, expected) => {
    expect(kindFit(type, words)).toBe(expected);
  });
});
