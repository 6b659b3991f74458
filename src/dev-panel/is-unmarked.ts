import { dirname } from 'node:path';
import { MOST_LENGTH } from '../article/decode-source.ts';
import { readBody } from '../drafting/read-body.ts';
import { readPlainFile } from '../files/read-plain-file.ts';
import { openFrontmatter } from '../frontmatter/open-frontmatter.ts';
import { findQuotedSpans } from '../text/find-quoted-spans.ts';
import { marksAround } from '../text/marks-around.ts';
import type { Range } from '../text/normalise.ts';
import type { OpenPage } from './open-page.ts';

/** Whether words of an article stand in no marks of any kind: who lists them means a paraphrase. */
export function isUnmarked(page: OpenPage, range: Range): boolean {
  const { text } = page.article;
  if (marksAround(text, range, findQuotedSpans(text), [])) return false;
  const reading = readPlainFile(page.file, { within: dirname(page.file), most: MOST_LENGTH });
  if (reading.kind !== 'read') return false;
  const file = reading.bytes.toString('utf8');
  const body = readBody(
    file.slice(openFrontmatter(file)?.end ?? 0).replace(/^---[ \t]*\r?\n/u, ''),
  );
  // Of a file that was changed meanwhile, nothing is known.
  if ('why' in body || body.text !== text) return false;
  return !marksAround(text, range, [], body.blocks);
}
