import { describe, expect, it } from 'vitest';

import { problemsOfModal } from '../../../src/playground/modal-limits.js';

const text = (more: object = {}) => ({ type: 4, custom_id: 't', style: 1, ...more });
const label = (component: object, more: object = {}) => ({ type: 18, label: 'Name', component, ...more });
const modal = (...components: object[]) => ({ custom_id: 'form', title: 'A form', components });
const boxes = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ label: 'x', value: String(index) }));

const codes = (data: object) =>
  problemsOfModal({ ...data }).map(({ path, code }) => `${path.join('.')} ${code}`);

describe('problemsOfModal', () => {
  it.each<[string, object]>([
    ['a text in a label', modal(label(text({ max_length: 4000, value: 'x' })))],
    ['a text in a row, as of old', modal({ type: 1, components: [text({ label: 'Name' })] })],
    ['words between the fields', modal({ type: 10, content: 'Please' }, label(text()))],
    ['a menu', modal(label({ type: 3, custom_id: 's', options: boxes(25), max_values: 25 }))],
    ['files', modal(label({ type: 19, custom_id: 'f', min_values: 0, max_values: 10, required: false }))],
    ['radio buttons', modal(label({ type: 21, custom_id: 'r', options: boxes(10) }))],
    [
      'boxes',
      modal(label({ type: 22, custom_id: 'c', options: boxes(10) }), label({ type: 23, custom_id: 'd' })),
    ],
  ])('takes %s', (_, data) => {
    expect(codes(data)).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['no field', modal(), 'components BASE_TYPE_BAD_LENGTH'],
    [
      'six fields',
      modal(...Array.from({ length: 6 }, (_, index) => label(text({ custom_id: String(index) })))),
      'components BASE_TYPE_BAD_LENGTH',
    ],
    ['a long title', { ...modal(label(text())), title: 'x'.repeat(46) }, 'title BASE_TYPE_BAD_LENGTH'],
    [
      'a long custom id',
      { ...modal(label(text())), custom_id: 'x'.repeat(101) },
      'custom_id BASE_TYPE_BAD_LENGTH',
    ],
    ['a field without a label', modal(text()), 'components.0 UNION_TYPE_CHOICES'],
    [
      'a button',
      modal({ type: 1, components: [{ type: 2 }] }),
      'components.0.components.0 UNION_TYPE_CHOICES',
    ],
    [
      'a long label',
      modal(label(text(), { label: 'x'.repeat(46) })),
      'components.0.label BASE_TYPE_BAD_LENGTH',
    ],
    ['an empty label', modal({ type: 18, label: 'x' }), 'components.0.component BASE_TYPE_REQUIRED'],
    [
      'a label twice',
      modal(label(text({ label: 'x' }))),
      'components.0.component.label COMPONENT_LABEL_NOT_ALLOWED',
    ],
    [
      'a text of 4,001 characters',
      modal(label(text({ max_length: 4001 }))),
      'components.0.component.max_length NUMBER_TYPE_RANGE',
    ],
    [
      'a value that is too long',
      modal(label(text({ max_length: 1, value: 'xy' }))),
      'components.0.component.value BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a disabled menu',
      modal(label({ type: 3, custom_id: 's', options: boxes(1), disabled: true })),
      'components.0.component.disabled COMPONENT_DISABLED_IN_MODAL',
    ],
    [
      'one radio button',
      modal(label({ type: 21, custom_id: 'r', options: boxes(1) })),
      'components.0.component.options BASE_TYPE_BAD_LENGTH',
    ],
    [
      'eleven files',
      modal(label({ type: 19, custom_id: 'f', max_values: 11 })),
      'components.0.component.max_values NUMBER_TYPE_RANGE',
    ],
    [
      'the same custom id twice',
      modal(label(text()), label(text())),
      'components.1.component.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
  ])('refuses %s', (_, data, expected) => {
    expect(codes(data)).toContain(expected);
  });
});
