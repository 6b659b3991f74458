import { MOST_LENGTH } from '../article/decode-source.ts';
import { findPassage, type Haystack } from '../article/haystack.ts';
import { contentFolder } from '../content/content-folder.ts';
import { readPlainFile } from '../files/read-plain-file.ts';
import { idAt } from '../frontmatter/id-at.ts';
import { itemsAt } from '../frontmatter/items-at.ts';
import { openFrontmatter } from '../frontmatter/open-frontmatter.ts';
import { textAt } from '../frontmatter/text-at.ts';
import type { Range } from '../text/normalise.ts';
import { overlap } from '../text/overlap.ts';
import type { OpenPage } from './open-page.ts';

/** The id of the date of which an article lists words of a range; null where it lists none. */
export function listedDate({ file }: OpenPage, haystack: Haystack, range: Range): string | null {
  const reading = readPlainFile(file, { within: contentFolder(), most: MOST_LENGTH });
  const opened = reading.kind === 'read' ? openFrontmatter(reading.bytes.toString('utf8')) : null;
  const value: unknown = opened?.document.toJS({ maxAliasCount: 0 });
  const listed = itemsAt(value, 'dates').find((item) => {
    const [words, prefix, suffix] = ['text', 'prefix', 'suffix'].map((key) => textAt(item, key));
    if (words === undefined) return false;
    const search = findPassage(haystack, { parts: [words], prefix, suffix });
    return search.kind === 'found' && search.ranges.some((each) => overlap(each, range));
  });
  return listed === undefined ? null : (idAt(listed) ?? null);
}
