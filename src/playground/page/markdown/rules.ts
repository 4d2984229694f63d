import type { Parser, ParserRules, SingleASTNode, State } from '@khanacademy/simple-markdown';

import { joinTexts } from './join-texts.js';
import { listItems } from './list-items.js';

/**
 * Discord's markdown, a rule for each thing that it knows. Those of whole lines hold where a line begins; the order is
 * that in which they are tried.
 */
export function discordRules(): ParserRules {
  return inOrder({ ...LINES, ...CODE, ...REFERENCES, ...WRAPPINGS, text: TEXT });
}

type Rule = Omit<ParserRules[string], 'order'>;
type Match = ParserRules[string]['match'];

function inOrder(rules: Readonly<Record<string, Rule>>): ParserRules {
  return Object.fromEntries(Object.entries(rules).map(([name, rule], order) => [name, { ...rule, order }]));
}

const anywhere =
  (pattern: RegExp): Match =>
  (source) =>
    pattern.exec(source);

/** At the beginning of a line; `unless` names a state in which the rule does not hold. */
const atLine =
  (pattern: RegExp, unless?: string): Match =>
  (source, state, before) => {
    const isLine = before === '' || before.endsWith('\n');
    return isLine && (unless === undefined || state[unless] !== true) ? pattern.exec(source) : null;
  };

/** What is inside begins anew, so that a line can begin there. */
const inside = (parse: Parser, content: string, state: State): SingleASTNode[] =>
  joinTexts(parse(content, { ...state, prevCapture: null }));

const whole = (capture: readonly string[]): string => capture[0] ?? '';

const wrapping = (pattern: RegExp): Rule => ({
  match: anywhere(pattern),
  parse: (capture, parse, state) => ({ content: inside(parse, capture[1] ?? '', state) }),
});

/** Lists inside lists, as deep as Discord draws them; deeper marks are words. */
const DEEPEST = 11;
const depthOf = (state: State): number => Number(state['depth'] ?? 0);
const matchList = atLine(
  /^ *(?:[-*]|\d{1,9}\.) +[^\n]+(?:\n *(?:[-*]|\d{1,9}\.) +[^\n]+|\n {2,}[^\n]+)*(?:\n|$)/u,
  'inLine',
);

