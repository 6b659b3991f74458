import type { Article } from '../../model/article.ts';
import { listArticle } from '../../model/listed-article.ts';
import { type PageContext, urlOf } from '../../model/page-context.ts';
import { authorFact } from '../../model/author-href.ts';
import { articlePath } from '../../model/site-path.ts';
import { changesOf } from '../../dossier/change.ts';
import { schemaUrl } from './data-files.ts';
import { correctionRecord } from './dossier-records.ts';
import { formatOf } from './format-of.ts';
import { quotationRecords } from './quotation-records.ts';

/** All of an article as data; of a retracted one, what is left to be told. */
export function articleData(article: Article, context: PageContext): object {
  const { slug, formerly, title, description, lang, published, updated, recorded } = article;
  const { authors, source, text, actors, timeline, retraction, version } = article;
  const listed = listArticle(article);
  const corrections = changesOf([listed]).map((change) => correctionRecord(change, context));
  const told = {
    format: formatOf('article'),
    schema: schemaUrl('article', context),
    url: urlOf(context, articlePath(context.base, slug)),
    ...{ slug, formerly, title, lang },
    published: published?.edtf ?? null,
    updated: updated?.edtf ?? null,
    recorded,
    version: version.number,
    isRetracted: retraction !== null,
    corrections,
  };
  if (retraction) return told;
  return {
    ...told,
    description,
    authors: authors.map((author) => authorFact(author, context)),
    source: source && { ...source, published: source.published?.edtf ?? null },
    text,
    quotations: quotationRecords(listed, context),
    actors: actors.map(({ id, name, kind, role, of, description: about, url, wikidata }) => ({
      ...{ id, name, kind, role, of: of?.id ?? null, description: about, url, wikidata },
    })),
    events: timeline.map(({ id, title: what, date, status, actors: taking }) => ({
      ...{ id, title: what, date: date.edtf, status },
      actors: taking.map((actor) => actor.id),
    })),
  };
}
