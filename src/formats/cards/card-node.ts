/** An element as satori takes it. */
export interface CardNode {
  readonly type: 'div';
  readonly key: string | null;
  readonly props: {
    readonly style: CardStyle;
    readonly children: string | readonly CardNode[];
  };
}

/** CSS as satori knows it; numbers are pixels. */
export type CardStyle = Readonly<Record<string, string | number>>;

/** A text, or a box with others in it; by its key, its size can be asked for. */
export function cardNode(
  style: CardStyle,
  children: CardNode['props']['children'],
  key: string | null = null,
): CardNode {
  const display = typeof children === 'string' ? 'block' : 'flex';
  return { type: 'div', key, props: { style: { display, ...style }, children } };
}
