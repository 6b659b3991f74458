import type { Element, Root } from 'hast';
import { elementsOf } from './nodes-of.ts';

/**
 * Puts before every numbered paragraph its number as a link to it, written by the styles. It is for the eye and the
 * mouse: read aloud before each paragraph, or a stop of the Tab key, it would be in the way.
 */
export function rehypeLinkParagraphs() {
  return (tree: Root): void => {
    for (const paragraph of elementsOf(tree, 'p')) {
      const { id } = paragraph.properties;
      if (typeof id === 'string') paragraph.children.unshift(createNumber(id));
    }
  };
}

function createNumber(id: string): Element {
  const properties = { className: ['par'], href: `#${id}`, tabIndex: -1, ariaHidden: 'true' };
  return { type: 'element', tagName: 'a', properties, children: [] };
}
