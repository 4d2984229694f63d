import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  encodeCustomId,
  LONGEST_CUSTOM_ID,
  parseCustomId,
  type ControlState,
} from '../../../src/presentation/custom-id.js';
import { anyText } from '../../support/samples.js';

const anyNumber = fc.oneof(fc.maxSafeNat(), fc.nat({ max: 5000 }), fc.constant(Number.MAX_SAFE_INTEGER));
const anyArticleId = fc.stringMatching(/^[0-9a-f]{10}$/u);
const anyPlace = fc
  .record({
    index: fc.nat({ max: 36 ** 2 - 1 }),
    article: anyArticleId,
    numbers: fc.tuple(anyNumber, anyNumber, anyNumber, anyNumber),
  })
  .map(({ index, article, numbers }) => {
    const [start = 0, from = 0, to = 0, end = 0] = numbers.toSorted((x, y) => x - y);
    return { index, article, quote: { start, end }, highlight: { start: from, end: to } };
  });
const common = {
  edition: fc.stringMatching(/^[0-9a-f]{8}$/u),
  asker: fc.oneof(fc.stringMatching(/^\d{17,20}$/u), fc.constant('18446744073709551615')),
};
const anyPlainState: fc.Arbitrary<ControlState> = fc.oneof(
  fc.record({
    action: fc.constantFrom('context', 'why', 'citation'),
    at: anyPlace,
    isTurn: fc.boolean(),
    ...common,
  }),
  fc.record({ action: fc.constantFrom('more', 'articles', 'find'), page: anyNumber, ...common }),
  fc.record({ action: fc.constant('read'), article: anyArticleId, page: anyNumber, ...common }),
  fc.record({
    action: fc.constant('report'),
    kind: fc.constantFrom('run', 'preview', 'undo'),
    print: fc.stringMatching(/^[0-9a-f]{8}$/u),
    page: anyNumber,
    ...common,
  }),
  fc.record({
    action: fc.constant('removal'),
    file: fc.stringMatching(/^[0-9a-f]{12}$/u),
    isSure: fc.boolean(),
    ...common,
  }),
  fc.record({ action: fc.constantFrom('share', 'again', 'delete', 'open'), ...common }),
);
const anyDay = fc.option(
  fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);
/** Of a narrowed answer: its places are those of a text that can be, and stand in the article of the scope. */
const anyNarrowedState: fc.Arbitrary<ControlState> = fc
  .tuple(anyPlainState, anyDay, anyDay, fc.option(anyArticleId))
  .filter(([state]) => !('at' in state) || state.at.quote.end < 2 ** 30)
  .map(([state, after, before, article]) => {
    const isOne = article !== null && 'at' in state;
    return { ...state, scope: { article: isOne ? state.at.article : article, after, before } };
  });
const anyState = fc.oneof(anyPlainState, anyNarrowedState);

describe('encodeCustomId', () => {
  it('keeps every state, within the length that Discord allows', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const id = encodeCustomId(state);
        expect(id.length).toBeLessThanOrEqual(LONGEST_CUSTOM_ID);
        expect(parseCustomId(id)).toEqual(state);
      }),
      { numRuns: 500 },
    );
  });

  it('writes different states differently', () => {
    fc.assert(
      fc.property(anyState, anyState, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        expect(encodeCustomId(one)).not.toBe(encodeCustomId(other));
      }),
    );
  });
});

describe('parseCustomId', () => {
  it('takes no string for a state that would be written otherwise', () => {
    const anyId = fc.oneof(
      anyText,
      fc.string({ maxLength: 120 }),
      fc
        .tuple(
          anyState.map(encodeCustomId),
          fc.nat({ max: 99 }),
          fc.constantFrom('', '.', '0', '-1', 'zz', '\n', '٣'),
        )
        .map(([id, at, piece]) => id.slice(0, at) + piece + id.slice(at + 1)),
    );
    fc.assert(
      fc.property(anyId, (id) => {
        const state = parseCustomId(id);
        if (state !== null) expect(encodeCustomId(state)).toBe(id);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['nothing', ''],
    ['another version', 'bd.12345678.1'],
    ['an action that there is not', 'ax.12345678.1'],
    ['no person', 'ad.12345678'],
    ['a person who is none', 'ad.12345678.me'],
    ['a field too many', 'ad.12345678.1.1'],
    ['no page', 'am.12345678.1'],
    ['a negative page', 'am.12345678.1.-1'],
    ['a page with zeros before it', 'am.12345678.1.01'],
    ['a page beyond counting', 'am.12345678.1.zzzzzzzzzzz'],
    ['an answer outside its quotation', 'ac.12345678.1.0.0.0123456789.5.9.4.6'],
    ['a quotation that ends before it begins', 'ac.12345678.1.0.0.0123456789.9.5.9.5'],
    ['neither opening nor turning', 'ac.12345678.1.2.0.0123456789.5.9.5.9'],
    ['a path for an article', 'ac.12345678.1.0.0.../etc.5.9.5.9'],
    ['a path for an article to read', 'ar.12345678.1.../etc.1'],
    ['a scope that is no article', 'as.12345678.1.!--'],
    ['a scope of too many parts', 'as.12345678.1.0123456789---'],
    ['a day that is none', 'as.12345678.1.-zz.zz-'],
    ['far too long a string', `ad.12345678.1${'.'.repeat(1_000_000)}`],
  ])('refuses %s', (_, id) => {
    expect(parseCustomId(id)).toBeNull();
  });
});
