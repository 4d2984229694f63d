import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { analyzeQuestion, withNames } from '../../../src/question/analyze-question.js';
import type { Gap } from '../../../src/question/question.js';
import { slice } from '../../../src/text/span.js';

const terms = (text: string) => analyzeQuestion(text).terms.map(({ term }) => term);

describe('analyzeQuestion', () => {
  it.each([
    ['Who visited Moscow?', 'person'],
    ['Whose ship sank?', 'person'],
    ['which minister spoke', 'person'],
    ['Where is the base?', 'place'],
    ['What city lies on the river?', 'place'],
    ['When did the plane land?', 'date'],
    ['the plane landed when', 'date'],
    ['In which year was it built?', 'date'],
    ['How long did it take?', 'duration'],
    ['How often did it arrive?', 'frequency'],
    ['How many times did it arrive?', 'frequency'],
    ['How many ships sank?', 'number'],
    ['How old was she?', 'number'],
    ['What percentage voted?', 'number'],
    ['Why did they leave?', 'reason'],
    ['How come they left?', 'reason'],
    ['How was it built?', 'manner'],
    ['What was discussed?', 'thing'],
    ['fall of the regime', 'topic'],
    ['', 'topic'],
    ['?!', 'topic'],
  ] as const)('tells that %j asks for a %s', (text, type) => {
    expect(analyzeQuestion(text).type).toBe(type);
  });

  it.each([
    ['How many Russian soldiers were killed?', ['russian', 'soldier']],
    ['how many aircraft flew to Latakia', ['aircraft']],
    ['Which aircraft landed in Rome?', ['aircraft']],
    ['What was discussed?', []],
    ['How many times did it land?', []],
  ])('finds the noun that %j counts or chooses from', (text, focus) => {
    expect(analyzeQuestion(text).focus).toEqual(focus);
  });

  it.each<[string, Gap, string | null]>([
    ['Who visited Moscow?', 'subject', 'visit'],
    ['Who has visited Moscow?', 'subject', 'visit'],
    ['Whom did the king meet?', 'object', 'king'],
    ['What did Putin say?', 'object', null],
    ['What was discussed?', 'object', 'discuss'],
    ['Who is the captain?', 'other', 'captain'],
    ['Who is visiting Moscow?', 'subject', 'visit'],
    ['When did it land?', 'other', 'land'],
  ])('tells which part of the clause %j asks for', (text, gap) => {
    expect(analyzeQuestion(text).gap).toBe(gap);
  });

  it('drops question words, stop words and repeats', () => {
    expect(terms('Tell me, who of the visitors visited the Visitor of Moscow?')).toEqual([
      'visitor',
      'visit',
      'moscow',
    ]);
  });

  it('knows where the words of a question in capitals stand', () => {
    const { text, terms } = analyzeQuestion('WHO LEFT İSTANBUL FOR ANKARA?');
    expect(terms.map(({ start, end }) => text.slice(start, end))).toEqual(['LEFT', 'İSTANBUL', 'ANKARA']);
  });

  it('knows names by capitals and digits, but not in a question that is all capitals', () => {
    const names = (text: string) =>
      analyzeQuestion(text)
        .terms.filter(({ isName }) => isName)
        .map(({ term }) => term);
    expect(names('Did the Il-62M land in Rome on Wednesday?')).toEqual(['il', '62m', 'rome']);
    expect(names('WHO VISITED MOSCOW?')).toEqual([]);
  });

  it('learns from the articles what is a name, but never of a title', () => {
    const question = withNames(analyzeQuestion('who is president jane roe'), () => true);
    expect(question.terms.filter(({ isName }) => isName).map(({ term }) => term)).toEqual(['jane', 'roe']);
    expect(question.predicate).toBe('presid');
    expect(withNames(analyzeQuestion('who is jane roe'), () => true).predicate).toBeNull();
  });

  it('leaves every term where it stands, and bounds the work', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const question = analyzeQuestion(text);
        for (const term of question.terms) expect(slice(question.text, term)).not.toBe('');
      }),
    );
    const long = Array.from({ length: 1000 }, (_, index) => `word${String(index)}`).join(' ');
    expect(terms(long)).toHaveLength(64);
  });
});
