import type { Root } from 'mdast';
import { nodesOf } from '../markdown/nodes-of.ts';
import { placeOfNode } from '../markdown/place-of-node.ts';
import type { Place } from '../problems/problem.ts';
import type { Frontmatter } from '../frontmatter/read-frontmatter.ts';

/** Words that readers see outside the running text. */
export interface DisplayedText {
  readonly text: string;
  readonly place: Place;
}

/** All that an article shows besides its text: headline, standfirst, captions, names, and what its lists say. */
export function displayedTexts(tree: Root, frontmatter: Frontmatter): readonly DisplayedText[] {
  const { input } = frontmatter;
  const { found, add } = collectTexts(frontmatter);
  add(input?.title, 'title');
  add(input?.description, 'description');
  add(input?.note, 'note');
  add(input?.source?.name, 'source', 'name');
  input?.authors.forEach(({ name }, index) => add(name, 'authors', index, 'name'));
  input?.actors.forEach(({ name, aliases, role, roles, description }, index) => {
    add(name, 'actors', index, 'name');
    aliases.forEach((alias, at) => add(alias, 'actors', index, 'aliases', at));
    add(role, 'actors', index, 'role');
    roles.forEach((each, at) => add(each.role, 'actors', index, 'roles', at, 'role'));
    add(description, 'actors', index, 'description');
  });
  input?.dates.forEach(({ title }, index) => add(title, 'dates', index, 'title'));
  input?.quotes.forEach(({ context, source }, index) => {
    add(context, 'quotes', index, 'context');
    if (source && 'name' in source) add(source.name, 'quotes', index, 'source', 'name');
  });
  for (const node of nodesOf(tree, 'image', 'definition', 'link')) {
    const texts = ['title' in node ? node.title : null, 'alt' in node ? node.alt : null];
    for (const text of texts)
      if (typeof text === 'string') found.push({ text, place: placeOfNode(node) });
  }
  return found;
}

/** What readers are told of what was there before: they may have to read there what was withdrawn. */
export function noticeTexts(frontmatter: Frontmatter): readonly DisplayedText[] {
  const { input } = frontmatter;
  const { found, add } = collectTexts(frontmatter);
  input?.corrections.forEach(({ text }, index) => add(text, 'corrections', index, 'text'));
  input?.withdrawn.forEach(({ reason }, index) => add(reason, 'withdrawn', index, 'reason'));
  add(input?.retraction?.reason, 'retraction', 'reason');
  return found;
}

function collectTexts({ yaml }: Frontmatter) {
  const found: DisplayedText[] = [];
  const add = (text: string | undefined, ...path: PropertyKey[]) => {
    if (text !== undefined) found.push({ text, place: yaml.placeOf(path) });
  };
  return { found, add };
}
