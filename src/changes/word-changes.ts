import { countOf } from '../text/count-of.ts';
import type { PageChange, SiteChanges, SourceChange } from './changes.ts';
import { shareActors, type SharedChange } from './share-actors.ts';
import { summarise } from './summarise.ts';
import { upTo } from './up-to.ts';
import { wordArticle } from './word-article.ts';
import { wordLed, wordLost } from './word-links.ts';
import { code, shown, wordThing } from './word-things.ts';

/** What has changed since a revision, in Markdown as a pull request shows it. */
export function wordChanges(changes: SiteChanges, since: string): string {
  const { pages, sources, links } = changes;
  const summary = summarise(changes);
  if (summary.length === 0) return `Nothing changes for readers since ${code(since)}.`;
  const { shared, articles } = shareActors(changes.articles);
  const lost = `${countOf(links.lost.length, 'link')} lost: nothing stands there any more`;
  return [
    `## What changes for readers since ${code(since)}\n\n${summary.join('; ')}.`,
    // First what a build refuses.
    ...section(lost, wordLost(links)),
    ...section('Actors', shared.map(wordShared)),
    ...upTo(MOST_LENGTH, articles.map(wordArticle), wordRest),
    ...section('Pages and documents', [...pages.map(wordPage), ...sources.map(wordSource)]),
    ...section('Links', wordLed(links)),
  ].join('\n\n');
}

// GitHub takes no more than 65,536 characters for a pull request.
const MOST_LENGTH = 40_000;
const MOST_ITEMS = 100;

function wordRest(left: number): string {
  return `What changes in ${countOf(left, 'article')} more is not shown here; \`npx verbatim diff --format json\` gives all.`;
}

function section(title: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return [];
  const more = items.length - MOST_ITEMS;
  const told = [...items.slice(0, MOST_ITEMS), ...(more > 0 ? [`- and ${more} more`] : [])];
  return [`### ${title}\n\n${told.join('\n')}`];
}

function wordShared({ thing, slugs }: SharedChange): string {
  return `${wordThing(thing)}\n  - in ${countOf(slugs.length, 'article')}: ${slugs.map(code).join(', ')}`;
}

function wordPage({ kind, slug, title }: PageChange): string {
  return `- **Page ${kind}** ${code(slug)} ${shown(title)}`;
}

function wordSource({ kind, id, title }: SourceChange): string {
  return `- **Document ${kind}** ${code(id)} ${shown(title)}`;
}
