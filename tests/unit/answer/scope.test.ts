import { describe, expect, it } from 'vitest';

import { EVERYTHING, isInScope, type Scope } from '../../../src/answer/scope.js';
import { articleOf } from '../../support/articles.js';

const dated = articleOf([['Words.']], { id: 'a', published: '2025-10-30' });
const undated = articleOf([['Words.']], { id: 'b' });
const passes = (scope: Partial<Scope>) =>
  [dated, undated].map((article) => isInScope(article, { ...EVERYTHING, ...scope }));

describe('isInScope', () => {
  it.each<readonly [string, Partial<Scope>, readonly boolean[]]>([
    ['everything', {}, [true, true]],
    ['one article', { article: 'b' }, [false, true]],
    ['its day, as the first', { after: '2025-10-30' }, [true, false]],
    ['its day, as the last', { before: '2025-10-30' }, [true, false]],
    ['the day after, as the first', { after: '2025-10-31' }, [false, false]],
    ['the day before, as the last', { before: '2025-10-29' }, [false, false]],
    ['both', { article: 'b', after: '2025-10-30' }, [false, false]],
  ])('lets pass what is within %s; the undated pass no date', (_, scope, expected) => {
    expect(passes(scope)).toEqual(expected);
  });
});
