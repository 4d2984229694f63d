import { describe, expect, it } from 'vitest';

import { pointsBack } from '../../../src/text/anaphora.js';

describe('pointsBack', () => {
  it.each(['Its captain left.', 'He left.', 'The company closed.', 'The price was discussed.'])(
    'sees that %j needs what came before',
    (sentence) => {
      expect(pointsBack(sentence)).toBe(true);
    },
  );

  it.each([
    'Jane Roe left Ostia.',
    'When Jane Roe met her brother, Ostia slept.',
    'Ostia was visited by Jane Roe.',
    '',
  ])('sees that %j stands alone', (sentence) => {
    expect(pointsBack(sentence)).toBe(false);
  });
});
