import { describe, expect, it } from 'vitest';

import { analyzeQuestion } from '../../../src/question/analyze-question.js';
import { createRuleReader } from '../../../src/reading/rule-reader.js';
import { slice } from '../../../src/text/span.js';
import { readerLaws } from '../../support/reader.suite.js';

const reader = createRuleReader();

async function best(question: string, window: string): Promise<string | null> {
  const [reading] = await reader.read(analyzeQuestion(question), [window]);
  const [first] = reading?.candidates ?? [];
  return first === undefined || reading === undefined || first.score <= reading.nullScore
    ? null
    : slice(window, first);
}

describe('createRuleReader', () => {
  readerLaws(createRuleReader);

  it.each([
    [
      'Who visited Ostia?',
      'On May 3, President Jane Roe officially visited Ostia for talks with Ann Poe.',
      'Jane Roe',
    ],
    ['Who visited Ostia?', 'Ostia was visited by Jane Roe.', 'Jane Roe'],
    ['Who visited Ostia?', 'Jane Roe’s visit to Ostia was short.', 'Jane Roe'],
    [
      'Who visited Ostia?',
      'A delegation from the Roman Senate is in Ostia.',
      'A delegation from the Roman Senate',
    ],
    ['Who met Ann Poe?', 'Jane Roe is busy: she met Ann Poe twice.', 'Jane Roe'],
    ['Who is the captain of the Aurora?', 'The Aurora reached Ostia. Its captain is Jane Roe.', 'Jane Roe'],
    ['Who is Jane Roe?', 'On May 3, Roman President Jane Roe left Ostia.', 'Roman President'],
    ['Who is Ann al-Poe?', 'The transitional president Ann al-Poe slept.', 'The transitional president'],
    ['Which website tracked the ship?', 'The tracking website Shipradar tracked the ship.', 'Shipradar'],
    ['What does the city keep in Ostia?', 'The city keeps a port in Ostia.', 'a port'],
    [
      'When did the Aurora last arrive?',
      'The Aurora arrived three times since May 3, the last time on Sunday.',
      'Sunday',
    ],
    ['When did the Aurora reach Ostia?', 'The Aurora reached Ostia on May 3, and then Rome.', 'May 3'],
    ['Where is the naval base?', 'The naval base in Ostia is old.', 'Ostia'],
    ['How often did the Aurora arrive?', 'The Aurora arrived three times since May 3.', 'three times'],
    ['How many ships sank?', 'Over 300 ships sank within five months.', 'Over 300 ships'],
    ['How long did the siege last?', 'The siege lasted nearly six months.', 'nearly six months'],
    [
      'Why did the source remain anonymous?',
      'The source remained anonymous due to the sensitivity of the topic.',
      'the sensitivity of the topic',
    ],
    ['What was discussed?', 'Questions of trade and peace were discussed.', 'Questions of trade and peace'],
    ['What did both sides discuss?', 'Both sides discussed the price of grain.', 'the price of grain'],
  ])('reads %j in %j', async (question, window, expected) => {
    expect(await best(question, window)).toBe(expected);
  });

  it.each([
    ['Who visited Ostia?', 'The harbour of Ostia is old.'],
    ['When did Jane Roe visit Ostia?', 'Ann Poe bought a ship on May 3.'],
    ['How many ships sank?', 'Ships sank within five months.'],
    [
      'Who is the president of Rome?',
      'President Jane Roe praised the old relationship between Ostia and Rome.',
    ],
    ['Who is Jane Roe?', 'Jane Roe left Ostia with Ann Poe.'],
    ['Who visited Ostia?', ''],
  ])('finds nothing for %j in %j', async (question, window) => {
    expect(await best(question, window)).toBeNull();
  });

  it('does not answer with words of the question alone', async () => {
    expect(await best('Who visited Jane Roe?', 'Jane Roe was visited in Ostia.')).not.toBe('Jane Roe');
  });
});
