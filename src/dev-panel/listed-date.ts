import { findPassage, type Haystack } from '../article/haystack.ts';
import { idAt } from '../frontmatter/id-at.ts';
import { itemsAt } from '../frontmatter/items-at.ts';
import { textAt } from '../frontmatter/text-at.ts';
import type { Range } from '../text/normalise.ts';
import { overlap } from '../text/overlap.ts';
import type { OpenPage } from './open-page.ts';
import { writtenIn } from './read-page.ts';

/** The id of the date of which an article lists words of a range; null where it lists none. */
export function listedDate(page: OpenPage, haystack: Haystack, range: Range): string | null {
  const listed = itemsAt(writtenIn(page), 'dates').find((item) => {
    const [words, prefix, suffix] = ['text', 'prefix', 'suffix'].map((key) => textAt(item, key));
    if (words === undefined) return false;
    const search = findPassage(haystack, { parts: [words], prefix, suffix });
    return search.kind === 'found' && search.ranges.some((each) => overlap(each, range));
  });
  return listed === undefined ? null : (idAt(listed) ?? null);
}
