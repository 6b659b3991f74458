import type { Content } from '../content/read-content.ts';
import { addressOf, splitAddress, wholeAddress } from '../model/address.ts';
import { articleFolder } from '../model/site-path.ts';
import type { ArticleIds } from '../permalinks/public-id.ts';
import { slugsOf } from '../permalinks/site-ids.ts';
import { thingAt } from '../permalinks/things.ts';
import type { Edit } from '../frontmatter/edit.ts';
import { replaceScalar } from '../frontmatter/edit-frontmatter.ts';
import { spotOf, type Target } from './find-target.ts';
import { openFrontmatter } from '../frontmatter/open-frontmatter.ts';
import { insteadsOf } from '../frontmatter/references-to.ts';
import { refusal } from './refusal.ts';

/**
 * The edits, by slug, that lead notices on which lead readers to what is being withdrawn: to `instead`. Throws a
 * ContentError where there are such notices and nothing that they could lead to.
 */
export function leadOn(
  target: Target,
  content: Content,
  folder: string,
  instead: string | undefined,
): ReadonlyMap<string, readonly Edit[]> {
  const edits = new Map<string, readonly Edit[]>();
  for (const article of content.ids.articles) {
    const isOwn = article === target.article;
    if (article.instead.length === 0 || (isOwn && target.anchor === '')) continue;
    const frontmatter = openFrontmatter(spotOf(article, folder).text);
    const notices = frontmatter ? insteadsOf(frontmatter.document.toJS()) : [];
    const own = notices
      .filter(({ address, path }) => {
        // A retraction leads to an article, or into one; what is withdrawn, to what stands beside it, too.
        const isWhole = path[0] === 'retraction';
        return isMeant(isWhole ? address : wholeAddress(article.slug, address), target);
      })
      .flatMap(({ path }) => {
        if (instead === undefined || !frontmatter) throw refuse(article, target, folder);
        const isAnchor = !instead.includes('#') && target.anchor !== '';
        const next = isAnchor && !isOwn ? addressOf(target.article.slug, instead) : instead;
        return replaceScalar(frontmatter, path, next);
      });
    if (own.length > 0) edits.set(article.slug, own);
  }
  return edits;
}

function isMeant(address: string, { article, anchor }: Target): boolean {
  const there = splitAddress(address);
  if (!slugsOf(article).includes(there.slug)) return false;
  return anchor === '' || thingAt(there.anchor, article) === anchor;
}

function refuse(article: ArticleIds, { article: own, anchor }: Target, folder: string) {
  const [place] = article.instead.map((notice) => notice.place);
  const what = anchor === '' ? `/${articleFolder(own.slug)}` : `#${anchor}`;
  const why = `a notice of ${article.slug}.md leads its readers to ${what}`;
  const remedy = 'Give the command again, and say with --instead where they are led now.';
  return refusal(spotOf(article, folder, place), 'edit-refused', why, remedy);
}
