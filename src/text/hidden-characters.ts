import { characterName } from './character-name.ts';
import type { Range } from './normalise.ts';
import { signsOf } from './scripts-with.ts';

/** A character that readers do not see, or that makes them see others in another order. */
export interface HiddenCharacter extends Range {
  readonly kind: 'reorders' | 'hidden';
  /** `U+202E RIGHT-TO-LEFT OVERRIDE` */
  readonly name: string;
}

/**
 * Finds what has readers see another text than was written: bidirectional controls, characters without a look of
 * their own, halves of surrogate pairs, strokes through letters. What a script or an emoji needs is no fault: joiners between letters that
 * join, variation selectors behind what varies, the tags of a flag, a stroke through a sign of mathematics. Nor is the
 * soft hyphen, which does not count.
 */
export function hiddenCharacters(text: string): HiddenCharacter[] {
  if (!SUSPECT.test(text)) return [];
  return [...text.matchAll(PIECE)].flatMap(({ 1: character, index }): HiddenCharacter[] => {
    if (character === undefined) return [];
    const found = { start: index, end: index + character.length, name: characterName(character) };
    if (!/\p{Bidi_Control}/u.test(character)) return [{ ...found, kind: 'hidden' }];
    return mayDirect(text, found) ? [] : [{ ...found, kind: 'reorders' }];
  });
}

// Drawn over the letter before them, they delete it for readers: “n̶o̶t̶”.
const STROKES = String.raw`\u0334-\u0338\u20D2\u20D3\u20E0\u20E5\u20E6\u20EA\u20EB`;
const HIDDEN = String.raw`[[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\uFFF9-\uFFFD\u2800${STROKES}]--[\t\n\r\u00AD]]`;
const SUSPECT = new RegExp(HIDDEN, 'v');

// Scripts whose letters take other shapes as a joiner says.
const JOINING = `[${signsOf('joining')}]`;
// Scripts that part their words by nothing that is seen.
const UNSPACED = `[${signsOf('dictionary', 'syllabic')}]`;

/** What is right as it is or, as its first group, one character that is hidden. */
const PIECE = new RegExp(
  [
    String.raw`\p{RGI_Emoji}`,
    // Not every system draws each of these as one picture.
    String.raw`\p{Extended_Pictographic}\p{Emoji_Modifier}?\uFE0F?(?:\u200D\p{Extended_Pictographic}\p{Emoji_Modifier}?\uFE0F?)+`,
    String.raw`[\p{Emoji}--[0-9#*]][\uFE0E\uFE0F]`,
    String.raw`[0-9#*]\uFE0F?\u20E3`,
    String.raw`\p{Ideographic}[\uFE00-\uFE02\u{E0100}-\u{E01EF}]`,
    String.raw`[\p{Sm}\p{scx=Mymr}\p{scx=Phag}]\uFE00`,
    String.raw`[\p{Sm}\u2190-\u21FF][${STROKES}]`,
    String.raw`\p{scx=Mong}[\u180B-\u180F]`,
    String.raw`[\u1100-\u115E]\u1160|\u115F[\u1161-\u11A7]`,
    String.raw`(?<=[[\p{L}\p{M}]&&${JOINING}])\u200D(?![\u200C\u200D])`,
    String.raw`(?<=[\p{M}&&${JOINING}])\u200C(?![\u200C\u200D])`,
    String.raw`(?<=[[\p{L}\p{M}]&&${JOINING}])\u200C[[\p{L}\p{M}]&&${JOINING}]`,
    String.raw`(?<=${UNSPACED})\u200B(?=${UNSPACED})`,
    String.raw`(?<=\p{M})\u034F(?=\p{M})`,
    String.raw`(?<=[\u2801-\u28FF])\u2800+(?=[\u2801-\u28FF])`,
    `(${HIDDEN})`,
  ].join('|'),
  'gv',
);

/**
 * Whether a mark of direction stands beside text from right to left, where such marks have their use. At the edge of a
 * block the direction of the block counts.
 */
function mayDirect(text: string, { start, end }: Range): boolean {
  if (!/[\u200E\u200F\u061C]/u.test(text.slice(start, end))) return false;
  const before = /\p{L}(?=[^\p{L}\n]*$)/u.exec(text.slice(Math.max(0, start - REACH), start))?.[0];
  const after = /^[^\p{L}\n]*(\p{L})/u.exec(text.slice(end, end + REACH))?.[1];
  const first = () =>
    /\p{L}/u.exec(text.slice(text.lastIndexOf('\n', start) + 1, start))?.[0] ?? '';
  return [before, after].some((letter) => RIGHT_TO_LEFT.test(letter ?? first()));
}

const REACH = 40;
const RIGHT_TO_LEFT = new RegExp(`[${signsOf('rightToLeft')}]`, 'v');
