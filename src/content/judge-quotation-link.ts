import { anchorOf, idOf, kindOf } from '../model/anchor.ts';
import { CITATION_FILES } from '../model/files-beside.ts';
import { QUOTATION_SECTIONS } from '../model/page-anchors.ts';
import { articlePath, quotationPath } from '../model/site-path.ts';
import type { ArticleIds } from '../permalinks/public-id.ts';
import { closestWord } from '../text/closest-word.ts';
import { judgeAnchor, judgeUnknownArticle, notYet } from './judge-article-link.ts';
import type { SiteAddress } from './site-address.ts';
import { broken, ledTo, type SiteMap, type Verdict } from './verdict.ts';

/**
 * Judges a link to the page of a quotation, `q/<slug>/<id>/`, which may be a former one, or to its card or its oEmbed. A file of its
 * citations, which it once had, is led on to that of its article.
 */
export function judgeQuotationLink({ path, fragment }: SiteAddress, map: SiteMap): Verdict {
  const [, slug = '', id = '', file = ''] = path.split('/');
  const article = map.ids.articleOf(slug);
  if (map.held.has(article?.slug ?? slug)) return notYet(slug);
  if (!article) return judgeUnknownArticle(slug, map);
  const quotation = judgeAnchor(article, anchorOf('quote', id), map);
  if (quotation.kind === 'broken') return unknownQuotation(article, id);
  const now = quotation.kind === 'former' ? idOf(quotation.now.slice(1)) : id;
  const page = quotationPath('/', article.slug, now);
  const isCitation = CITATION_FILES.some((name) => name === file);
  if (!['', 'card.png', 'oembed.json'].includes(file) && !isCitation)
    return broken(`beside the quotation is no file “${file}”`, () => page);
  if (fragment !== '' && !QUOTATION_SECTIONS.some((section) => section === fragment))
    return broken('the page of a quotation has no such anchor', () => page);
  if (article.retracted !== undefined) return { kind: 'withdrawn', since: article.retracted };
  if (quotation.kind === 'withdrawn') return quotation;
  if (isCitation) return { kind: 'former', now: articlePath('/', article.slug) + file };
  const rest = file + (fragment && `#${fragment}`);
  return ledTo(page + rest, quotationPath('/', slug, id) + rest);
}

function unknownQuotation({ slug, ids }: ArticleIds, id: string): Verdict {
  return broken(`the article “${slug}” has no quotation “${id}”`, () => {
    const known = [...ids.keys()].filter((anchor) => kindOf(anchor) === 'quote');
    const meant = closestWord(anchorOf('quote', id), known);
    return meant && quotationPath('/', slug, idOf(meant));
  });
}
