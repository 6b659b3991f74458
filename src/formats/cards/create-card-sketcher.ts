import type { ContainerNode, MeasuredNode, Renderer } from '@takumi-rs/core';
import type { CardContent } from './card-content.ts';
import { cardSize, wordsWidth } from './card-look.ts';
import { cardTree, columnTree } from './card-tree.ts';
import { createCardDresser, type DressedCard } from './create-card-dresser.ts';
import { type FittedWords, fitWords } from './fit-words.ts';

/** Finds how a card is to be drawn, with its words as large as they have room for. */
export type CardSketcher = (content: CardContent) => Promise<ContainerNode>;

const sizes = [104, 94, 84, 76, 68, 62, 56, 50, 45, 40] as const;

export function createCardSketcher(renderer: Renderer): CardSketcher {
  const dress = createCardDresser(renderer);
  return async (content) => {
    const dressed = await dress(content);
    return cardTree(dressed, await fit(dressed, renderer));
  };
}

async function fit(dressed: DressedCard, renderer: Renderer): Promise<FittedWords> {
  const { words, lang } = dressed.content;
  const measure = (tree: ContainerNode) => firstBox(renderer, tree);
  const trial = { words, size: 100, breaksWords: false };
  const room = await measure(cardTree(dressed, { ...trial, words: '' }));
  const longest = await measure(columnTree(dressed, trial, 'min-content'));
  const unbroken = sizes.filter((size) => size * longest.width <= trial.size * wordsWidth);
  const breaksWords = unbroken.length === 0;
  const allowed = breaksWords ? sizes.slice(-1) : unbroken;
  const fitted = await fitWords(words, lang, allowed, async (candidate, size) => {
    const tree = columnTree(dressed, { words: candidate, size, breaksWords }, wordsWidth);
    return (await measure(tree)).height <= room.height;
  });
  return { ...fitted, breaksWords };
}

async function firstBox(renderer: Renderer, tree: ContainerNode): Promise<MeasuredNode> {
  const measured = await renderer.measure(tree, cardSize);
  return measured.children[0] ?? measured;
}
