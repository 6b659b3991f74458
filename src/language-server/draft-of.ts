import { draftArticle } from '../drafting/draft-article.ts';
import type { DraftedFrontmatter } from '../drafting/drafted.ts';
import type { KnownActor } from '../drafting/known-actor.ts';
import { readBody } from '../drafting/read-body.ts';
import { itemsAt } from '../frontmatter/items-at.ts';
import { openFrontmatter } from '../frontmatter/open-frontmatter.ts';
import { plainValue } from '../frontmatter/plain-value.ts';
import { textAt } from '../frontmatter/text-at.ts';
import { readableActors } from '../frontmatter/read-frontmatter.ts';
import type { Overview } from './overview.ts';

/** What `draft` would list of the text of an article, its own actors and those of the dossier being known; null where there is no text. */
export function draftOf(text: string, overview: Overview | null): DraftedFrontmatter | null {
  const opened = openFrontmatter(text);
  if (!opened) return null;
  const body = readBody(text.slice(opened.end).replace(/^---[^\n]*\n?/u, ''));
  if ('why' in body) return null;
  const value = plainValue(opened.document);
  return draftArticle(body, {
    lang: textAt(value, 'lang') ?? overview?.lang ?? 'en',
    isSure: true,
    title: textAt(value, 'title') ?? null,
    published: textAt(value, 'published'),
    known: knownIn(value, overview),
  });
}

function knownIn(value: unknown, overview: Overview | null): KnownActor[] {
  const shared = [...(overview?.actors.values() ?? [])];
  const own = readableActors(itemsAt(value, 'actors')).flatMap(({ value: actor }): KnownActor[] => {
    const known = shared.find(({ id, isShared }) => isShared && id === actor.id);
    const { id, name = known?.name, kind = known?.kind, aliases = [] } = actor;
    if (id === undefined || name === undefined || kind === undefined) return [];
    return [{ id, name, kind, aliases: [...aliases, ...(known?.aliases ?? [])], isShared: true }];
  });
  const ids = new Set(own.map(({ id }) => id));
  return [...own, ...shared.filter(({ id }) => !ids.has(id))];
}
