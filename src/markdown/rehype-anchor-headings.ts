import GithubSlugger from 'github-slugger';
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Section } from '../model/section.ts';
import { elementsOf } from './nodes-of.ts';

/** Gives every sub-heading its anchor, `s-` and its words; unlike the others it changes when they do. */
export function rehypeAnchorHeadings() {
  return (tree: Root): void => {
    const slugger = new GithubSlugger();
    for (const heading of subHeadings(tree))
      heading.properties['id'] ??= slugger.slug(`s-${toString(heading)}`);
  };
}

/** The sections of a tree whose headings have their anchors, in order. */
export function sectionsOf(tree: Root): readonly Section[] {
  return subHeadings(tree).flatMap((heading) => {
    const id = String(heading.properties['id']);
    const title = toString(heading).trim();
    // That of the footnotes has an id of its own.
    return id.startsWith('s-') ? { id, title, level: Number(heading.tagName.slice(1)) } : [];
  });
}

function subHeadings(tree: Root): readonly Element[] {
  return elementsOf(tree, 'h2', 'h3', 'h4', 'h5', 'h6');
}
