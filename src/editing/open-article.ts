import type { ArticleIds } from '../permalinks/public-id.ts';
import type { EditedFolder } from './edited-folder.ts';
import { spotOf } from './find-target.ts';
import { openFrontmatter, type OpenFrontmatter } from '../frontmatter/open-frontmatter.ts';
import { refusal } from './refusal.ts';

/** The frontmatter of an article on disk, open for edits. Throws a ContentError where there is none. */
export function openArticle(article: ArticleIds, folder: EditedFolder): OpenFrontmatter {
  const spot = spotOf(article, folder);
  const frontmatter = openFrontmatter(spot.text);
  if (!frontmatter) throw refusal(spot, 'frontmatter-missing', '');
  return frontmatter;
}
