import type { Element, Nodes } from 'hast';
import { toString } from 'hast-util-to-string';
import type { PhrasingContent } from 'mdast';
import { url } from '../schema/fields.ts';
import { isShown } from '../sources/documents/passages-of-html.ts';
import { shownAddress } from '../text/shown-address.ts';

/** The words of HTML as Markdown has them in a line: of what is set apart within it, only links to the web are kept. */
export function phrasesOf(nodes: readonly Nodes[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text')
      return [{ type: 'text', value: node.value.replaceAll(/[ \t\n\f\r]+/gu, ' ') }];
    if (node.type !== 'element' || !isRead(node)) return [];
    const children = phrasesOf(node.children);
    if (node.tagName === 'br') return [{ type: 'text', value: ' ' }];
    if (node.tagName === 'q')
      return [{ type: 'text', value: '“' }, ...children, { type: 'text', value: '”' }];
    const { href } = node.properties;
    const isLink =
      node.tagName === 'a' && typeof href === 'string' && isSound(href, toString(node));
    return isLink && children.length > 0 ? [{ type: 'link', url: href, children }] : children;
  });
}

/** Whether an address is one of the web, and the words that link it show no other. */
function isSound(href: string, shown: string): boolean {
  return url.safeParse(href).success && shownAddress(shown, href) === null;
}

/** A line without the space at its ends. */
export function trimmed(line: readonly PhrasingContent[]): PhrasingContent[] {
  const all = merged(line);
  const [first, last] = [all[0], all.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return all.filter((node) => node.type !== 'text' || node.value !== '');
}

function merged(line: readonly PhrasingContent[]): PhrasingContent[] {
  const all: PhrasingContent[] = [];
  for (const node of line) {
    const last = all.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      last.value = `${last.value}${node.value}`.replaceAll(/ {2,}/gu, ' ');
    else all.push(node.type === 'text' ? { ...node } : node);
  }
  return all;
}

/** Whether an element belongs to an article: not what stands around it, or beside its words. */
export function isRead(element: Element): boolean {
  return !SKIPPED.has(element.tagName) && isShown(element) && !isBeside(element);
}

/** Whether a part of a page is none of its article, by what its author calls it: a row of buttons, what else to read. */
function isBeside({ tagName, properties }: Element): boolean {
  if (properties['ariaHidden'] === 'true') return true;
  if (!BESIDE_TAGS.has(tagName)) return false;
  const names = [properties['className'], properties['id']].flat();
  return names.some((name) => typeof name === 'string' && BESIDE.test(name));
}

const BESIDE_TAGS = new Set(['div', 'ol', 'section', 'ul']);

const BESIDE =
  /^(?:(?:[a-z]+[-_]+)*(?:share|sharing|social|newsletter|related|recommended|advert|advertisement|ad-slot|ads?|breadcrumbs?|comments|cookies?|promo|subscribe|read-?more)(?:[-_]+(?:bar|box|buttons?|links?|list|container|wrapper|block|widget|tools|icons|signup|form|slot|articles|stories|posts|content|banner|module|section))*)$/iu;

const SKIPPED = new Set(
  'aside button figcaption figure footer form header input label nav img picture'.split(' '),
);
