import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import type { Passage } from './passage.ts';
import { passagesOfHtml } from './passages-of-html.ts';

/** The words of a text in Markdown as its page would show them; frontmatter and HTML are no words. */
export function readMarkdown(text: string): readonly Passage[] {
  return passagesOfHtml(toHtml.runSync(parseMarkdown(text)));
}

const toHtml = unified().use(remarkRehype).freeze();
