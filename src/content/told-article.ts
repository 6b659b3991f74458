import type { ListedArticle } from '../model/listed-article.ts';
import { withRecorded } from '../model/recorded.ts';
import { withChecks } from '../model/source-check.ts';
import type { SiteArticle } from './site-article.ts';

/** An article with all that is told of it on the pages of others. */
export function toldArticle({ listed, recorded, checks, held }: SiteArticle): ListedArticle {
  return { ...withChecks(withRecorded(listed, recorded), checks), held };
}
