import { MOST_LENGTH } from '../article/decode-source.ts';
import { contentFolder } from '../content/content-folder.ts';
import { readPlainFile } from '../files/read-plain-file.ts';
import { openFrontmatter } from '../frontmatter/open-frontmatter.ts';
import { plainValue } from '../frontmatter/plain-value.ts';
import type { OpenPage } from './open-page.ts';

/** The file of a page as it is on disk now; null where it cannot be read. */
export function readPage({ file }: Pick<OpenPage, 'file'>): Buffer | null {
  const reading = readPlainFile(file, { within: contentFolder(), most: MOST_LENGTH });
  return reading.kind === 'read' ? reading.bytes : null;
}

/** Its frontmatter as it is written; undefined where it has none that can be read. */
export function writtenIn(page: Pick<OpenPage, 'file'>): unknown {
  const opened = openFrontmatter(readPage(page)?.toString('utf8') ?? '');
  return opened ? plainValue(opened.document) : undefined;
}
