import { ARTICLE_FILES } from '../model/files-beside.ts';
import { addressPath, articlePath } from '../model/site-path.ts';
import type { ArticleIds } from '../permalinks/public-id.ts';
import { closestWord } from '../text/closest-word.ts';
import type { SiteAddress } from './site-address.ts';
import { broken, ledTo, type SiteMap, THERE, type Verdict } from './verdict.ts';

/** Judges a link to the page of an article, which may be a former one, or to a file beside it. */
export function judgeArticleLink({ path, fragment }: SiteAddress, map: SiteMap): Verdict {
  const [, slug = '', file = ''] = path.split('/');
  const article = map.ids.articleOf(slug);
  if (map.held.has(article?.slug ?? slug)) return notYet(slug);
  if (!article) return judgeUnknownArticle(slug, map);
  const page = articlePath('/', article.slug);
  if (file !== '' && !ARTICLE_FILES.some((name) => name === file))
    return broken(`beside the article is no file “${file}”`, () => page);
  const anchor = judgeAnchor(article, fragment, map);
  if (anchor.kind === 'broken') return anchor;
  if (article.retracted !== undefined) return { kind: 'withdrawn', since: article.retracted };
  if (anchor.kind === 'withdrawn') return anchor;
  const present = anchor.kind === 'former' ? anchor.now : fragment && `#${fragment}`;
  return ledTo(page + file + present, `/${path}${fragment && `#${fragment}`}`);
}

/** What is said of a link to an article that is not published yet. */
export function notYet(slug: string): Verdict {
  return broken(`the article “${slug}” is not published yet`, () => null);
}

/** Judges a slug that no article has, or that of one whose frontmatter cannot be read. */
export function judgeUnknownArticle(slug: string, { pages, ids, isWhole }: SiteMap): Verdict {
  if (!isWhole || pages.has(slug)) return THERE;
  return broken(`there is no article “${slug}”`, () => {
    const meant = closestWord(
      slug,
      ids.articles.map((article) => article.slug),
    );
    return meant && articlePath('/', meant);
  });
}

/** Judges an id on the page of an article; what has taken its place is `#…`. */
export function judgeAnchor(article: ArticleIds, fragment: string, map: SiteMap): Verdict {
  if (fragment === '') return THERE;
  const id = article.ids.get(fragment);
  const present = id?.now === undefined ? id : article.ids.get(id.now);
  if (present?.state === 'withdrawn') return { kind: 'withdrawn', since: present.withdrawn ?? '' };
  if (present) return ledTo(`#${present.anchor}`, `#${fragment}`);
  const anchors = map.pages.get(article.slug)?.();
  if (!anchors || anchors.has(fragment)) return THERE;
  return broken(`the article “${article.slug}” has no such anchor`, () => {
    const meant = closestWord(fragment, [...article.ids.keys()]);
    return meant && addressPath('/', { slug: article.slug, anchor: meant });
  });
}
