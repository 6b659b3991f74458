import { anchorOf } from '../model/anchor.ts';
import type { QuotationLeaf } from 'schema-dts';
import type { ActorCard } from '../model/actor-card.ts';
import { quoteWords } from '../model/quote-words.ts';
import type { Quote } from '../model/quote.ts';
import { schemaDate } from './schema-date.ts';

/** A country cannot be a `spokenByCharacter`; it is credited by name. */
export function quotationJsonLd(
  quote: Quote,
  page: string,
  speaker: ActorCard | undefined,
): QuotationLeaf {
  const dateCreated = schemaDate(quote.date);
  return {
    '@type': 'Quotation',
    '@id': `${page}#${anchorOf('quote', quote.id)}`,
    text: quoteWords(quote),
    ...(speaker?.kind === 'country'
      ? { creditText: quote.speaker.name }
      : { spokenByCharacter: { '@id': `${page}#${anchorOf('actor', quote.speaker.id)}` } }),
    ...(dateCreated && { dateCreated }),
  };
}
