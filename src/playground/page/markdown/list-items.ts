/** A list's items with what is below each, less its indentation. */
export interface ListItems {
  /** The first number; `null` of a list of points. */
  readonly start: number | null;
  readonly items: readonly string[];
}

const MARK = /^( *)(?:[-*]|(\d{1,9})\.) +/u;

/** Parts the lines of a list at its outermost marks. `block` begins with a mark. */
export function listItems(block: string): ListItems {
  const lines = block.replace(/\n$/u, '').split('\n');
  const [, margin = '', first] = MARK.exec(lines[0] ?? '') ?? [];
  const items: string[] = [];
  for (const line of lines) {
    const [mark, indent = ''] = MARK.exec(line) ?? [];
    const isOuter = mark !== undefined && indent.length <= margin.length + 1;
    if (isOuter || items.length === 0) items.push(line.slice(mark?.length ?? 0));
    else items.push(`${items.pop() ?? ''}\n${line.slice(margin.length + 2)}`);
  }
  return { start: first === undefined ? null : Number(first), items };
}
