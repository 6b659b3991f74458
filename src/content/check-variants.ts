import { nearVariants } from '../dossier/near-variants.ts';
import { addressOf } from '../model/address.ts';
import { anchorOf } from '../model/anchor.ts';
import { clip } from '../text/clip.ts';
import type { ArticleFile } from './read-article-file.ts';
import type { SiteArticle } from './site-article.ts';

/** Reports quotations that are nearly, but not quite, those of the same speaker in an earlier article. */
export function checkVariants(
  files: readonly ArticleFile[],
  articles: readonly SiteArticle[],
): void {
  const bySlug = new Map(files.map((file) => [file.slug, file]));
  for (const { slug, id, earlier, here, there } of nearVariants(
    articles.map(({ listed }) => listed),
  )) {
    const file = bySlug.get(slug);
    const place = file?.ids?.ids.get(anchorOf('quote', id))?.place;
    const other = addressOf(earlier.slug, anchorOf('quote', earlier.id));
    if (place) file?.report('quote-variant', place, id, other, tell(here), tell(there));
  }
}

function tell(runs: readonly string[]): string {
  const told = runs.slice(0, MOST_RUNS).map((words) => `“${clip(words, 80)}”`);
  return [...told, ...(runs.length > MOST_RUNS ? ['…'] : [])].join(', ');
}

const MOST_RUNS = 3;
