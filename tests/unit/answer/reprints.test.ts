import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { groupReprints, independent } from '../../../src/answer/reprints.js';
import { articleOf } from '../../support/articles.js';
import { anyText } from '../../support/samples.js';

const group = (texts: readonly string[]): readonly (readonly string[])[] =>
  groupReprints(texts, (text) => text);

/** `count` different words, none of which another `topic` has. */
const wordsOn = (topic: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${topic}${String(index)}`);

/** Every `step`th word swapped for one that stands nowhere else. */
const swapped = (words: readonly string[], step: number, mark: string): string =>
  words.map((word, index) => (index % step === 0 ? `${mark}${String(index)}` : word)).join(' ');

describe('groupReprints', () => {
  it('counts copies once, whatever their case, accents and punctuation', () => {
    expect(
      group(['The café burned down on Monday.', 'A ship sank.', 'THE CAFE burned down, on Monday!']),
    ).toEqual([['The café burned down on Monday.', 'THE CAFE burned down, on Monday!'], ['A ship sank.']]);
  });

  it.each([5, 10])('counts five near copies with every %ith word swapped as one', (step) => {
    const story = wordsOn('story', 200);
    expect(group(['a', 'b', 'c', 'd', 'e'].map((mark) => swapped(story, step, mark)))).toHaveLength(1);
  });

  it('counts an extract with its whole', () => {
    const story = wordsOn('story', 400);
    expect(group([story.slice(100, 160).join(' '), story.join(' ')])).toHaveLength(1);
  });

  it('counts a copy that was drawn out with as many words of its own as a copy', () => {
    const story = wordsOn('story', 100);
    const drawnOut = ['x', 'y'].map((mark) => [...story, ...wordsOn(mark, 100)].join(' '));
    expect(group(drawnOut)).toHaveLength(1);
  });

  it('keeps texts apart that share a quotation', () => {
    const quotation = wordsOn('quote', 20);
    const reports = ['x', 'y'].map((mark) => [...wordsOn(mark, 60), ...quotation].join(' '));
    expect(group(reports)).toHaveLength(2);
  });

  it('counts an extract of two wholes with the one that has more of it, and keeps the wholes apart', () => {
    const extract = wordsOn('story', 20);
    const some = [...extract.slice(0, 12), ...wordsOn('x', 90)].join(' ');
    const all = [...extract, ...wordsOn('y', 80)].join(' ');
    expect(group([extract.join(' '), some, all])).toEqual([[extract.join(' '), all], [some]]);
  });

  it('tells texts without a word apart by their signs', () => {
    expect(group(['🙂', '🚢', ' 🙂 '])).toEqual([['🙂', ' 🙂 '], ['🚢']]);
  });

  it('has no group where there is no text', () => {
    expect(group([])).toEqual([]);
  });

  it('puts every text in one group, in order, the groups in the order of their first', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 8 }), (texts) => {
        const items = texts.map((text, index) => ({ text, index }));
        const places = groupReprints(items, ({ text }) => text).map((members) =>
          members.map(({ index }) => index),
        );
        expect(places.flat().sort((a, b) => a - b)).toEqual(items.map(({ index }) => index));
        for (const members of places) expect(members).toEqual([...members].sort((a, b) => a - b));
        const firsts = places.map(([first]) => first ?? -1);
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
      }),
    );
  });

  it('puts every copy with its original', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 6 }), (texts) => {
        const groups = group([...texts, ...texts]);
        for (const text of texts) expect(groups.filter((members) => members.includes(text))).toHaveLength(1);
      }),
    );
  });

  it('puts the same texts together in whatever order they come', () => {
    const near = fc
      .array(fc.constantFrom('one', 'two', 'three', 'four', 'five'), { minLength: 1, maxLength: 12 })
      .map((words) => words.join(' '));
    const setsOf = (texts: readonly string[]): readonly string[] =>
      group(texts)
        .map((members) => [...members].sort().join('|'))
        .sort();
    fc.assert(
      fc.property(fc.uniqueArray(near, { maxLength: 8 }), (texts) => {
        expect(setsOf([...texts].reverse())).toEqual(setsOf(texts));
      }),
    );
  });

  it('takes ten thousand copies and a text of one word a million times in seconds', () => {
    const started = performance.now();
    const story = wordsOn('story', 100).join(' ');
    const copies = Array.from({ length: 10_000 }, (_, index) => `${story} ${String(index)}`);
    expect(group([...copies, 'word '.repeat(1_000_000)])).toHaveLength(2);
    expect(performance.now() - started).toBeLessThan(15_000);
  }, 30_000);
});

describe('independent', () => {
  it('compares what the articles say, not their front matter', () => {
    const [a, b, other] = [
      articleOf([['Jane Roe visited Ostia on Monday.', 'She left by ship.']], { path: 'a.txt' }),
      articleOf([['Jane Roe visited Ostia on Monday.'], ['She left by ship.']], { path: 'b.txt' }),
      articleOf([['John Doe stayed at home with his nine cats.']], { path: 'c.txt' }),
    ];
    const dated = { ...b, text: `${b.text} ${'date 2020-01-01 '.repeat(50)}` };
    expect(independent([a, other, dated])).toEqual([[a, dated], [other]]);
  });
});
