import rehypeRaw from 'rehype-raw';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { parseMarkdown } from '../../markdown/parse-markdown.ts';
import { createMeasureDepth } from '../../markdown/measure-depth.ts';
import type { DocumentFault } from './document-reading.ts';
import type { Passage } from './passage.ts';
import { passagesOfHtml } from './passages-of-html.ts';

/** The words of a text in Markdown as its page would show them; frontmatter is no words, HTML is read. */
export function readMarkdown(text: string): readonly Passage[] | DocumentFault {
  const measure = createMeasureDepth();
  const deep = text.split('\n').findIndex((line) => measure(line).depth > MOST_DEEP);
  if (deep >= 0)
    return {
      kind: 'fault',
      why: `line ${deep + 1} stands in too many lists or quotations`,
      line: deep + 1,
    };
  return passagesOfHtml(toHtml.runSync(parseMarkdown(text)));
}

/** More takes the parser minutes. */
const MOST_DEEP = 50;

const toHtml = unified().use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw).freeze();
