import type { Element, Nodes, Root } from 'hast';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { rehype } from 'rehype';
import { expect, vi } from 'vitest';
import { buildSite } from '../support/build-site.ts';
import {
  anchorOf,
  editAtRandom,
  presentOf,
  type PublishedLink,
  releasesTo,
} from '../support/edit-at-random.ts';
import { listFiles } from '../support/read-pages.ts';
import { serve } from '../support/serve.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { browserTest } from './browser-test.ts';

const EDITS = 200;
const SAMPLE = 40;
const seed = Number(process.env['SEED'] ?? 5);

browserTest(
  `after ${EDITS} edits and as many releases, every link ever published leads to what it led to`,
  { timeout: 300_000 },
  async ({ open }) => {
    const { path, remove } = await temporaryFolder();
    const [content, release, out] = [
      join(path, 'content'),
      join(path, 'release.json'),
      join(path, 'site'),
    ];
    vi.stubEnv('PERMALINKS_AGAINST', release);
    const links = editAtRandom(content, releasesTo(release, content), EDITS, seed);
    const { status, output } = await buildSite({ out, content });
    vi.unstubAllEnvs();
    expect(status, output).toBe(0);

    const site = readSite(out);
    const addresses = links.flatMap(addressesOf);
    const lost = addresses.filter(({ address, link }) => !leadsThere(address, link, site));
    console.log(`${addresses.length} links checked, ${lost.length} lost (seed ${seed})`);
    expect(lost.map(({ address }) => address)).toEqual([]);

    const { url, stop } = await serve(out);
    const step = Math.ceil(addresses.length / SAMPLE);
    for (const { address, link } of addresses.filter((_, index) => index % step === 0)) {
      const page = await open(url + address);
      await page.waitForURL((now) => !site.moved.has(now.pathname.slice(1)));
      expect(await wordsAtTarget(page), address).toContain(wordsOf(address, link));
      await page.close();
    }
    await stop();
    await remove();
  },
);

interface BuiltSite {
  readonly pages: ReadonlyMap<string, Root>;
  /** Where the pages that have moved lead to. */
  readonly moved: ReadonlyMap<string, string>;
}

interface Address {
  /** Path and fragment. */
  readonly address: string;
  readonly link: PublishedLink;
}

/** The addresses that a link had: on the article’s page, and a page of its own where it is a quotation. */
function addressesOf(link: PublishedLink): Address[] {
  const [slug = '', anchor] = link.address.split('#');
  const own = { address: `articles/${slug}/${anchor ? `#${anchor}` : ''}`, link };
  if (!anchor?.startsWith('q-')) return [own];
  return [own, { address: `q/${slug}/${anchor.slice(2)}/`, link }];
}

/** What an address has to lead to: the thing as it is now, or the notice that it was withdrawn. */
function wordsOf(address: string, { work, thing: published }: PublishedLink): string {
  const thing = published && presentOf(published);
  // What was withdrawn before its whole article was keeps its own notice on its own page.
  const hasOwn = thing?.isWithdrawn && (!work.isRetracted || address.startsWith('q/'));
  if (hasOwn) return `Not ${thing.id}.`;
  if (work.isRetracted) return 'None of it was so.';
  return thing?.words ?? 'About ';
}

function readSite(folder: string): BuiltSite {
  const files = listFiles(folder).filter((file) => file.endsWith('/index.html'));
  const pages = new Map(
    files.map((file) => [
      file.replace(/index\.html$/u, ''),
      rehype().parse(readFileSync(join(folder, file), 'utf8')),
    ]),
  );
  const moved = [...pages].flatMap(([path, tree]): [string, string][] => {
    const link = find(tree, ({ properties }) =>
      [properties['className']].flat().includes('new-address'),
    );
    const href = link?.at(-1)?.properties['href'];
    return typeof href === 'string' ? [[path, href.slice(1)]] : [];
  });
  return { pages, moved: new Map(moved) };
}

function leadsThere(address: string, link: PublishedLink, { pages, moved }: BuiltSite): boolean {
  const [path = '', anchor = ''] = address.split('#');
  const tree = pages.get(moved.get(path) ?? path);
  if (!tree) return false;
  if (anchor === '') return textOf(tree).includes(wordsOf(address, link));
  const way = find(tree, ({ properties }) => properties['id'] === anchor) ?? [];
  // An id that was given up stands in an empty element inside what it names.
  const [target] = way.toReversed().filter((element) => textOf(element) !== '');
  return (
    target !== undefined && textOf(target).includes(wordsOf(address, link)) && isNamed(target, link)
  );
}

/** Whether an element is the one that has the present name of the thing. */
function isNamed({ properties }: Element, { thing, work }: PublishedLink): boolean {
  return work.isRetracted || thing === null || properties['id'] === anchorOf(presentOf(thing));
}

/** The first element that is wanted, with those around it, the outermost first. */
function find(node: Nodes, isWanted: (element: Element) => boolean): Element[] | undefined {
  const own = node.type === 'element' ? [node] : [];
  if (node.type === 'element' && isWanted(node)) return own;
  for (const child of 'children' in node ? node.children : []) {
    const way = find(child, isWanted);
    if (way) return [...own, ...way];
  }
  return undefined;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** What stands where the browser has led a reader; the whole page, where the address names no part of it. */
function wordsAtTarget(page: Page): Promise<string> {
  return page.evaluate(() => {
    let target = document.querySelector<HTMLElement>(location.hash === '' ? 'main' : ':target');
    while (target && target.innerText === '') target = target.parentElement;
    return target?.innerText.replace(/\s+/g, ' ') ?? 'nothing';
  });
}
