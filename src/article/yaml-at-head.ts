import type { Root } from 'mdast';
import { FILE_START, type Report } from '../problems/create-report.ts';

interface YamlHead {
  readonly text: string;
  /** The line of the file in which it begins. */
  readonly firstLine: number;
}

/** The YAML between the `---` lines of parsed Markdown; null, and reported, where there is none. */
export function yamlAtHead(tree: Root, text: string, report: Report): YamlHead | null {
  const [first] = tree.children;
  if (first?.type === 'yaml')
    return { text: first.value, firstLine: (first.position?.start.line ?? 1) + 1 };
  const isOpened = /^---[ \t]*(?:\r?\n|$)/u.test(text);
  const isBelow = /^\s+---[ \t]*$/mu.test(text.slice(0, 200)) && /^\s/u.test(text);
  if (isOpened) report('frontmatter-unclosed', FILE_START);
  else report('frontmatter-missing', FILE_START, isBelow ? 'below' : '');
  return null;
}
