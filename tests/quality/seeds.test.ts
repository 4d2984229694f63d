import { beforeAll, describe, expect, it } from 'vitest';

import { buildEdition, type Edition } from '../../src/archive/edition.js';
import { readFolder } from '../../src/corpus/read-folder.js';
import { loadLearnedReader } from '../../src/reading/load-learned-reader.js';

let edition: Edition;

beforeAll(async () => {
  edition = buildEdition((await readFolder('seeds')).articles, await loadLearnedReader());
});

describe('what the shipped articles plainly say', () => {
  it.each([
    ['When did the Il-62M fly?', 'October 26'],
    ['when did the il-62m fly to latakia', 'October 26'],
    ['On what date did an Il-62M depart from Libya?', 'October 26'],
    ['How often did the An-124 arrive?', 'three times'],
    ['how many times did the an-124 land at the airport', 'three'],
    ['When did the An-124 last arrive?', 'Wednesday'],
    ['Since when has the An-124 been arriving?', 'October 24'],
    ['When did al-Sharaa visit Moscow?', 'October 15'],
    ['When did al-Sheibani visit Moscow?', 'July 2025'],
    ['Which foreign minister visited Moscow?', 'Assaad al-Sheibani'],
    ['How many airstrikes were there on Syrian army facilities?', 'over 300'],
    ['How many Russian aircraft flew to Latakia?', 'at least two'],
    ['How long was the hiatus?', 'nearly six-month'],
    ['Who reported the flights?', 'Bloomberg'],
    ['Who resumed military flights?', 'Russia'],
    [
      'Where did President al-Sharaa speak on Wednesday?',
      'the Future Investment Initiative summit in Riyadh',
    ],
    ['Who met with Al-Shaa twice?', 'Donald Trump'],
    ['How many times did Trump meet al-Sharaa?', 'twice'],
    ['Who is the Russian defense minister?', 'Andrey Belousov'],
    ['who is andrey belousov', 'Russian Defense Minister'],
    ['What does the Kremlin maintain in Tartus?', 'a port'],
    ['Who held talks with his Syrian counterpart?', 'Andrey Belousov'],
    ['Why did the source want to remain anonymous?', 'due to the sensitivity of the topic'],
    ['What did Washington and the EU ease?', 'economic sanctions against Syria'],
    ['When did Israeli airstrikes target the General Staff building?', 'July 2025'],
  ])('%s', async (question, expected) => {
    const { answers } = await edition.ask(question);
    expect(answers[0]?.text).toBe(expected);
  });

  // What the network still gets wrong, or is not sure enough of; the day it does not, this says so.
  it.fails.each([
    ['How many airstrikes?', 'over 300 airstrikes'],
    ['Where is the naval base?', 'Tartus'],
    ['Who is the president of Syria?', 'Ahmad al-Sharaa'],
    ['Who is the president of the United States?', 'Donald Trump'],
    ['Who deployed ground forces into southwestern Syria?', 'Israel'],
    ['What was discussed?', "Issues of Bashar al-Assad's extradition"],
  ])('%s – not yet', async (question, expected) => {
    const { answers } = await edition.ask(question);
    expect(answers[0]?.text).toContain(expected);
  });

  it.each([['Who visited Moscow?', ['Ahmed al-Sharaa', 'Assaad al-Sheibani']]])(
    '%s – several answers',
    async (question, expected) => {
      const { answers } = await edition.ask(question);
      expect(answers.map(({ text }) => text)).toEqual(expect.arrayContaining(expected));
    },
  );

  it.each([
    ['When did the An-124 last arrive?', { kind: 'date', from: '2025-10-29', to: '2025-10-29' }],
    ['When did al-Sheibani visit Moscow?', { kind: 'date', from: '2025-07-01', to: '2025-07-31' }],
    ['How often did the An-124 arrive?', { kind: 'number', amount: 3, unit: 'times' }],
    [
      'How many airstrikes were there on Syrian army facilities?',
      { kind: 'number', amount: 300, unit: 'airstrikes' },
    ],
  ])('%s – computed', async (question, expected) => {
    const { answers } = await edition.ask(question);
    expect(answers[0]?.value).toEqual(expected);
  });
});

describe('what they do not say', () => {
  it.each([
    'When did Putin visit Damascus?',
    'Who visited Damascus?',
    'When did al-Sharaa visit Washington?',
    'When did Trump visit Moscow?',
    'When did Zelensky visit Moscow?',
    'When did the Il-76 fly to Latakia?',
    'How much did the An-124 cost?',
    'Who shot down the Il-62M?',
    'How many people died in the airstrikes?',
    'How many tanks were destroyed?',
    'Who is the president of France?',
    'When was Putin born?',
    'Where was Assad born?',
    'Why did Trump resign?',
    'What did Putin eat?',
    'What is the capital of Syria?',
    'Who won the election in Syria?',
  ])('%s', async (question) => {
    expect(await edition.ask(question)).toMatchObject({ outcome: 'not-found', answers: [] });
  });

  // The network takes another aircraft for the one that is asked about; the day it does not, this says so.
  it.fails('How often did the Il-62M arrive? – not yet', async () => {
    expect(await edition.ask('How often did the Il-62M arrive?')).toMatchObject({ outcome: 'not-found' });
  });
});
