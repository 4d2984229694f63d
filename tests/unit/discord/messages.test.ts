import { describe, expect, it } from 'vitest';

import { withoutMention } from '../../../src/discord/messages.js';

describe('withoutMention', () => {
  it.each([
    ['<@1> who came?', 'who came?'],
    ['who <@!1> came, <@1>?', 'who came, ?'],
    ['<@1>', ''],
    ['<@2> who\n came?', '<@2> who came?'],
  ])('of %j is the question', (content, question) => {
    expect(withoutMention(content, '1')).toBe(question);
  });
});
