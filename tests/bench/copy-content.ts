import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isScalar } from 'yaml';
import { applyEdits } from '../../src/frontmatter/edit.ts';
import {
  lastOffset,
  nodeAt,
  openFrontmatter,
  rangeOf,
} from '../../src/frontmatter/open-frontmatter.ts';
import { EDITED_LINE } from './bench-site.ts';

export interface CopiedContent {
  readonly path: string;
  readonly articles: number;
  /** The article in the middle of those that have a quotation, which is to be edited. */
  readonly slug: string;
  /** The id of its first quotation; null where no article has one. */
  readonly quotation: string | null;
}

/**
 * Copies a content folder. The articles are numbered in their titles: of one text that stands in it often, no card
 * would be drawn but the first.
 */
export function copyContent(from: string, path: string): CopiedContent {
  cpSync(from, path, { recursive: true });
  const folder = join(path, 'articles');
  const names = readdirSync(folder).filter((name) => /^[^.].*\.md$/u.test(name));
  const texts = names.toSorted().map((name, index) => {
    const text = numberTitle(readFileSync(join(folder, name), 'utf8'), index + 1);
    writeFileSync(join(folder, name), text);
    return { name, text, quotation: firstQuotation(text) };
  });
  const quoting = texts.filter(({ quotation }) => quotation !== null);
  const some = quoting.length > 0 ? quoting : texts;
  const edited = some[Math.floor(some.length / 2)];
  if (!edited) throw new Error(`${folder} has no articles.`);
  const { name, text, quotation } = edited;
  writeFileSync(join(folder, name), text.trimEnd() + EDITED_LINE);
  return { path, articles: texts.length, slug: name.replace(/\.md$/u, ''), quotation };
}

/** An article with a number before its title. */
export function numberTitle(text: string, number: number): string {
  const frontmatter = openFrontmatter(text);
  if (!frontmatter) return text;
  const title = nodeAt(frontmatter, ['title']);
  if (!isScalar(title)) return text;
  const [start] = rangeOf(frontmatter, title);
  const numbered = JSON.stringify(`${number}. ${String(title.value)}`);
  return applyEdits(text, [{ start, end: lastOffset(frontmatter, title), text: numbered }]);
}

function firstQuotation(text: string): string | null {
  const frontmatter = openFrontmatter(text);
  const id: unknown = frontmatter?.document.getIn(['quotes', 0, 'id']);
  return typeof id === 'string' ? id : null;
}