const LINES: Readonly<Record<string, Rule>> = {
  heading: {
    match: atLine(/^(#{1,3}) +([^\n]+)(?:\n|$)/u),
    parse: (capture, parse, state) => ({
      level: capture[1]?.length ?? 1,
      content: inside(parse, (capture[2] ?? '').trim(), state),
    }),
  },
  subtext: {
    match: atLine(/^-# +([^\n]+)(?:\n|$)/u),
    parse: (capture, parse, state) => ({ content: inside(parse, (capture[1] ?? '').trim(), state) }),
  },
  blockQuote: {
    match: atLine(/^(?:>>> ([\s\S]+)|(?:> ?[^\n]*(?:\n|$))(?:> [^\n]*(?:\n|$)|>(?:\n|$))*)/u, 'inQuote'),
    parse: (capture, parse, state) => ({
      content: inside(parse, capture[1] ?? whole(capture).replace(/^> ?/gmu, '').replace(/\n$/u, ''), {
        ...state,
        inQuote: true,
      }),
    }),
  },
  list: {
    match: (source, state, before) => (depthOf(state) < DEEPEST ? matchList(source, state, before) : null),
    parse: (capture, parse, state) => {
      const { start, items } = listItems(whole(capture));
      return {
        start,
        items: items.map((item) => inside(parse, item, { ...state, depth: depthOf(state) + 1 })),
      };
    },
  },
};

const CODE: Readonly<Record<string, Rule>> = {
  codeBlock: {
    match: anywhere(/^```(?:([A-Za-z0-9_+\-.#]+)\n)?\n*([\s\S]+?)\n*```\n?/u),
    parse: (capture) => ({ language: capture[1] ?? '', content: capture[2] ?? '' }),
  },
  inlineCode: {
    match: anywhere(/^(?:``([\s\S]+?)``(?!`)|`([^`]+)`(?!`))/u),
    parse: (capture) => ({ content: (capture[1] ?? capture[2] ?? '').trim() }),
  },
  escape: {
    match: anywhere(/^\\([^0-9A-Za-z\s])/u),
    parse: (capture) => ({ type: 'text', content: capture[1] }),
  },
};

const link = (target: string, content: unknown): Record<string, unknown> => ({
  type: 'link',
  target,
  content,
});
const words = (content: string): readonly unknown[] => [{ type: 'text', content }];

const REFERENCES: Readonly<Record<string, Rule>> = {
  link: {
    match: anywhere(/^\[((?:\\[\s\S]|[^\\[\]]|\[[^[\]]*\])+)\]\(<?(https?:\/\/[^\s<>]+?)>?(?: +"[^"]*")?\)/u),
    parse: (capture, parse, state) =>
      link(capture[2] ?? '', inside(parse, capture[1] ?? '', { ...state, inLine: true })),
  },
  autolink: {
    match: anywhere(/^<(https?:\/\/[^\s<>]+)>/u),
    parse: (capture) => link(capture[1] ?? '', words(capture[1] ?? '')),
  },
  url: {
    match: anywhere(/^https?:\/\/[^\s<>"]*[^\s<>".,:;!?)'\]]/u),
    parse: (capture) => link(whole(capture), words(whole(capture))),
  },
  timestamp: {
    match: anywhere(/^<t:(-?\d{1,13})(?::([tTdDfFsSR]))?>/u),
    parse: (capture) => ({ seconds: Number(capture[1]), style: capture[2] ?? 'f' }),
  },
  user: {
    match: anywhere(/^<@!?(\d+)>/u),
    parse: (capture) => ({ type: 'mention', kind: 'user', id: capture[1], name: '' }),
  },
  role: {
    match: anywhere(/^<@&(\d+)>/u),
    parse: (capture) => ({ type: 'mention', kind: 'role', id: capture[1], name: '' }),
  },
  channel: {
    match: anywhere(/^<#(\d+)>/u),
    parse: (capture) => ({ type: 'mention', kind: 'channel', id: capture[1], name: '' }),
  },
  command: {
    match: anywhere(/^<\/([^:>]{1,100}):(\d+)>/u),
    parse: (capture) => ({ type: 'mention', kind: 'command', id: capture[2], name: capture[1] }),
  },
  everyone: {
    match: anywhere(/^@(everyone|here)\b/u),
    parse: (capture) => ({ type: 'mention', kind: 'everyone', id: '', name: capture[1] }),
  },
  emoji: {
    match: anywhere(/^<a?:(\w{1,40}):\d+>/u),
    parse: (capture) => ({ name: capture[1] }),
  },
};

const WRAPPINGS: Readonly<Record<string, Rule>> = {
  strong: wrapping(/^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/u),
  underline: wrapping(/^__((?:\\[\s\S]|[^\\])+?)__(?!_)/u),
  em: {
    ...wrapping(/^\*(?![\s*])((?:\\[\s\S]|\*\*|[^\\*])+?)\*(?!\*)/u),
    match: (source) =>
      /^\*(?![\s*])((?:\\[\s\S]|\*\*|[^\\*])*(?:\\[\s\S]|\*\*|[^\s\\*]))\*(?!\*)/u.exec(source) ??
      /^_((?:\\[\s\S]|__|[^\\_])+)_(?![0-9A-Za-z_])/u.exec(source),
  },
  strikethrough: wrapping(/^~~((?:\\[\s\S]|[^\\])+?)~~(?!~)/u),
  spoiler: wrapping(/^\|\|((?:\\[\s\S]|[^\\])+?)\|\|/u),
};

/** Up to the next character that may begin something; a line's end stands alone, so that the next line is seen to begin. */
const TEXT: Rule = {
  match: anywhere(/^(?:\n|[\s\S]+?(?=[^0-9A-Za-z\s\u00C0-\uFFFF]|\n|https?:\/\/|$))/u),
  parse: (capture) => ({ content: capture[0] }),
};
