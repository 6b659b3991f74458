import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { describe, expect, inject, test } from 'vitest';
import { annotationCollectionModel } from '../support/annotation-model.ts';
import { siteUrl } from '../support/build-site.ts';
import { expandAnnotations } from '../support/expand-annotations.ts';
import { attribute, listFiles, readPage } from '../support/read-pages.ts';

const builds = inject('sites').flatMap(({ folder, base }) =>
  listFiles(folder)
    .filter((file) => file.endsWith('annotations.jsonld'))
    .map((file) => ({ folder, base, file })),
);

test('there are annotations of every build', () => {
  expect(builds.length).toBeGreaterThanOrEqual(inject('sites').length);
});

describe.each(builds)('$base$file', ({ folder, base, file }) => {
  const json = readFileSync(join(folder, file), 'utf8');
  const { first } = annotationCollectionModel.parse(JSON.parse(json));
  const { elements } = readPage(folder, join(dirname(file), 'index.html'));
  const page = readText(elements.filter(({ tagName }) => tagName === 'body'));

  test('loses nothing in expansion', async () => {
    expect(await expandAnnotations(json)).toHaveLength(1);
  });

  test('is announced on the page', () => {
    const links = elements.filter((element) => attribute(element, 'rel') === 'alternate');
    expect(links.map((link) => attribute(link, 'href'))).toContain(base + file);
  });

  test('targets the page on which it was found', () => {
    const sources = first.items.flatMap(({ target }) => target.map(({ source }) => source));
    expect(new Set(sources)).toEqual(new Set([`${siteUrl}${base}${dirname(file)}/`]));
  });

  test.each(first.items)('$id: its words stand once, and where its anchor is', ({ target }) => {
    for (const { selector } of target) {
      const places = selector.flatMap((each) =>
        each.type === 'TextQuoteSelector' ? [placesOf(page.text, each)] : [],
      );
      expect(places).toEqual([[expect.any(Number)]]);
      const anchor = selector.find((each) => each.type === 'FragmentSelector');
      if (anchor) expect(page.starts.get(anchor.value)).toBe(places[0]?.[0]);
    }
    expect(target[0]?.selector[0]?.type).toBe('FragmentSelector');
  });
});

interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Where the words between the prefix and the suffix begin, in a text without white space. */
function placesOf(text: string, { exact, prefix, suffix }: TextQuote): readonly number[] {
  const [before, words, after] = [prefix, exact, suffix].map(withoutSpace);
  const whole = `${before}${words}${after}`;
  const places: number[] = [];
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) {
    places.push(at + (before?.length ?? 0));
  }
  return places;
}

interface PageText {
  /** All that the page says, without white space: between blocks, no two readers agree on it. */
  readonly text: string;
  /** Where in it the element with an id begins. */
  readonly starts: ReadonlyMap<string, number>;
}

function readText(roots: readonly Element[]): PageText {
  const starts = new Map<string, number>();
  let text = '';
  const read = (node: Nodes): void => {
    if (node.type === 'text') text += withoutSpace(node.value);
    if (node.type !== 'element' || ['script', 'style'].includes(node.tagName)) return;
    const id = attribute(node, 'id');
    if (id !== undefined) starts.set(id, text.length);
    node.children.forEach(read);
  };
  roots.forEach(read);
  return { text, starts };
}

function withoutSpace(text: string): string {
  return text.replaceAll(/[\s\u00AD]+/gu, '');
}
