import type { ContainerNode, MeasuredNode, Renderer } from '@takumi-rs/core';
import type { CardContent } from './card-content.ts';
import { cardSize, wordsWidth } from './card-look.ts';
import { boxNode } from './card-node.ts';
import { cardTree, columnTree } from './card-tree.ts';
import { createCardDresser, type DressedCard } from './create-card-dresser.ts';
import { type FittedWords, fitWords } from './fit-words.ts';
import { lineHeight } from './line-height.ts';

/** Finds how a card is to be drawn, with its words as large as they have room for. */
export type CardSketcher = (content: CardContent) => Promise<ContainerNode>;

type Box = Pick<MeasuredNode, 'width' | 'height'>;

const none: Box = { width: 0, height: 0 };
const smallest = 40;
const sizes = [104, 94, 84, 76, 68, 62, 56, 50, 45, smallest];

export function createCardSketcher(renderer: Renderer): CardSketcher {
  const dress = createCardDresser(renderer);
  return async (content) => {
    const dressed = await dress(content);
    return cardTree(dressed, await fit(dressed, renderer));
  };
}

async function fit(dressed: DressedCard, renderer: Renderer): Promise<FittedWords> {
  const { words, lang } = dressed.content;
  const trial = { words, size: 100, breaksWords: false };
  const [room = none, longest = none, whole = none] = await firstBoxes(renderer, [
    cardTree(dressed, { ...trial, words: '' }),
    columnTree(dressed, trial, 'min-content'),
    columnTree(dressed, trial, 'max-content'),
  ]);
  const unbroken = sizes.filter((size) => size * longest.width <= trial.size * wordsWidth);
  const breaksWords = unbroken.length === 0;
  const mayFit = (size: number) => {
    // If every line were full, with a space at its end.
    const lines = Math.ceil((size * whole.width) / trial.size / (wordsWidth + size));
    return lines * lineHeight(words) * size <= room.height;
  };
  const allowed = breaksWords
    ? [smallest]
    : unbroken.filter((size) => size === smallest || mayFit(size));
  const fitted = await fitWords(words, lang, allowed, async (candidate, size) => {
    const tree = columnTree(dressed, { words: candidate, size, breaksWords }, wordsWidth);
    const [column = none] = await firstBoxes(renderer, [tree]);
    return column.height <= room.height;
  });
  return { ...fitted, breaksWords };
}

/** Of each tree, how large its first box is; to ask for all at once is quicker. */
async function firstBoxes(renderer: Renderer, trees: ContainerNode[]): Promise<readonly Box[]> {
  const { children } = await renderer.measure(boxNode({ display: 'block' }, trees), cardSize);
  return children.map((tree) => tree.children[0] ?? none);
}
