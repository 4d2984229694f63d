import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  blockQuote,
  bold,
  escapeMarkdown,
  oneLine,
  unescapeMarkdown,
} from '../../../src/presentation/markdown.js';
import { anyText } from '../../support/samples.js';

describe('escapeMarkdown', () => {
  it.each([
    ['@everyone and <@1>', '\\@everyone and \\<\\@1\\>'],
    ['https://a.b', 'https\\://a.b'],
    ['**b** ||s|| `c`', '\\*\\*b\\*\\* \\|\\|s\\|\\| \\`c\\`'],
    ['# h\n- l\n1. n\n> q', '\\# h\n\\- l\n1\\. n\n\\> q'],
    [':smile: at 10:30', '\\:smile: at 10\\:30'],
    ['plain words, as they are: yes', 'plain words, as they are: yes'],
  ])('makes %j harmless', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  it('is undone exactly', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' })), (text) => {
        expect(unescapeMarkdown(escapeMarkdown(text))).toBe(text);
      }),
    );
  });

  it('leaves no mark that Discord would read', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const escaped = escapeMarkdown(text);
        expect(escaped).not.toMatch(/(?<!\\)(?:\\\\)*[*_~`|<>[\]]/u);
        expect(escaped).not.toMatch(/(?<!\\)(?:\\\\)*@(?:everyone|here)/u);
        expect(escaped).not.toMatch(/https?:\/\//u);
        expect(escaped).not.toMatch(/^\s*(?:#{1,3}|-#|-|\+|\d+\.)\s/mu);
      }),
    );
  });
});

describe('blockQuote', () => {
  it('marks every line, and does not part a CRLF', () => {
    expect(blockQuote('a\nb\r\nc\n\nd')).toBe('> a\n> b\r\n> c\n> \n> d');
    expect(blockQuote('')).toBe('> ');
  });
});

describe('bold', () => {
  it('ends with its line, and leaves white space outside', () => {
    expect(bold(' a b \nc')).toBe(' **a b** \n**c**');
    expect(bold('')).toBe('');
  });
});

describe('oneLine', () => {
  it('makes one space of all white space', () => {
    expect(oneLine(' a\r\n\tb ')).toBe('a b');
  });
});
