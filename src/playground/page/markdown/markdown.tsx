import type { ComponentChildren, VNode } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';

import { NamesContext, type Names } from '../names.js';
import { Timestamp } from '../time.js';
import type { Node, Nodes } from './nodes.js';
import { parseMarkdown } from './parse.js';

/** Text in Discord's markdown. */
export function Markdown({ text }: { readonly text: string }): VNode {
  const names = useContext(NamesContext);
  const nodes = useMemo(() => parseMarkdown(text), [text]);
  return (
    <div class="markdown" dir="auto">
      {draw(nodes, names)}
    </div>
  );
}

function draw(nodes: Nodes, names: Names): ComponentChildren {
  return nodes.map((node, index) => <Piece key={index} node={node} names={names} />);
}

function Piece({ node, names }: { readonly node: Node; readonly names: Names }): ComponentChildren {
  switch (node.type) {
    case 'text':
      return node.content;
    case 'heading':
      return <Heading level={node.level}>{draw(node.content, names)}</Heading>;
    case 'subtext':
      return <small dir="auto">{draw(node.content, names)}</small>;
    case 'blockQuote':
      return (
        <blockquote>
          <div dir="auto">{draw(node.content, names)}</div>
        </blockquote>
      );
    case 'list':
      return <List node={node} names={names} />;
    case 'codeBlock':
      return (
        <pre dir="ltr" tabIndex={0}>
          <code>{node.content}</code>
        </pre>
      );
    case 'inlineCode':
      return <code class="inline">{node.content}</code>;
    case 'link':
      return (
        <a href={node.target} target="_blank" rel="noreferrer">
          {draw(node.content, names)}
        </a>
      );
    case 'mention':
      return <span class="mention">{mentionWords(node, names)}</span>;
    case 'timestamp':
      return <Timestamp seconds={node.seconds} style={node.style} />;
    case 'emoji':
      return <span class="emoji">:{node.name}:</span>;
    case 'strong':
      return <strong>{draw(node.content, names)}</strong>;
    case 'em':
      return <em>{draw(node.content, names)}</em>;
    case 'underline':
      return <u>{draw(node.content, names)}</u>;
    case 'strikethrough':
      return <s>{draw(node.content, names)}</s>;
    case 'spoiler':
      return <Spoiler>{draw(node.content, names)}</Spoiler>;
  }
}

/** All of one level for those who listen, below the message's author: a message need not begin with its largest heading. */
function Heading({
  level,
  children,
}: {
  readonly level: 1 | 2 | 3;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <div class={`heading heading-${String(level)}`} role="heading" aria-level={4} dir="auto">
      {children}
    </div>
  );
}

function List({
  node,
  names,
}: {
  readonly node: Extract<Node, { type: 'list' }>;
  readonly names: Names;
}): VNode {
  const items = node.items.map((item, index) => (
    <li key={index} dir="auto">
      {draw(item, names)}
    </li>
  ));
  return node.start === null ? <ul>{items}</ul> : <ol start={node.start}>{items}</ol>;
}

/** Hides what is inside until it is pressed. */
export function Spoiler({ children }: { readonly children: ComponentChildren }): VNode {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <span class="spoiler open">{children}</span>;
  return (
    <button
      type="button"
      class="spoiler"
      aria-label="Spoiler: show"
      onClick={() => {
        setOpen(true);
      }}
    >
      <span aria-hidden="true">{children}</span>
    </button>
  );
}

function mentionWords({ kind, id, name }: Extract<Node, { type: 'mention' }>, names: Names): string {
  switch (kind) {
    case 'user':
      return `@${names.users[id] ?? 'unknown-user'}`;
    case 'channel':
      return `#${names.channels[id] ?? 'unknown'}`;
    case 'role':
      return '@unknown-role';
    case 'command':
      return `/${name}`;
    case 'everyone':
      return `@${name}`;
  }
}
