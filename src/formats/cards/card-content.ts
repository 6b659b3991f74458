import { keepFrenchSpaces } from '../../text/keep-french-spaces.ts';
import { wordingOf } from '../../wording/wording-of.ts';
import { commaOf } from '../../text/comma-of.ts';
import { excerpt } from '../../model/excerpt.ts';
import type { Article } from '../../model/article.ts';
import { quoteWords } from '../../model/quote-words.ts';
import type { Quote } from '../../model/quote.ts';
import { speakerOf } from '../../model/speaker-of.ts';
import type { Withdrawal } from '../../model/withdrawal.ts';
import { wordRole } from '../../wording/word-role.ts';
import {
  noticeText,
  wordRetractionBriefly,
  wordWithdrawal,
} from '../../wording/word-withdrawal.ts';
import type { PageContext } from '../../model/page-context.ts';
import type { Site } from '../../schema/site.ts';
import { cardColours } from './card-look.ts';

/** Everything that a card shows. */
export interface CardContent {
  readonly kind: 'quotation' | 'paraphrase' | 'article' | 'withdrawn';
  /** The large words: those of the quotation, without marks, or the title of the article. */
  readonly words: string;
  readonly who: string | null;
  /** Role, date and the like. */
  readonly facts: readonly string[];
  /** Where it stands: the title of the article and its source, or what the article says of itself. */
  readonly from: string;
  readonly site: string;
  /** The colour of the line above and of marks, `#rrggbb`. */
  readonly accent: string;
  /** BCP 47. */
  readonly lang: string;
}

/** What is known of the page whose card it is. */
type CardContext = Pick<PageContext, 'site' | 'words' | 'lang'>;

export function quotationCard(
  quote: Quote,
  article: Article,
  { site, words }: CardContext,
): CardContent {
  return {
    kind: quote.form === 'direct' ? 'quotation' : 'paraphrase',
    words: keepFrenchSpaces(quoteWords(quote), article.lang),
    who: words.quotation.speaker(quote.speaker.name, quote.form),
    facts: present(
      wordRole(speakerOf(quote, article), article.lang),
      quote.date && wordingOf(quote.date, words),
    ),
    from: placeOf(article, quote.source?.name),
    ...ofSite(site),
    lang: article.lang,
  };
}

export function articleCard(article: Article, { site, words }: CardContext): CardContent {
  const { retraction, published } = article;
  return {
    kind: 'article',
    words: keepFrenchSpaces(article.title, article.lang),
    who: article.authors.map(({ name }) => name).join(commaOf(article.lang)) || null,
    facts: present(
      published && wordingOf(published, words),
      article.source?.name,
      retraction && noticeText(wordRetractionBriefly(retraction, words)),
    ),
    from: excerpt(retraction?.reason ?? article.description, 170),
    ...ofSite(site),
    lang: article.lang,
  };
}

/** Says whose quotation was withdrawn, and no word of it. */
export function withdrawnCard(
  withdrawal: Withdrawal,
  article: Article,
  { site, words, lang }: CardContext,
): CardContent {
  return {
    kind: 'withdrawn',
    words: noticeText(wordWithdrawal(withdrawal, article, words)),
    who: null,
    facts: [],
    from: placeOf(article),
    ...ofSite(site),
    lang,
  };
}

function ofSite({ title, accent }: Site): Pick<CardContent, 'site' | 'accent'> {
  return { site: title, accent: accent?.light ?? cardColours.accent };
}

function placeOf(article: Article, source = article.source?.name): string {
  return present(excerpt(article.title, 150), source).join(' · ');
}

function present(...facts: readonly (string | null | undefined)[]): readonly string[] {
  return facts.flatMap((fact) => fact || []);
}
