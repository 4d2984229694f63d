import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { analyzeQuestion, withNames } from '../../../src/question/analyze-question.js';
import { createRetriever } from '../../../src/retrieval/retriever.js';
import { slice } from '../../../src/text/span.js';
import { articleOf } from '../../support/articles.js';

const retriever = createRetriever([
  articleOf([
    [
      'Russia has resumed flights to its Hmeimim airbase near Latakia.',
      'The Russian aircraft landed, and the Syrian guards of Syria saw it.',
      'A mosque near the Kremlin was closed by Valeska Paris.',
      'The North Atlantic Treaty Organization (NATO) met the United Nations, and then NATO left.',
      'Later the UN and the World Food Programme sent wheat, and President Ahmed al-Sharaa spoke.',
      'On Monday Al-Shaa left.',
    ],
  ]),
]);

const expand = (text: string) => retriever.expand(analyzeQuestion(text));
const variants = (text: string) =>
  expand(text).question.terms.map((term) => term.variants.map(({ terms }) => terms.join(' ')));

describe('expand', () => {
  it.each([
    ['hmeymim', 'Hmeimim'],
    ['lattakia', 'Latakia'],
    ['kremlim', 'Kremlin'],
    ['mosqe', 'mosque'],
    ['Valesca', 'Valeska'],
    ['airbsae', 'airbase'],
    ['resmued', 'resumed'],
    ['guadr', 'guards'],
  ])('reads %s as %s', (typed, read) => {
    expect(expand(`when was ${typed} seen`).interpretations).toEqual([
      { typed, read, start: 9, end: 9 + typed.length },
    ]);
  });

  it.each([
    ['Russia', 'russian'],
    ['russian', 'russia'],
    ['Syrians', 'syria'],
    ['NATO', 'north atlant treati organ'],
    ['nato', 'north atlant treati organ'],
    ['UN', 'unit nation'],
    ['WFP', 'world food programm'],
    ['al-Sharaa', 'shaa'],
  ])('knows another name of %s', (typed, name) => {
    expect(variants(`what about ${typed}`).flat()).toContain(name);
  });

  it('gives every word of a long name its short one', () => {
    expect(variants('when did the united nations meet')).toEqual([['un'], ['un'], []]);
    expect(variants('north atlantic treaty organization')).toEqual(Array.from({ length: 4 }, () => ['nato']));
  });

  it('reads no word as another of the question', () => {
    expect(expand('is the kremlin the kremlim').interpretations).toEqual([]);
  });

  it('leaves words alone that are known, short, numbers, countries, or like none', () => {
    for (const text of ['mosque guards', 'unx', '2014', 'what of Libya', 'volcano', 'travel', ''])
      expect(expand(text).interpretations).toEqual([]);
  });

  it('takes a word for a name when it is read as one', () => {
    const { terms } = withNames(expand('who closed the kremlim').question, retriever.vocabulary.isName);
    expect(terms.map(({ isName }) => isName)).toEqual([false, true]);
  });

  it('never throws, gives the same twice, and never the term itself; the number is bounded', () => {
    const words = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 9 }),
        fc.constantFrom('kremlim', 'NATO', 'Russia', 'united nations'),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(words, (parts) => {
        const question = analyzeQuestion(parts.join(' '));
        const expansion = retriever.expand(question);
        expect(retriever.expand(question)).toEqual(expansion);
        expect(expansion.question.terms.map(({ term }) => term)).toEqual(
          question.terms.map(({ term }) => term),
        );
        for (const { term, variants: found } of expansion.question.terms) {
          expect(found.length).toBeLessThanOrEqual(8);
          expect(found.every(({ terms, weight }) => !terms.includes(term) && weight > 0 && weight < 1)).toBe(
            true,
          );
        }
        for (const { typed, start, end } of expansion.interpretations)
          expect(slice(expansion.question.text, { start, end })).toBe(typed);
      }),
      { numRuns: 40 },
    );
  });

  it('bears an empty archive, words of a million letters, and thousands of words that are nearly the same', () => {
    expect(createRetriever([]).expand(analyzeQuestion('kremlim')).interpretations).toEqual([]);
    const alike = Array.from(
      { length: 5000 },
      (_, index) => `Kremlin${index.toString(2).replaceAll('0', 'a').replaceAll('1', 'e')}`,
    );
    const hostile = createRetriever([
      articleOf([['x'.repeat(1e6), `The ${alike.join(' the ')}.`, 'The Kremlins stood.']]),
    ]);
    const { question } = hostile.expand(
      analyzeQuestion(`who saw kremlisn ${'x'.repeat(4000)} kremlinaeaeae`),
    );
    expect(question.terms[1]?.variants.map(({ terms }) => terms)).toContainEqual(['kremlin']);
    for (const term of question.terms) expect(term.variants.length).toBeLessThanOrEqual(8);
  });
});

describe('rank, for a question with a slip', () => {
  const NAMES = ['Velmarin', 'Tostagun', 'Kirbenza', 'Ludowaly', 'Marchento', 'Pelargonis'];
  const VERBS = ['bought', 'painted', 'repaired', 'visited', 'described'];
  const THINGS = [
    'lighthouse',
    'cathedral',
    'locomotive',
    'telescope',
    'manuscript',
    'vineyard',
    'orchestra',
  ];
  const sentences = THINGS.flatMap((thing, i) =>
    NAMES.map((name, j) => `${name} ${VERBS[(i + j) % VERBS.length] ?? ''} the old ${thing} again.`),
  );
  const generated = createRetriever(
    sentences.map((sentence, at) => articleOf([[sentence]], { path: `${String(at)}.txt` })),
  );

  it('still has the right sentence among the first three', () => {
    const slip = fc.record({
      name: fc.constantFrom(...NAMES),
      thing: fc.constantFrom(...THINGS),
      isName: fc.boolean(),
    });
    fc.assert(
      fc.property(
        slip,
        fc.nat(),
        fc.constantFrom('drop', 'swap', 'double', 'change'),
        ({ name, thing, isName }, seed, kind) => {
          const word = isName ? name : thing;
          const wrong = slipped(word, 1 + (seed % (word.length - 2)), kind);
          const asked = `who is ${isName ? wrong : name} and what about the ${isName ? thing : wrong}`;
          const { question } = generated.expand(analyzeQuestion(asked));
          const first = generated.rank(question).slice(0, 3);
          expect(first.map(({ article }) => sentences[article])).toContain(
            sentences.find((sentence) => sentence.startsWith(name) && sentence.includes(thing)),
          );
        },
      ),
    );
  });
});

function slipped(word: string, at: number, kind: string): string {
  const [before, letter, behind] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  if (kind === 'drop') return before + behind;
  if (kind === 'double') return before + letter + letter + behind;
  if (kind === 'change') return `${before}x${behind}`;
  return before + behind.charAt(0) + letter + behind.slice(1);
}
