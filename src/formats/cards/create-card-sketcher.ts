import satori from 'satori';
import type { CardContent } from './card-content.ts';
import { cardSize, wordsWidth } from './card-look.ts';
import type { CardNode } from './card-node.ts';
import { cardTree, columnTree } from './card-tree.ts';
import { createFontShelf } from './create-font-shelf.ts';
import { dressCard, type DressedCard } from './dress-card.ts';
import { type FittedWords, fitWords } from './fit-words.ts';

/** Draws a card of 1200×630 pixels, as an SVG. */
export type CardSketcher = (content: CardContent) => Promise<string>;

interface Drawing {
  readonly svg: string;
  /** Of the elements that have a key, in pixels. */
  readonly boxes: ReadonlyMap<string, Box>;
}

interface Box {
  readonly width: number;
  readonly height: number;
}

const sizes = [104, 94, 84, 76, 68, 62, 56, 50, 45, 40] as const;

/** What it draws with is loaded when it is needed, and kept. */
export function createCardSketcher(): CardSketcher {
  const shelf = createFontShelf();
  return async (content) => {
    const dressed = await dressCard(content, shelf);
    const fitted = await fit(dressed);
    const { svg } = await draw(cardTree(dressed.content, fitted, dressed.names), dressed);
    return svg;
  };
}

async function fit(dressed: DressedCard): Promise<FittedWords> {
  const { content, names } = dressed;
  const most = await largestUnbroken(dressed);
  const unbroken = sizes.filter((size) => size <= most);
  const breaksWords = unbroken.length === 0;
  const allowed = breaksWords ? sizes.slice(-1) : unbroken;
  const fitted = await fitWords(content.words, content.lang, allowed, async (words, size) => {
    const tree = cardTree(content, { words, size, breaksWords }, names);
    const { boxes } = await draw(tree, dressed);
    return (boxes.get('words')?.height ?? 0) <= (boxes.get('room')?.height ?? 0);
  });
  return { ...fitted, breaksWords };
}

/** The largest size at which the longest word is no wider than the card. */
async function largestUnbroken(dressed: DressedCard): Promise<number> {
  const size = 100;
  const { content, names } = dressed;
  const tree = columnTree(content, size, names);
  const { boxes } = await draw(tree, dressed);
  return (size * wordsWidth) / (boxes.get('column')?.width ?? 1);
}

async function draw(tree: CardNode, { fonts }: DressedCard): Promise<Drawing> {
  const boxes = new Map<string, Box>();
  const svg = await satori(tree, {
    ...cardSize,
    fonts: fonts.map(({ name, data }) => ({ name, data, weight: 400 })),
    onNodeDetected: ({ key, width, height }) => {
      if (typeof key === 'string') boxes.set(key, { width, height });
    },
  });
  return { svg, boxes };
}
