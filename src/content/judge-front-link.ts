import { FRONT_SECTIONS } from '../model/page-anchors.ts';
import { judgeAnchor, judgeArticleLink } from './judge-article-link.ts';
import type { SiteAddress } from './site-address.ts';
import { broken, type SiteMap, THERE, type Verdict } from './verdict.ts';

/** Judges a link to the front page: a list that leads on; the article itself, where there are no pages across articles. */
export function judgeFrontLink({ fragment }: SiteAddress, map: SiteMap): Verdict {
  if (fragment === '' || fragment === 'main' || !map.front) return THERE;
  if (map.sections.size > 0 && FRONT_SECTIONS.some((section) => section === fragment)) return THERE;
  const [only] = map.ids.articles;
  if (only && map.sections.size === 0) {
    const verdict = judgeAnchor(only, fragment, map);
    return verdict.kind === 'former' ? { kind: 'former', now: `/${verdict.now}` } : verdict;
  }
  const article = map.front.get(fragment);
  if (!article) return broken('the front page has no such anchor', () => null);
  const path = `articles/${article.slug}/`;
  const verdict = judgeArticleLink({ path, fragment }, map);
  return verdict.kind === 'there' ? { kind: 'former', now: `/${path}#${fragment}` } : verdict;
}
