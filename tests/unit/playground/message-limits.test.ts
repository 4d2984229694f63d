import { describe, expect, it } from 'vitest';

import { isEmptyMessage, problemsOfEdit, problemsOfMessage } from '../../../src/playground/message-limits.js';
import { problemsOfMessage as documented } from '../../support/discord-limits.js';

const V2 = 1 << 15;
const text = (content: string) => ({ type: 10, content });
const button = (id: string) => ({ type: 2, style: 1, label: 'x', custom_id: id });
const row = (...components: object[]) => ({ type: 1, components });
const container = (...components: object[]) => ({ type: 17, components });
const option = { label: 'a', value: 'b' };
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
    ['V2 components without the flag', { components: [text('a')] }, 'components.0 UNION_TYPE_CHOICES'],
    [
      '4,001 characters over two texts',
      v2(text('x'.repeat(2000)), text('x'.repeat(2001))),
      'components COMPONENT_MAX_TOTAL_TEXT_LENGTH',
    ],
    [
      '41 components, nested',
      v2({ type: 17, components: Array(40).fill(text('a')) }),
      'components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
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
      'components.0.components BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a button beside a select',
      v2(row(button('1'), { type: 3, custom_id: 's', options: [{ label: 'a', value: 'b' }] })),
      'components.0.components.1 COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    ],
    ['an empty row', v2(row()), 'components.0.components BASE_TYPE_BAD_LENGTH'],
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
      'components.0.components.0.options BASE_TYPE_BAD_LENGTH',
    ],
    [
      'more choices than options',
      v2(row({ type: 3, custom_id: 's', options: [{ label: 'a', value: 'b' }], max_values: 2 })),
      'components.0.components.0.max_values BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a container in a container',
      v2(container(container(text('a')))),
      'components.0.components.0 UNION_TYPE_CHOICES',
    ],
    ['a button without a row', v2(button('1')), 'components.0 UNION_TYPE_CHOICES'],
    [
      'a text as an accessory',
      v2({ type: 9, components: [text('a')], accessory: text('b') }),
      'components.0.accessory UNION_TYPE_CHOICES',
    ],
    [
      'a section of four texts',
      v2({ type: 9, components: Array(4).fill(text('a')), accessory: button('1') }),
      'components.0.components BASE_TYPE_BAD_LENGTH',
    ],
    ['an empty gallery', v2({ type: 12, items: [] }), 'components.0.items BASE_TYPE_BAD_LENGTH'],
    [
      'a file from elsewhere',
      v2({ type: 13, file: { url: 'https://a.b/c' } }),
      'components.0.file.url URL_TYPE_INVALID_SCHEME',
    ],
    [
      'a link that is none',
      v2(row({ type: 2, style: 5, label: 'x', url: 'ftp://a.b' })),
      'components.0.components.0.url URL_TYPE_INVALID_SCHEME',
    ],
    [
      'a button without words or emoji',
      v2(row({ type: 2, style: 1, custom_id: '1' })),
      'components.0.components.0.label BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED',
    ],
    [
      'the same number twice',
      v2({ ...text('a'), id: 5 }, { ...text('b'), id: 5 }),
      'components.1.id COMPONENT_ID_DUPLICATED',
    ],
    [
      'the same option twice',
      v2(row({ type: 3, custom_id: 's', options: [option, option] })),
      'components.0.components.0.options.1.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    ],
    [
      '26 values of a menu of people',
      v2(row({ type: 5, custom_id: 's', max_values: 26 })),
      'components.0.components.0.max_values NUMBER_TYPE_RANGE',
    ],
    [
      'an embed with an empty field',
      { embeds: [{ fields: [{ name: 'a', value: '' }] }] },
      'embeds.0.fields.0.value BASE_TYPE_BAD_LENGTH',
    ],
    [
      'an embed with a long title',
      { embeds: [{ title: 'x'.repeat(257) }] },
      'embeds.0.title BASE_TYPE_BAD_LENGTH',
    ],
    ['a long nonce', { content: 'x', nonce: 'x'.repeat(26) }, 'nonce BASE_TYPE_MAX_LENGTH'],
    [
      'people allowed in two ways',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
      'allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
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

describe('problemsOfEdit', () => {
  const before = { flags: V2, content: '', embeds: [] };
  const kinds = (body: object, message: Parameters<typeof problemsOfEdit>[1] = before) =>
    problemsOfEdit({ ...body }, message).map(({ code }) => code);

  it('reads an edit by the flags that it gives, else by those of the message', () => {
    expect(kinds({ components: [text('a')] })).toEqual([]);
    expect(kinds({ components: [text('a')], flags: 0 })).toEqual(['UNION_TYPE_CHOICES']);
  });

  it('wants a message that becomes one of Components V2 to be rid of its content', () => {
    const plain = { content: 'x', embeds: [] };
    expect(kinds({ components: [text('a')], flags: V2 }, plain)).toEqual([
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ]);
    expect(kinds({ components: [text('a')], flags: V2, content: null }, plain)).toEqual([]);
  });
});

describe('isEmptyMessage', () => {
  it('sees whether there is anything to show', () => {
    expect(isEmptyMessage({ content: '  ', embeds: [] })).toBe(true);
    expect(isEmptyMessage({ components: [text('a')] })).toBe(false);
  });
});
