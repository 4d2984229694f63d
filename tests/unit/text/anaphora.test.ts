import { describe, expect, it } from 'vitest';

import { pointsBack } from '../../../src/text/anaphora.js';

describe('pointsBack', () => {
  it.each(['Its captain left.', 'He left.', 'The company closed.'])(
    'sees that %j needs what came before',
    (sentence) => {
      expect(pointsBack(sentence)).toBe(true);
    },
  );

  it.each(['Jane Roe left Ostia.', ''])('sees that %j stands alone', (sentence) => {
    expect(pointsBack(sentence)).toBe(false);
  });
});
