import { describe, expect, it } from 'vitest';

import { blankComments, findBlocks } from '../../../src/corpus/markdown-blocks.js';

/** Each block as its words, a heading with a "#" before it. */
const blocks = (text: string, from = 0) =>
  findBlocks(text, from).map(
    ({ kind, start, end }) => `${kind === 'heading' ? '#' : ''}${text.slice(start, end)}`,
  );

describe('findBlocks', () => {
  it.each([
    ['headings with marks', '# One #\ntext\n### Two\ntext', ['#One', 'text', '#Two', 'text']],
    ['underlined headings', 'One\n===\ntext\n\nTwo\n---\ntext', ['#One', 'text\n\n', '#Two', 'text']],
    ['the line above an underline only', 'a\nOne\n===', ['a\n', '#One']],
    ['rules', 'a\n\n---\n\nb\n***\nc', ['a', 'b', 'c']],
    ['no heading without a blank or without words', '#tag\n#\n# \nx', ['#tag\n#', 'x']],
    ['code with marks in it', '```js\n# a\n---\n```\nb', ['# a\n---', 'b']],
    ['a fence around a shorter one', '````\n```\na\n````\nb', ['```\na', 'b']],
    ['code that is never closed', 'a\n~~~\n# b', ['a', '# b']],
    ['Windows line ends', '# One\r\ntext\r\n\r\nTwo\r\n===\r\n', ['#One', 'text\r\n\r\n', '#Two']],
    ['nothing', ' \n\n```\n```\n', []],
  ])('finds %s', (_, text, expected) => {
    expect(blocks(text)).toEqual(expected);
  });

  it('begins where it is told to', () => {
    expect(blocks('# a\n# b', 4)).toEqual(['#b']);
  });
});

describe('blankComments', () => {
  it('keeps the length and every other character', () => {
    const text = 'a <!-- b\n --> c <!----> d <!-- e';
    expect(blankComments(text)).toBe(`a ${'\n'.repeat(11)} c ${'\n'.repeat(7)} d <!-- e`);
  });

  it('takes no longer for a file of nothing but opened comments', () => {
    const text = '<!-- '.repeat(200_000);
    expect(blankComments(text)).toBe(text);
  });
});
