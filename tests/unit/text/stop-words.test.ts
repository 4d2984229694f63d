import { describe, expect, it } from 'vitest';

import { isFunctionWord, isStopWord } from '../../../src/text/stop-words.js';

describe('isStopWord', () => {
  it.each(['the', 'The', 'who', 'isn’t', 'of'])('drops %s', (word) => {
    expect(isStopWord(word)).toBe(true);
  });

  it.each(['Moscow', 'US', 'U.S.', 'IT', 'visited'])('keeps %s', (word) => {
    expect(isStopWord(word)).toBe(false);
  });
});

describe('isFunctionWord', () => {
  it('leaves question words out', () => {
    expect(isFunctionWord('with')).toBe(true);
    expect(isFunctionWord('who')).toBe(false);
  });
});
