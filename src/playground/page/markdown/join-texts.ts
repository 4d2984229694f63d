import type { SingleASTNode } from '@khanacademy/simple-markdown';

/** Joins texts that stand side by side: the parser ends one at every mark that turns out to be none. */
export function joinTexts(nodes: readonly SingleASTNode[]): SingleASTNode[] {
  const joined: SingleASTNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      joined.splice(-1, 1, { type: 'text', content: `${String(last['content'])}${String(node['content'])}` });
    else joined.push(node);
  }
  return joined;
}
