import type { Element, Root } from 'hast';
import type { Words } from '../wording/words.ts';
import { elementsOf } from './nodes-of.ts';

export interface WordNotesOptions {
  readonly words: Words;
  /** Of the words, BCP 47, where it is not that of the text. */
  readonly lang?: string;
}

/** Says in the language of the page what stands over the footnotes, and what their ways back are. */
export function rehypeWordNotes({ words: { marks }, lang }: WordNotesOptions) {
  return (tree: Root): void => {
    for (const section of elementsOf(tree, 'section')) {
      for (const heading of elementsOf(section, 'h2', 'h3')) {
        if (heading.properties['id'] !== 'footnote-label') continue;
        heading.properties = { id: 'footnote-label', lang };
        heading.children = [{ type: 'text', value: marks.notes }];
      }
      for (const link of elementsOf(section, 'a')) if (isWayBack(link)) wordWayBack(link);
      for (const paragraph of elementsOf(section, 'p')) holdWaysBack(paragraph);
    }
  };

  function wordWayBack(link: Element): void {
    const [mark = ''] = /\d[\d-]*$/u.exec(String(link.properties['ariaLabel'])) ?? [];
    Object.assign(link.properties, { ariaLabel: marks.back(mark), lang });
    const [arrow] = link.children;
    // Else some telephones make a picture of it.
    if (arrow?.type === 'text') arrow.value = '↩\uFE0E';
  }
}

/** None stands alone on a line. */
function holdWaysBack({ children }: Element): void {
  for (const [index, child] of children.entries()) {
    const next = children[index + 1];
    if (child.type === 'text' && next?.type === 'element' && isWayBack(next))
      child.value = child.value.replace(/ $/u, '\u00a0');
  }
}

function isWayBack({ properties }: Element): boolean {
  return 'dataFootnoteBackref' in properties;
}
