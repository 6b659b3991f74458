import { readBody } from '../drafting/read-body.ts';
import { openFrontmatter } from '../frontmatter/open-frontmatter.ts';
import { findQuotedSpans } from '../text/find-quoted-spans.ts';
import { marksAround } from '../text/marks-around.ts';
import type { Range } from '../text/normalise.ts';
import type { OpenPage } from './open-page.ts';
import { readPage } from './read-page.ts';

/** Whether words of an article stand in no marks of any kind: who lists them means a paraphrase. */
export function isUnmarked(page: OpenPage, range: Range): boolean {
  const { text } = page.article;
  if (marksAround(text, range, findQuotedSpans(text), [])) return false;
  const file = readPage(page)?.toString('utf8');
  if (file === undefined) return false;
  const body = readBody(
    file.slice(openFrontmatter(file)?.end ?? 0).replace(/^---[ \t]*\r?\n/u, ''),
  );
  // Of a file that was changed meanwhile, nothing is known.
  if ('why' in body || body.text !== text) return false;
  return !marksAround(text, range, [], body.blocks);
}
