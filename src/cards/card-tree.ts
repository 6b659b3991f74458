import type { FontCut } from './card-font.ts';
import { breakWords } from './break-words.ts';
import type { CardContent } from './card-content.ts';
import type { FittedWords } from './fit-words.ts';
import { lineHeight } from './line-height.ts';
import { quotationMarks } from './quotation-marks.ts';
import { textDirection } from './text-direction.ts';

/** An element as satori takes it. */
export interface CardNode {
  readonly type: 'div';
  readonly key: string | null;
  readonly props: {
    readonly style: CardStyle;
    readonly children: string | readonly CardNode[];
  };
}

/** The fonts for each cut, as a CSS `font-family`. */
export type CardFonts = Readonly<Record<FontCut, string>>;

type CardStyle = Readonly<Record<string, string | number>>;

export const cardSize = { width: 1200, height: 630 } as const;
const margin = 88;
/** How wide the words may be, in pixels. */
export const wordsWidth = cardSize.width - 2 * margin;

const colours = { paper: '#fdfcf9', ink: '#1b1916', soft: '#625c52', accent: '#8c1d18' } as const;

/** A card; the element `words` is as high as the words, the element `room` as high as they may be. */
export function cardTree(content: CardContent, fitted: FittedWords, fonts: CardFonts): CardNode {
  return box(
    {
      ...cardSize,
      flexDirection: 'column',
      padding: `56px ${margin}px 48px`,
      boxSizing: 'border-box',
      borderTop: `12px solid ${colours.accent}`,
      background: colours.paper,
      color: colours.ink,
    },
    [
      box(
        { flexGrow: 1, flexBasis: 0, minHeight: 0, alignItems: 'center' },
        [wordsBlock(content, fitted, fonts)],
        'room',
      ),
      box(
        { height: 2, marginTop: 36, marginBottom: 22, background: colours.ink, flexShrink: 0 },
        [],
      ),
      footer(content, fonts),
    ],
  );
}

/** Only the words, set as narrow as they go: the element `longest word` is as wide as the longest of them. */
export function longestWordTree(
  content: CardContent,
  { words, size }: FittedWords,
  fonts: CardFonts,
): CardNode {
  const style = { fontFamily: fonts.words, fontSize: size };
  const text = box(
    { ...style, width: 'min-content' },
    breakWords(words, content.lang),
    'longest word',
  );
  return box({ width: cardSize.width }, [text]);
}

function wordsBlock(content: CardContent, { words, size }: FittedWords, fonts: CardFonts) {
  const direction = textDirection(words);
  const { open, close } =
    content.kind === 'quotation' ? quotationMarks(content.lang) : { open: '', close: '' };
  const style = {
    fontFamily: fonts.words,
    fontSize: size,
    lineHeight: lineHeight(words),
    direction,
  };
  const hanging = direction === 'rtl' ? { left: '100%' } : { right: '100%' };
  return box(
    { ...style, position: 'relative', width: '100%', flexShrink: 0 },
    [
      box({ position: 'absolute', top: 0, color: colours.accent, ...hanging }, open),
      box(
        { width: '100%', overflowWrap: 'break-word', ...aligned(direction) },
        breakWords(words + close, content.lang),
      ),
    ],
    'words',
  );
}

function footer({ who, facts, from, site }: CardContent, fonts: CardFonts) {
  const line = { fontSize: 27, lineHeight: 1.35, color: colours.soft, fontFamily: fonts.text };
  return box({ flexShrink: 0, justifyContent: 'space-between', alignItems: 'flex-end' }, [
    box({ flexDirection: 'column', width: 790 }, [
      ...(who === null
        ? []
        : [box({ ...line, fontSize: 32, color: colours.ink, fontFamily: fonts.name }, who)]),
      ...(facts.length === 0 ? [] : [box(line, facts.join(' · '))]),
      box({ ...line, fontSize: 23 }, from),
    ]),
    box({ fontFamily: fonts.words, fontSize: 46, lineHeight: 1, color: colours.ink }, site),
  ]);
}

function aligned(direction: 'ltr' | 'rtl') {
  return { direction, textAlign: direction === 'rtl' ? 'right' : 'left' };
}

function box(
  style: CardStyle,
  children: CardNode['props']['children'],
  key: string | null = null,
): CardNode {
  return { type: 'div', key, props: { style: { display: 'flex', ...style }, children } };
}
