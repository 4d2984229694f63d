/** A piece of a message's text, as Discord's markdown reads it. */
export type Node =
  | { readonly type: 'text'; readonly content: string }
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly content: Nodes }
  | { readonly type: 'list'; readonly start: number | null; readonly items: readonly Nodes[] }
  | { readonly type: 'codeBlock'; readonly language: string; readonly content: string }
  | { readonly type: 'inlineCode'; readonly content: string }
  | { readonly type: 'link'; readonly target: string; readonly content: Nodes }
  | { readonly type: 'mention'; readonly kind: MentionKind; readonly id: string; readonly name: string }
  | { readonly type: 'timestamp'; readonly seconds: number; readonly style: string }
  | { readonly type: 'emoji'; readonly name: string }
  | { readonly type: Wrapping; readonly content: Nodes };

export type Nodes = readonly Node[];

/** Kinds of pieces that only wrap others. */
export type Wrapping = 'subtext' | 'blockQuote' | 'strong' | 'em' | 'underline' | 'strikethrough' | 'spoiler';

export type MentionKind = 'user' | 'channel' | 'role' | 'command' | 'everyone';
