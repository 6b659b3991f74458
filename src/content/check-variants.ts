import { nearVariants } from '../dossier/near-variants.ts';
import { outdatedWords } from '../dossier/outdated-words.ts';
import { addressOf } from '../model/address.ts';
import { anchorOf } from '../model/anchor.ts';
import { clip } from '../text/clip.ts';
import { placesIn } from './places-in.ts';
import type { ArticleFile } from './read-article-file.ts';
import type { SiteArticle } from './site-article.ts';

/**
 * Reports quotations that still have the words of another article from before it corrected them, and those that are
 * nearly, but not quite, those of the same speaker in an earlier article.
 */
export function checkVariants(
  files: readonly ArticleFile[],
  articles: readonly SiteArticle[],
): void {
  const listed = articles.map((article) => article.listed);
  const at = placesIn(files);
  const outdated = outdatedWords(listed);
  for (const { slug, id, corrected } of outdated) {
    const found = at(slug, 'quote', id);
    const other = addressOf(corrected.slug, anchorOf('quote', corrected.id));
    const name = addressOf(slug, anchorOf('quote', id));
    found?.report('quote-outdated', found.place, id, other, corrected.date.edtf, name);
  }
  const told = new Set(outdated.map(({ slug, id }) => addressOf(slug, id)));
  for (const { slug, id, earlier, here, there } of nearVariants(listed)) {
    if (told.has(addressOf(slug, id))) continue;
    const found = at(slug, 'quote', id);
    const other = addressOf(earlier.slug, anchorOf('quote', earlier.id));
    found?.report('quote-variant', found.place, id, other, tell(here), tell(there));
  }
}

function tell(runs: readonly string[]): string {
  const told = runs.slice(0, MOST_RUNS).map((words) => `“${clip(words, 80)}”`);
  return [...told, ...(runs.length > MOST_RUNS ? ['…'] : [])].join(', ');
}

const MOST_RUNS = 3;
