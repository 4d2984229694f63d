import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Node, Nodes } from '../../../../src/playground/page/markdown/nodes.js';
import { parseMarkdown } from '../../../../src/playground/page/markdown/parse.js';

const text = (content: string): Node => ({ type: 'text', content });

/** All that people would read. */
function wordsOf(nodes: Nodes): string {
  return nodes
    .map((node) => {
      if (node.type === 'list') return node.items.map(wordsOf).join('');
      if (!('content' in node)) return '';
      return typeof node.content === 'string' ? node.content : wordsOf(node.content);
    })
    .join('');
}

describe('parseMarkdown', () => {
  it.each<[string, Nodes]>([
    ['plain words', [text('plain words')]],
    ['**bold** text', [{ type: 'strong', content: [text('bold')] }, text(' text')]],
    ['*a* _b_', [{ type: 'em', content: [text('a')] }, text(' '), { type: 'em', content: [text('b')] }]],
    ['__under__', [{ type: 'underline', content: [text('under')] }]],
    ['~~gone~~', [{ type: 'strikethrough', content: [text('gone')] }]],
    ['||secret||', [{ type: 'spoiler', content: [text('secret')] }]],
    ['\\*not bold\\*', [text('*not bold*')]],
    ['snake_case_word', [text('snake_case_word')]],
    ['## Title\nwords', [{ type: 'heading', level: 2, content: [text('Title')] }, text('words')]],
    ['not # a title', [text('not # a title')]],
    ['-# small', [{ type: 'subtext', content: [text('small')] }]],
    ['> one\n> two\nthree', [{ type: 'blockQuote', content: [text('one\ntwo')] }, text('three')]],
    ['a > b', [text('a > b')]],
    ['`**code**`', [{ type: 'inlineCode', content: '**code**' }]],
    ['```js\nx\n```', [{ type: 'codeBlock', language: 'js', content: 'x' }]],
    ['<t:0:R>', [{ type: 'timestamp', seconds: 0, style: 'R' }]],
    ['<@12>', [{ type: 'mention', kind: 'user', id: '12', name: '' }]],
    ['</ask:34>', [{ type: 'mention', kind: 'command', id: '34', name: 'ask' }]],
    [
      '[words](<https://example.org/a>)',
      [{ type: 'link', target: 'https://example.org/a', content: [text('words')] }],
    ],
    ['[words](javascript:alert)', [text('[words](javascript:alert)')]],
  ])('reads %j', (written, nodes) => {
    expect(parseMarkdown(written)).toEqual(nodes);
  });

  it('nests lists by their indentation, and numbers them from their first number', () => {
    expect(parseMarkdown('3. a\n  - b\n4. c')).toEqual([
      {
        type: 'list',
        start: 3,
        items: [[text('a\n'), { type: 'list', start: null, items: [[text('b')]] }], [text('c')]],
      },
    ]);
  });

  it('loses no letter of plain words, whatever marks stand among them', () => {
    const letters = fc.stringMatching(/^[a-z*_~|>#` \n\\-]{0,60}$/u);
    fc.assert(
      fc.property(letters, (written) => {
        const kept = (words: string): string => words.replace(/[^a-z]/gu, '');
        // The language of a block of code is not shown.
        fc.pre(!written.includes('```'));
        expect(kept(wordsOf(parseMarkdown(written)))).toBe(kept(written));
      }),
    );
  });

  it.each(['*', '_', '|', '[', '<', '`', '> ', '- ', '(https://a.b'])(
    'reads the longest message of %j in a moment',
    (mark) => {
      const started = performance.now();
      parseMarkdown(mark.repeat(4000).slice(0, 4000));
      expect(performance.now() - started).toBeLessThan(2000);
    },
  );
});
