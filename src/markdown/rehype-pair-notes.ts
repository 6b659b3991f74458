import type { Element, Nodes, Root } from 'hast';
import { elementsOf, textsOf } from './nodes-of.ts';

/**
 * Pairs each footnote with its first mark in the text by a number, `data-note`, so that the styles can set it beside
 * the text where there is room. The notes stay where they are: at the end, to be read aloud, found and printed there.
 * Where they would not stand near their marks, being too many, too long or more than a few words, none is paired.
 */
export function rehypePairNotes() {
  return (tree: Root): void => {
    const notes = elementsOf(tree, 'li').filter(isNote);
    const marks = marksOf(tree);
    const pairs = notes.flatMap((note) => {
      const mark = marks.get(`#${String(note.properties['id'])}`);
      return mark ? { note, ...mark } : [];
    });
    if (pairs.length < notes.length || notes.length > MOST || !notes.every(isPlain)) return;
    if (!isRoomFor(pairs)) return;
    for (const [index, { note, mark }] of pairs.entries())
      for (const { properties } of [note, mark]) properties['dataNote'] = index + 1;
  };
}

interface Mark {
  readonly mark: Element;
  /** The length of the text before it. */
  readonly at: number;
}

/** As many as the styles have names for. */
const MOST = 12;
// In lines of the notes: how many characters one has, what the text has beside it, and how far a note may be pushed down.
const NOTE_LINE = 24;
const TEXT_LINE = 46;
const FARTHEST = 12;

function isNote({ properties }: Element): boolean {
  return String(properties['id']).startsWith('user-content-fn-');
}

/** Whether it is words alone: no list, table, code or picture. */
function isPlain(note: Element): boolean {
  return note.children.every(
    (child) =>
      child.type !== 'element' ||
      (child.tagName === 'p' && elementsOf(child, 'img', 'picture').length === 0),
  );
}

/** The first mark of each note, by its address; one in a table or in another note is none to stand beside. */
function marksOf(tree: Root): ReadonlyMap<unknown, Mark> {
  const marks = new Map<unknown, Mark>();
  let at = 0;
  const walk = (node: Nodes): void => {
    if (node.type === 'text') at += node.value.length;
    if (node.type === 'element' && ['table', 'section'].includes(node.tagName)) return;
    if (node.type === 'element' && 'dataFootnoteRef' in node.properties) {
      const { href } = node.properties;
      if (!marks.has(href)) marks.set(href, { mark: node, at });
    } else if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(tree);
  return marks;
}

/** Whether each stands near its mark when those before it are set as well. */
function isRoomFor(pairs: readonly (Mark & { readonly note: Element })[]): boolean {
  let free = 0;
  return pairs.every(({ note, at }) => {
    const beside = at / TEXT_LINE;
    const top = Math.max(beside, free);
    const length = textsOf(note).reduce((sum, { value }) => sum + value.length, 0);
    free = top + Math.ceil(length / NOTE_LINE) + 1;
    return top - beside <= FARTHEST;
  });
}
