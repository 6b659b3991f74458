import type { Root } from 'mdast';
import { actorTexts } from './actor-texts.ts';
import { nodesOf } from '../markdown/nodes-of.ts';
import { placeOfNode } from '../markdown/place-of-node.ts';
import type { Place } from '../problems/problem.ts';
import type { Frontmatter } from '../frontmatter/read-frontmatter.ts';

/** Words that readers see outside the running text. */
export interface DisplayedText {
  readonly text: string;
  readonly place: Place;
  /** Whether it is not the article that says it, but what articles share. */
  readonly isShared?: boolean;
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
  const stated = new Map(frontmatter.stated.map(({ index, value }) => [index, ownTexts(value)]));
  input?.actors.forEach((actor, index) => {
    for (const { text, path } of actorTexts(actor)) {
      const isShared = !stated.get(index)?.has(text);
      found.push({ text, place: frontmatter.yaml.placeOf(['actors', index, ...path]), isShared });
    }
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

function ownTexts(stated: Frontmatter['stated'][number]['value']): ReadonlySet<string> {
  return new Set(actorTexts(stated).map(({ text }) => text));
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
