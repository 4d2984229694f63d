import { describe, expect, it } from 'vitest';

import { reasonOf } from '../../../src/corpus/file-trouble.js';

describe('reasonOf', () => {
  it.each([
    ['EACCES', 'permissions'],
    ['EPERM', 'permissions'],
    ['EIO', '(EIO)'],
  ])('says %s without the path that the system names', (code, words) => {
    const reason = reasonOf(Object.assign(new Error(`${code}: open '/secret/place'`), { code }));
    expect(reason).toContain(words);
    expect(reason).not.toContain('secret');
  });

  it('has words for what is no error of the system', () => {
    expect(reasonOf('x')).toBe('it cannot be read (unknown error).');
  });
});
