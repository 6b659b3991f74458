/** Words of the page, and what stands before them in their paragraph. */
export interface SelectedWords {
  readonly words: string;
  readonly before: string;
  readonly range: Range;
}

/** The words of the article that are selected; null where none are. */
export function selectedWords(): SelectedWords | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!articleText()?.contains(range.commonAncestorContainer)) return null;
  const words = wordsIn(range);
  return words.trim() === '' ? null : { words, before: wordsBefore(range), range };
}

/** Makes a function that finds every place where words stand in the article as it is now, white space aside. */
export function createFindWords(): (words: string) => readonly SelectedWords[] {
  const units = textNodes().flatMap(unitsOf);
  const text = units.map(({ unit }) => unit).join('');
  return (words) => placesOf(words, text, units);
}

function placesOf(words: string, text: string, units: readonly Unit[]): readonly SelectedWords[] {
  const wanted = words.replaceAll(/\s/gu, '');
  const found: SelectedWords[] = [];
  let at = wanted === '' ? -1 : text.indexOf(wanted);
  while (at >= 0) {
    const [first, last] = [units[at], units[at + wanted.length - 1]];
    if (!first || !last) break;
    const range = document.createRange();
    range.setStart(first.node, first.at);
    range.setEnd(last.node, last.at + 1);
    found.push({ words, before: wordsBefore(range), range });
    at = text.indexOf(wanted, at + wanted.length);
  }
  return found;
}

interface Unit {
  readonly node: Text;
  readonly at: number;
  readonly unit: string;
}

/** The UTF-16 units of a text that are no white space. */
function unitsOf(node: Text): readonly Unit[] {
  return node.data.split('').flatMap((unit, at) => (/\s/u.test(unit) ? [] : [{ node, at, unit }]));
}

function articleText(): Element | null {
  return document.querySelector('article .prose, .prose');
}

/** The words of the text alone: what the site puts beside them, such as who speaks, is none of it. */
function textNodes(): readonly Text[] {
  const root = articleText();
  if (!root) return [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text && !node.parentElement?.closest(BESIDE)) nodes.push(node);
  }
  return nodes;
}

const BESIDE = 'sup, aside, button, script, style, .footnotes, [aria-hidden="true"]';

function wordsIn(range: Range): string {
  const nodes = textNodes().filter((node) => range.intersectsNode(node));
  const pieces = nodes.map((node) => {
    const start = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : node.data.length;
    return node.data.slice(start, end);
  });
  return pieces.join('');
}

function wordsBefore({ startContainer, startOffset }: Range): string {
  const block = startContainer.parentElement?.closest('p, li, blockquote, figcaption, h2, h3');
  if (!block) return '';
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(startContainer, startOffset);
  return wordsIn(before)
    .slice(-MOST_BEFORE)
    .replace(/^\S*\s/u, '');
}

const MOST_BEFORE = 80;
