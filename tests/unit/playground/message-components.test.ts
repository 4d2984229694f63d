import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { placedComponents } from '../../../src/playground/components.js';
import { returnedComponents } from '../../../src/playground/message-components.js';

const sources = { nextId: () => '1', attachments: [] };
const id = fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined });
const text = fc.record(
  { type: fc.constant(10), content: fc.string({ minLength: 1 }), id },
  { requiredKeys: ['type'] },
);
const container = fc.record(
  { type: fc.constant(17), components: fc.array(text, { minLength: 1, maxLength: 5 }), id },
  { requiredKeys: ['type', 'components'] },
);

describe('returnedComponents', () => {
  it('numbers every component once; a number that was given stays, except 0', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(text, container), { maxLength: 6 }), (components) => {
        const numbers = (list: readonly unknown[]) =>
          placedComponents(list, []).map(({ component }) => component['id']);
        const [given, returned] = [numbers(components), numbers(returnedComponents(components, sources))];
        const own = given.filter((number) => number !== undefined && number !== 0);
        fc.pre(new Set(own).size === own.length);
        expect(new Set(returned).size).toBe(returned.length);
        expect(returned.every((number) => Number(number) > 0)).toBe(true);
        for (const [index, number] of given.entries())
          if (number !== undefined && number !== 0) expect(returned[index]).toBe(number);
      }),
    );
  });

  it('fills in what Discord fills in, and leaves out what is null', () => {
    const components = [
      { type: 14 },
      { type: 17, accent_color: null, components: [{ type: 10, content: 'a', id: null }] },
      { type: 12, items: [{ media: { url: 'https://a.b/c.png' } }] },
    ];
    expect(returnedComponents(components, sources)).toMatchObject([
      { type: 14, divider: true, spacing: 1, id: 1 },
      { accent_color: null, spoiler: false, components: [{ content: 'a', id: 3 }], id: 2 },
      { items: [{ description: null, spoiler: false, media: { url: 'https://a.b/c.png', width: null } }] },
    ]);
  });
});
