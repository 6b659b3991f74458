import type { Root } from 'mdast';
import { nodesOf } from '../markdown/nodes-of.ts';
import { placeOfNode } from '../markdown/place-of-node.ts';
import type { Place } from '../problems/problem.ts';
import type { Frontmatter } from './read-frontmatter.ts';

/** Words that readers see outside the running text. */
export interface DisplayedText {
  readonly text: string;
  readonly place: Place;
}

/** All that an article shows besides its text: headline, standfirst, captions, and what its lists say. */
export function displayedTexts(tree: Root, { input, yaml }: Frontmatter): readonly DisplayedText[] {
  const found: DisplayedText[] = [];
  const add = (text: string | undefined, path: readonly PropertyKey[]) => {
    if (text !== undefined) found.push({ text, place: yaml.placeOf(path) });
  };
  add(input?.title, ['title']);
  add(input?.description, ['description']);
  input?.actors.forEach(({ role, description }, index) => {
    add(role, ['actors', index, 'role']);
    add(description, ['actors', index, 'description']);
  });
  input?.dates.forEach(({ title }, index) => add(title, ['dates', index, 'title']));
  input?.quotes.forEach(({ context }, index) => add(context, ['quotes', index, 'context']));
  for (const node of nodesOf(tree, 'image', 'definition', 'link')) {
    const texts = ['title' in node ? node.title : null, 'alt' in node ? node.alt : null];
    for (const text of texts)
      if (typeof text === 'string') found.push({ text, place: placeOfNode(node) });
  }
  return found;
}
