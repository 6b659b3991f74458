import type { ContainerNode, Node, TextNode } from '@takumi-rs/core';

/** CSS as takumi knows it; numbers are pixels. */
export type CardStyle = Readonly<Record<string, string | number>>;

export function textNode(style: CardStyle, text: string): TextNode {
  return { type: 'text', style: { display: 'block', ...style }, text };
}

export function boxNode(style: CardStyle, children: Node[]): ContainerNode {
  return { type: 'container', style: { display: 'flex', ...style }, children };
}
