import SimpleMarkdown from '@khanacademy/simple-markdown';

import { joinTexts } from './join-texts.js';
import type { Nodes } from './nodes.js';
import { discordRules } from './rules.js';

const parser = SimpleMarkdown.parserFor(discordRules());

/** Reads text as Discord does. Empty text gives no piece. */
export function parseMarkdown(text: string): Nodes {
  // The rules make nothing but pieces of these kinds; the library's type leaves them open.
  return joinTexts(parser(text, { inline: true, prevCapture: null })) as unknown as Nodes;
}
