import { describe, expect, it } from 'vitest';

import { isEmptyMessage, problemsOfMessage } from '../../../src/playground/message-limits.js';
import { problemsOfMessage as documented } from '../../support/discord-limits.js';

const V2 = 1 << 15;
const text = (content: string) => ({ type: 10, content });
const button = (id: string) => ({ type: 2, style: 1, label: 'x', custom_id: id });
const row = (...components: object[]) => ({ type: 1, components });
const v2 = (...components: object[]) => ({ flags: V2, components });

const codes = (body: object) =>
  problemsOfMessage({ ...body }).map(({ path, code }) => `${path.join('.')} ${code}`);

describe('problemsOfMessage', () => {
  it.each<[string, object]>([
    ['plain content', { content: 'x'.repeat(2000) }],
    ['nested components', v2({ type: 17, components: [text('a'), row(button('1'), button('2'))] })],
    ['a section', v2({ type: 9, components: [text('a')], accessory: button('1') })],
    ['a select', v2(row({ type: 3, custom_id: 's', options: [{ label: 'a', value: 'b' }], max_values: 1 }))],
    [
      'a link',
      { content: 'x', components: [row({ type: 2, style: 5, label: 'x', url: 'https://example.com' })] },
    ],
    ['4,000 characters in two texts', v2(text('x'.repeat(2000)), text('x'.repeat(2000)))],
  ])('takes %s', (_, body) => {
    expect(codes(body)).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['long content', { content: 'x'.repeat(2001) }, 'content BASE_TYPE_MAX_LENGTH'],
    ['eleven embeds', { embeds: Array(11).fill({}) }, 'embeds BASE_TYPE_MAX_LENGTH'],
    [
      'embeds of 6,001 characters',
      { embeds: [{ description: 'x'.repeat(4000) }, { footer: { text: 'x'.repeat(2001) } }] },
      'embeds MAX_EMBED_SIZE_EXCEEDED',
    ],
    [
      'content beside Components V2',
      { ...v2(text('a')), content: 'x' },
      'content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    ['V2 components without the flag', { components: [text('a')] }, 'components.0.type UNION_TYPE_CHOICES'],
    [
      '4,001 characters over two texts',
      v2(text('x'.repeat(2000)), text('x'.repeat(2001))),
      'components COMPONENT_MAX_TOTAL_TEXT_LENGTH',
    ],
    [
      '41 components, nested',
      v2({ type: 17, components: Array(40).fill(text('a')) }),
      'components BASE_TYPE_MAX_LENGTH',
    ],
    ['an empty text', v2(text('')), 'components.0.content BASE_TYPE_BAD_LENGTH'],
    [
      'the same custom id twice',
      v2(row(button('1'), button('1'))),
      'components.0.components.1.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'a long custom id',
      v2(row(button('x'.repeat(101)))),
      'components.0.components.0.custom_id BASE_TYPE_BAD_LENGTH',
    ],
    [
      'six buttons in a row',
      v2(row(...Array.from({ length: 6 }, (_, index) => button(String(index))))),
      'components.0.components BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a button beside a select',
      v2(row(button('1'), { type: 3, custom_id: 's', options: [{ label: 'a', value: 'b' }] })),
      'components.0.components BASE_TYPE_MAX_LENGTH',
    ],
    ['an empty row', v2(row()), 'components.0.components BASE_TYPE_REQUIRED'],
    [
      'six rows without V2',
      { content: 'x', components: Array.from({ length: 6 }, (_, index) => row(button(String(index)))) },
      'components BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a link with a custom id',
      v2(row({ type: 2, style: 5, url: 'https://a.b', custom_id: '1' })),
      'components.0.components.0.custom_id COMPONENT_CUSTOM_ID_REQUIRED',
    ],
    [
      'a button without a custom id',
      v2(row({ type: 2, style: 1, label: 'x' })),
      'components.0.components.0.custom_id COMPONENT_CUSTOM_ID_REQUIRED',
    ],
    [
      'a section without its accessory',
      v2({ type: 9, components: [text('a')] }),
      'components.0.accessory BASE_TYPE_REQUIRED',
    ],
    [
      'a select of nothing',
      v2(row({ type: 3, custom_id: 's', options: [] })),
      'components.0.components.0.options BASE_TYPE_REQUIRED',
    ],
    [
      'more choices than options',
      v2(row({ type: 3, custom_id: 's', options: [{ label: 'a', value: 'b' }], max_values: 2 })),
      'components.0.components.0.max_values BASE_TYPE_MAX_LENGTH',
    ],
  ])('refuses %s', (_, body, expected) => {
    expect(codes(body)).toContain(expected);
  });

  it('agrees with the list of the tests, which is kept apart, on what a V2 message may be', () => {
    const bodies = [
      v2(text('a')),
      v2(text('')),
      v2(text('x'.repeat(4001))),
      v2({ type: 17, components: Array(40).fill(text('a')) }),
      v2(row(button('1'), button('1'))),
      { ...v2(text('a')), content: 'x' },
    ];
    const ours = bodies.map((body) => problemsOfMessage({ ...body }).length === 0);
    const theirs = bodies.map(
      (body) => documented({ ...body, allowed_mentions: { parse: [] } }).length === 0,
    );
    expect(ours).toEqual(theirs);
    expect(ours).toEqual([true, false, false, false, false, false]);
  });
});

describe('isEmptyMessage', () => {
  it('sees whether there is anything to show', () => {
    expect(isEmptyMessage({ content: '  ', embeds: [] })).toBe(true);
    expect(isEmptyMessage({ components: [text('a')] })).toBe(false);
  });
});
