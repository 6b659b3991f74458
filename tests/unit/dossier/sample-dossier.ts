import { buildDossier, type Dossier } from '../../../src/dossier/dossier.ts';
import type { Quote } from '../../../src/model/quote.ts';
import { listArticle } from '../../../src/model/listed-article.ts';
import type { Article } from '../../../src/model/article.ts';
import { sampleActor, sampleArticle, sampleDate, sampleQuote } from '../page/sample-article.ts';

export const LIND = { id: 'lind', name: 'Maria Lind' };
export const OREN = { id: 'oren', name: 'Jan Oren' };
export const RAILS = { id: 'rails', name: 'Rail Board' };

/** An article in which these say something and these are named, published on a day. */
export function toldOn(
  published: string | null,
  quotes: readonly Partial<Quote>[],
  rest: Partial<Article> = {},
) {
  const slug = rest.slug ?? `on-${published ?? 'no-day'}`;
  return listArticle(
    sampleArticle({
      slug,
      published: published === null ? null : sampleDate(published),
      quotes: quotes.map((quote, index) =>
        sampleQuote({ id: `q${index}`, parts: [`${slug} ${index}`], ...quote }),
      ),
      actors: [
        sampleActor({ ...LIND, kind: 'person' }),
        sampleActor({ ...OREN, kind: 'person' }),
        sampleActor({ ...RAILS, kind: 'organization' }),
      ],
      timeline: [],
      corrections: [],
      ...rest,
    }),
  );
}

export function dossierOf(...articles: readonly ReturnType<typeof toldOn>[]): Dossier {
  return buildDossier(articles, 'en');
}
