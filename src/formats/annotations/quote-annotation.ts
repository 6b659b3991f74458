import { anchorOf } from '../../model/anchor.ts';
import type { Article } from '../../model/article.ts';
import { type PageContext, urlOf } from '../../model/page-context.ts';
import type { Quote } from '../../model/quote.ts';
import { articlePath, quotationPath } from '../../model/site-path.ts';
import { speakerOf } from '../../model/speaker-of.ts';
import { whoSaid } from '../../wording/who-said.ts';
import { sourceTargets } from './source-targets.ts';
import type { Annotation, Target } from './web-annotation.ts';

/** One quotation: who said it, and when, of the words where they stand. Its id is the address of its own page. */
export function quoteAnnotation(quote: Quote, article: Article, context: PageContext): Annotation {
  const source = urlOf(context, articlePath(context.base, article.slug));
  return {
    id: urlOf(context, quotationPath(context.base, article.slug, quote.id)),
    type: 'Annotation',
    motivation: 'describing',
    body: [
      {
        type: 'SpecificResource',
        purpose: 'identifying',
        source: `${source}#${anchorOf('actor', quote.speaker.id)}`,
      },
      {
        type: 'TextualBody',
        purpose: 'describing',
        value: describe(quote, article, context),
        format: 'text/plain',
        language: article.lang,
      },
    ],
    target: [...targetsOf(quote, source), ...sourceTargets(quote, context)],
  };
}

/** One for each part: the body is true of each. The anchor is that of the first. */
function targetsOf({ id, selectors }: Quote, source: string): Target[] {
  return selectors.map(({ exact, prefix, suffix }, index) => ({
    type: 'SpecificResource',
    source,
    selector: [
      ...(index === 0
        ? [
            {
              type: 'FragmentSelector',
              conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
              value: anchorOf('quote', id),
            } as const,
          ]
        : []),
      { type: 'TextQuoteSelector', exact, prefix, suffix },
    ],
  }));
}

/** `Donald Trump, President of the United States, from 8 October 2020, paraphrase` */
function describe(quote: Quote, article: Article, { words }: PageContext): string {
  const who = whoSaid(quote, speakerOf(quote, article), article.lang, words);
  return quote.form === 'direct' ? who : who + words.text.comma + words.citations.paraphrase;
}
