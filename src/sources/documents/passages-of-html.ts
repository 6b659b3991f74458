import type { Element, Nodes, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { isApparatus } from '../../markdown/flat-text.ts';
import { passageOf, type Passage } from './passage.ts';

/** The text of a tree as a browser lays it out without a style sheet: a passage per block, a line per `<br>`. */
export function passagesOfHtml(tree: Root): readonly Passage[] {
  const passages: Passage[] = [];
  let pieces: string[] = [];
  const endBlock = (isKept: boolean, isHeading = false) => {
    for (const lines of paragraphsOf(pieces.join(''), isKept))
      passages.push(passageOf(lines, isHeading));
    pieces = [];
  };
  const visit = (node: Nodes, isKept: boolean): void => {
    if (node.type === 'text') {
      pieces.push(isKept ? node.value.replaceAll('\n', BREAK) : node.value);
    } else if (node.type === 'root') {
      for (const child of node.children) visit(child, isKept);
    } else if (node.type === 'element' && isShown(node)) {
      const { children, tagName } = node;
      if (tagName === 'br') pieces.push(BREAK);
      if (tagName === 'sup' && isFigure(node)) {
        // The number of a note is none of the words; a power is.
        if (/\p{N}$/u.test(pieces.at(-1) ?? '')) pieces.push('^', toString(node));
        return;
      }
      if (tagName === 'q') pieces.push('“');
      const isBlock = BLOCKS.has(tagName);
      const isKeptHere = isKept || KEPT.has(tagName);
      if (isBlock) endBlock(isKept);
      for (const child of children) visit(child, isKeptHere);
      if (tagName === 'q') pieces.push('”');
      if (isBlock) endBlock(isKeptHere, /^h\d$/u.test(tagName));
    }
  };
  visit(tree, false);
  endBlock(false);
  return passages;
}

// Of the noncharacters, which stand for nothing in any text; a line feed is but a space outside of `<pre>`.
const BREAK = '\u{FDD0}';

/** Its lines, which empty ones part; outside of `<pre>`, a run of white space is one space. */
function paragraphsOf(text: string, isKept: boolean): readonly (readonly string[])[] {
  const paragraphs: string[][] = [[]];
  for (const written of text.split(BREAK)) {
    const line = isKept ? written.trimEnd() : written.replace(/[ \t\n\f\r]+/gu, ' ').trim();
    if (line !== '') paragraphs.at(-1)?.push(line);
    else if (paragraphs.at(-1)?.length !== 0) paragraphs.push([]);
  }
  return paragraphs.filter((lines) => lines.length > 0);
}

function isFigure(element: Element): boolean {
  return /^\P{L}*\p{N}\P{L}*$/u.test(toString(element));
}

/** Whether a browser shows it, as far as it says so itself. */
export function isShown(element: Element): boolean {
  const { hidden, open, style } = element.properties;
  if (UNSEEN.has(element.tagName) || isApparatus(element)) return false;
  if (typeof style === 'string' && INVISIBLE.test(style)) return false;
  return (hidden ?? false) === false && (element.tagName !== 'dialog' || (open ?? false) !== false);
}

const INVISIBLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

// What was deleted is not said any more; menus say nothing.
const UNSEEN = new Set(
  'audio canvas datalist del embed head iframe math nav noembed noframes noscript object rp rt s script select strike style svg template textarea title video'.split(
    ' ',
  ),
);

const KEPT = new Set(['listing', 'plaintext', 'pre', 'xmp']);

// The flow content of HTML, the parts of tables and lists, and what is out of use.
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp'.split(
    ' ',
  ),
);
