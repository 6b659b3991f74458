import type { Article } from '../../model/article.ts';
import { type PageContext, urlOf } from '../../model/page-context.ts';
import { articlePath } from '../../model/site-path.ts';
import { noticeText, wordRetraction } from '../../wording/word-withdrawal.ts';
import { feedDay } from '../feeds/feed-day.ts';
import { lastingId } from '../feeds/lasting-id.ts';
import { lastDay } from '../../dossier/by-day.ts';

/** An article as a news object of ninjs 3.1, of the IPTC; a retracted one is cancelled, and tells its notice. */
export function ninjs(article: Article, context: PageContext): object {
  const { slug, title, description, lang, authors, actors, version, retraction } = article;
  const published = feedDay(article);
  const changed = lastDay(version.date) ?? published;
  const page = urlOf(context, articlePath(context.base, slug));
  const at = (anchor: string) => `${page}#${anchor}`;
  const [people, others] = [true, false].map((isPerson) =>
    actors
      .filter(({ kind }) => (kind === 'person') === isPerson)
      .map(({ id, name }) => ({ name, rel: 'mentioned', uri: at(`a-${id}`) })),
  );
  return {
    standard: STANDARD,
    uri: lastingId(article.firstSlug, context),
    type: 'text',
    language: lang,
    version: String(version.number),
    ...(published !== null && { firstCreated: startOf(published) }),
    ...(changed !== null && { versionCreated: startOf(changed) }),
    pubStatus: retraction ? 'canceled' : 'usable',
    headlines: [{ role: 'main', value: title }],
    copyrightHolder: context.site.publisher.name,
    altIds: [{ role: 'url', value: page }],
    ...(retraction
      ? {
          descriptions: [
            {
              role: 'notice',
              value: `${noticeText(wordRetraction(retraction, context.words))}. ${retraction.reason}`,
            },
          ],
        }
      : {
          descriptions: [{ role: 'standfirst', contentType: 'text/plain', value: description }],
          bodies: [
            {
              role: 'main',
              contentType: 'text/plain',
              wordCount: article.wordCount,
              value: article.text,
            },
          ],
          ...(authors.length > 0 && { by: authors.map(({ name }) => name).join(', ') }),
          people,
          organisations: others,
          events: article.timeline.map(({ id, title: name }) => ({ name, uri: at(`d-${id}`) })),
        }),
  };
}

const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
} as const;

function startOf(day: string): string {
  return `${day}T00:00:00Z`;
}
