import rehypeRaw from 'rehype-raw';
import type { Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { findExcess } from '../markdown/find-excess.ts';
import { nodesOf } from '../markdown/nodes-of.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { foreignFrontmatter } from './foreign-frontmatter.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';
import { isAllowed, withoutForbidden } from './without-forbidden.ts';
import type { Read, TextFault } from './read-text.ts';

/** Reads Markdown, with what another program wrote above it; what no article may have so is left out. */
export function readMarkdown(text: string): Read | TextFault {
  const excess = findExcess(text);
  if (excess) return { why: excess.why };
  const above = foreignFrontmatter(text);
  if ('why' in above) return above;
  const { facts } = above;
  const { markdown: words, pictures } = withoutForbidden(above.body);
  const tree = parseMarkdown(words);
  if (!isAllowed(tree)) {
    // What could not be left out by itself: the text as its page would show it.
    const shown = htmlToMarkdown(toHtml.runSync(tree));
    return { ...shown, title: facts.title ?? shown.title, pictures, facts };
  }
  const headed = withoutTitle(words, tree);
  // A heading that says something else than what stands above the text is a part of it.
  const isAnother = facts.title !== undefined && headed.title !== facts.title;
  const { title, markdown } = isAnother ? { title: null, markdown: words } : headed;
  return { markdown: lowered(markdown), title: facts.title ?? title, pictures, facts };
}

const toHtml = unified().use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw).freeze();

/** Without the heading that is its title. */
function withoutTitle(text: string, { children: [first] }: Root) {
  if (first?.type !== 'heading' || first.depth !== 1) return { markdown: text, title: null };
  const end = first.position?.end.offset ?? 0;
  const title = text.slice(first.children[0]?.position?.start.offset ?? 0, end).trim();
  return { markdown: text.slice(end), title };
}

/** With the headings that are as high as the headline one lower: a page has one. */
function lowered(markdown: string): string {
  const starts = nodesOf(parseMarkdown(markdown), 'heading').flatMap(({ depth, position }) =>
    depth === 1 ? [position?.start.offset ?? 0] : [],
  );
  return starts.reduceRight(
    (text, start) =>
      text.charAt(start) === '#' ? `${text.slice(0, start)}#${text.slice(start)}` : text,
    markdown,
  );
}
