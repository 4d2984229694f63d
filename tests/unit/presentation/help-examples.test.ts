import { describe, expect, it } from 'vitest';

import { helpCard } from '../../../src/presentation/help-card.js';
import { soundText } from '../../support/sound.js';
import { ENGLISH } from '../../support/wordings.js';

const said = (questions?: readonly string[]) =>
  soundText(
    helpCard(
      {
        place: 'server',
        mayModerate: false,
        topics: ['A title'],
        ...(questions === undefined ? {} : { questions }),
      },
      ENGLISH,
    ),
  );

describe('the examples of helpCard', () => {
  it('are three questions where the articles answer three', () => {
    const text = said(['Who *is* A?', 'Who is B?', 'Who is C?']);
    expect(text).toContain('**For example, ask**\n- Who \\*is\\* A?\n- Who is B?\n- Who is C?');
    expect(text).not.toContain('A title');
  });

  it('are titles where they answer fewer', () => {
    expect(said(['Who is A?', 'Who is B?'])).toContain('**For example, ask about**\n- A title');
    expect(said()).toContain('- A title');
  });
});
