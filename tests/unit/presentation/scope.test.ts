import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { articleChoices } from '../../../src/presentation/choices.js';
import { readScope, scopeLine } from '../../../src/presentation/scope.js';
import { anyArticle } from '../../support/answers.js';
import { articleOf } from '../../support/articles.js';
import { anyText } from '../../support/samples.js';
import { ENGLISH } from '../../support/wordings.js';

const flights = articleOf([['Words.']], { id: 'f1', title: 'Flights resumed', published: '2025-10-30' });
const talks = articleOf([['Words.']], { id: 't1', title: 'Talks resumed', path: 'talks.txt' });
const articles = [talks, flights];

describe('readScope', () => {
  it.each([
    ['2025-10-24', '2025-10-24', '2025-10-24'],
    ['October 24', '2025-10-24', '2025-10-24'],
    ['November 30', '2024-11-30', '2024-11-30'],
    [' after 24 October 2025. ', '2025-10-24', '2025-10-24'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['October 2025', '2025-10-01', '2025-10-31'],
  ])('reads %j as a first and as a last day, against the newest article', (typed, from, to) => {
    expect(readScope({ after: typed, before: typed }, articles, ENGLISH)).toEqual({
      article: null,
      after: from,
      before: to,
    });
  });

  it.each([
    'soon',
    '',
    'hello 2025',
    '2025-13-45',
    '2024 or 2025',
    '2025 '.repeat(20),
    '<@123456789012345678>',
  ])('refuses %j, and says what to type', (after) => {
    expect(() => readScope({ after }, articles, ENGLISH)).toThrow('such as 2025-10-24');
  });

  it('wants the year where no article has a date', () => {
    expect(() => readScope({ after: 'October 24' }, [talks], ENGLISH)).toThrow('with its year');
  });

  it('refuses a first day behind the last', () => {
    expect(() => readScope({ after: '2025', before: '2024' }, articles, ENGLISH)).toThrow(
      '1 January 2025 or later',
    );
  });

  it.each([
    ['f1', 'f1'],
    ['talks RESUMED', 't1'],
    ['flights', 'f1'],
  ])('knows an article by %j', (article, id) => {
    expect(readScope({ article }, articles, ENGLISH).article).toBe(id);
  });

  it('refuses an article that is none, or could be several', () => {
    expect(() => readScope({ article: 'harbour' }, articles, ENGLISH)).toThrow('No article has this title');
    expect(() => readScope({ article: 'resumed' }, articles, ENGLISH)).toThrow('Several articles');
    expect(() => readScope({ article: ' ' }, articles, ENGLISH)).toThrow('No article');
  });
});

describe('scopeLine', () => {
  it('says how a question was narrowed, and nothing where it was not', () => {
    const line = (scope: object) =>
      scopeLine({ article: null, after: null, before: null, ...scope }, articles, ENGLISH);
    expect(line({})).toBeNull();
    expect(line({ article: 'f1' })).toBe('Narrowed: “Flights resumed”');
    expect(line({ after: '2025-10-24' })).toBe(
      'Narrowed: published on 24 October 2025 or later · undated left out',
    );
    expect(line({ article: 'f1', before: '2025-10-31' })).toBe(
      'Narrowed: “Flights resumed” · published on 31 October 2025 or earlier',
    );
  });

  it('is one line of at most 140 characters, whatever the title', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const scope = { article: article.id, after: '2025-09-30', before: '2026-09-30' };
        const line = scopeLine(scope, [article], ENGLISH) ?? '';
        expect(line.length).toBeLessThanOrEqual(140);
        expect(line).not.toMatch(/[\r\n]|(?<!\\)@everyone/u);
      }),
    );
  });
});

describe('articleChoices', () => {
  it('gives the articles with what was typed in their titles, those first that begin with it', () => {
    expect(articleChoices([flights, talks], 'RES', ENGLISH).map(({ value }) => value)).toEqual(['f1', 't1']);
    expect(articleChoices([flights, { ...talks, title: 'Resumed talks' }], 'res', ENGLISH)).toEqual([
      { name: 'Resumed talks', value: 't1' },
      { name: 'Flights resumed · 30 October 2025', value: 'f1' },
    ]);
    expect(articleChoices(articles, 'harbour', ENGLISH)).toEqual([]);
  });

  it('gives at most 25, each with a name of 1 to 100 characters', () => {
    fc.assert(
      fc.property(fc.array(anyArticle, { maxLength: 40 }), anyText, (many, typed) => {
        const [all, some] = [articleChoices(many, '', ENGLISH), articleChoices(many, typed, ENGLISH)];
        expect(all.length).toBe(Math.min(25, many.length));
        expect(some.length).toBeLessThanOrEqual(all.length);
        for (const { name } of [...all, ...some]) {
          expect(name.trim().length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 50 },
    );
  });
});
