import type { ContainerNode } from '@takumi-rs/core';
import { marksFor } from '../../text/in-marks.ts';
import { textDirection } from '../../text/text-direction.ts';
import { breakWords } from './break-words.ts';
import type { CardContent } from './card-content.ts';
import { cardFooter } from './card-footer.ts';
import { cardColours, cardMargin, cardSize, largeCut } from './card-look.ts';
import { boxNode, type CardStyle, textNode } from './card-node.ts';
import type { DressedCard } from './create-card-dresser.ts';
import type { FittedWords } from './fit-words.ts';
import { lineHeight } from './line-height.ts';

/** A card; its first box is as high as the words may be. */
export function cardTree({ content, fonts }: DressedCard, fitted: FittedWords): ContainerNode {
  const { paper, ink } = cardColours;
  const page = {
    ...cardSize,
    boxSizing: 'border-box',
    flexDirection: 'column',
    padding: `44px ${cardMargin}px 46px`,
    borderTop: `12px solid ${content.accent}`,
    backgroundColor: paper,
    color: ink,
    fontFamily: fonts,
    // Where a script has no italics or no weights, its letters stand as they are.
    fontSynthesis: 'none',
  };
  const room = { flexGrow: 1, flexBasis: 0, minHeight: 0, alignItems: 'center' };
  const rule = { flexShrink: 0, height: 2, marginTop: 30, marginBottom: 20, backgroundColor: ink };
  return boxNode(page, [
    boxNode(room, [wordsBlock(content, fitted)]),
    boxNode(rule, []),
    cardFooter(content),
  ]);
}

/** Only the words: in as narrow a column as they go, on one line, or in a column of a width in pixels. */
export function columnTree(
  { content, fonts }: DressedCard,
  fitted: FittedWords,
  width: number | 'min-content' | 'max-content',
): ContainerNode {
  return boxNode({ width: cardSize.width, fontFamily: fonts, fontSynthesis: 'none' }, [
    textNode({ ...styleOf(content, fitted), width, flexShrink: 0 }, closedWords(content, fitted)),
  ]);
}

function wordsBlock(content: CardContent, fitted: FittedWords): ContainerNode {
  const style = styleOf(content, fitted);
  const wrap = fitted.breaksWords ? {} : { textWrap: 'balance' };
  // The opening mark hangs in the margin.
  const side = textDirection(fitted.words) === 'rtl' ? { left: '100%' } : { right: '100%' };
  const mark = { ...style, ...side, position: 'absolute', top: 0, color: content.accent };
  const { open } = marksOf(content);
  return boxNode({ position: 'relative', width: '100%', flexShrink: 0 }, [
    textNode({ ...style, ...wrap, width: '100%' }, closedWords(content, fitted)),
    ...(open ? [textNode(mark, open)] : []),
  ]);
}

function styleOf({ kind }: CardContent, { words, size, breaksWords }: FittedWords): CardStyle {
  const direction = textDirection(words);
  return {
    ...largeCut,
    fontSize: size,
    fontStyle: kind === 'paraphrase' ? 'italic' : 'normal',
    direction,
    textAlign: direction === 'rtl' ? 'right' : 'left',
    lineHeight: lineHeight(words),
    overflowWrap: breaksWords ? 'anywhere' : 'normal',
    // Korean is written with spaces, and its lines break there.
    wordBreak: /\p{Script=Hangul}/u.test(words) ? 'keep-all' : 'normal',
  };
}

function closedWords(content: CardContent, { words }: FittedWords): string {
  return breakWords(words + marksOf(content).close);
}

function marksOf({ kind, words, lang }: CardContent) {
  return kind === 'quotation' ? marksFor(words, lang) : { open: '', close: '' };
}
