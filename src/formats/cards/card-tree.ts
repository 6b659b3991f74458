import { breakWords } from './break-words.ts';
import type { CardContent } from './card-content.ts';
import { cardFooter } from './card-footer.ts';
import { cardColours, type CardFonts, cardMargin, cardSize } from './card-look.ts';
import { cardNode, type CardNode, type CardStyle } from './card-node.ts';
import type { FittedWords } from './fit-words.ts';
import { lineHeight } from './line-height.ts';
import { marksFor } from '../../text/in-marks.ts';
import { textDirection } from '../../text/text-direction.ts';

/** A card; its element `words` is as high as the words are, `room` as high as they may be. */
export function cardTree(content: CardContent, fitted: FittedWords, fonts: CardFonts): CardNode {
  const { paper, ink, accent } = cardColours;
  const page = {
    ...cardSize,
    boxSizing: 'border-box',
    flexDirection: 'column',
    padding: `44px ${cardMargin}px 46px`,
    borderTop: `12px solid ${accent}`,
    background: paper,
    color: ink,
  };
  const room = { flexGrow: 1, flexBasis: 0, minHeight: 0, alignItems: 'center' };
  const rule = { flexShrink: 0, height: 2, marginTop: 30, marginBottom: 20, background: ink };
  return cardNode(page, [
    cardNode(room, [wordsBlock(content, fitted, fonts)], 'room'),
    cardNode(rule, []),
    cardFooter(content, fonts),
  ]);
}

/** Only the words, in as narrow a column as they go: their element `column` is as wide as the longest of them. */
export function columnTree(content: CardContent, size: number, fonts: CardFonts): CardNode {
  const { words } = content;
  const style = { ...typeOf(words), fontFamily: fonts.words, fontSize: size, width: 'min-content' };
  const text = breakWords(words + marksOf(content).close, content.lang);
  return cardNode({ width: cardSize.width }, [cardNode(style, text, 'column')]);
}

function wordsBlock(
  content: CardContent,
  { words, size, breaksWords }: FittedWords,
  fonts: CardFonts,
): CardNode {
  const { open, close } = marksOf(content);
  const style = { ...typeOf(words), fontFamily: fonts.words, fontSize: size };
  // The opening mark hangs in the margin.
  const side = textDirection(words) === 'rtl' ? { left: '100%' } : { right: '100%' };
  const mark = { ...style, ...side, position: 'absolute', top: 0, color: cardColours.accent };
  // Where words may break, satori breaks them to balance the lines.
  const wrap = breaksWords ? { overflowWrap: 'break-word' } : { textWrap: 'balance' };
  const text = { ...style, ...wrap, width: '100%' };
  return cardNode(
    { position: 'relative', width: '100%', flexShrink: 0 },
    [cardNode(mark, open), cardNode(text, breakWords(words + close, content.lang))],
    'words',
  );
}

function typeOf(words: string): CardStyle {
  const direction = textDirection(words);
  return {
    direction,
    textAlign: direction === 'rtl' ? 'right' : 'left',
    lineHeight: lineHeight(words),
    // Korean is written with spaces, and its lines break there.
    wordBreak: /\p{Script=Hangul}/u.test(words) ? 'keep-all' : 'normal',
  };
}

function marksOf({ kind, words, lang }: CardContent) {
  return kind === 'quotation' ? marksFor(words, lang) : { open: '', close: '' };
}
