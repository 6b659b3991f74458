import type { Root } from 'mdast';
import { nodesOf } from '../markdown/nodes-of.ts';
import { placeOfNode } from '../markdown/place-of-node.ts';
import type { Place } from '../problems/problem.ts';
import type { Frontmatter } from './read-frontmatter.ts';

/** Words that readers see outside the running text. */
export interface DisplayedText {
  readonly text: string;
  readonly place: Place;
  /** Whether what it quotes has to be listed: in the headline, the standfirst and the captions. */
  readonly isQuoting: boolean;
}

/** All that an article shows besides its text: headline, standfirst, captions, and what its lists say. */
export function displayedTexts(tree: Root, { input, yaml }: Frontmatter): readonly DisplayedText[] {
  const found: DisplayedText[] = [];
  const add = (text: string | undefined, path: readonly PropertyKey[], isQuoting = false) => {
    if (text !== undefined) found.push({ text, place: yaml.placeOf(path), isQuoting });
  };
  add(input?.title, ['title'], true);
  add(input?.description, ['description'], true);
  input?.actors.forEach(({ role, description }, index) => {
    add(role, ['actors', index, 'role']);
    add(description, ['actors', index, 'description']);
  });
  input?.dates.forEach(({ title }, index) => add(title, ['dates', index, 'title']));
  input?.quotes.forEach(({ context }, index) => add(context, ['quotes', index, 'context']));
  for (const node of nodesOf(tree, 'image', 'definition')) {
    const texts = [
      { text: 'title' in node ? node.title : null, isQuoting: true },
      { text: 'alt' in node ? node.alt : null, isQuoting: false },
    ];
    for (const { text, isQuoting } of texts)
      if (typeof text === 'string') found.push({ text, place: placeOfNode(node), isQuoting });
  }
  return found;
}
