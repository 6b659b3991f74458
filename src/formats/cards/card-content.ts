import { keepFrenchSpaces } from '../../text/keep-french-spaces.ts';
import { nameSpeaker } from '../../wording/name-speaker.ts';
import { wordingOf } from '../../wording/wording-of.ts';
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
import type { Site } from '../../schema/site.ts';

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
  /** BCP 47. */
  readonly lang: string;
}

export function quotationCard(quote: Quote, article: Article, site: Site): CardContent {
  return {
    kind: quote.form === 'direct' ? 'quotation' : 'paraphrase',
    words: keepFrenchSpaces(quoteWords(quote), article.lang),
    who: nameSpeaker(quote.speaker.name, quote.form),
    facts: present(wordRole(speakerOf(quote, article)), quote.date && wordingOf(quote.date)),
    from: placeOf(article, quote.source?.name),
    site: site.title,
    lang: article.lang,
  };
}

export function articleCard(article: Article, site: Site): CardContent {
  const { retraction, published } = article;
  return {
    kind: 'article',
    words: keepFrenchSpaces(article.title, article.lang),
    who: article.authors.map(({ name }) => name).join(', ') || null,
    facts: present(
      published && wordingOf(published),
      article.source?.name,
      retraction && noticeText(wordRetractionBriefly(retraction)),
    ),
    from: excerpt(retraction?.reason ?? article.description, 170),
    site: site.title,
    lang: article.lang,
  };
}

/** Says whose quotation was withdrawn, and no word of it. */
export function withdrawnCard(withdrawal: Withdrawal, article: Article, site: Site): CardContent {
  return {
    kind: 'withdrawn',
    words: noticeText(wordWithdrawal(withdrawal, article)),
    who: null,
    facts: [],
    from: placeOf(article),
    site: site.title,
    lang: site.lang,
  };
}

function placeOf(article: Article, source = article.source?.name): string {
  return present(excerpt(article.title, 150), source).join(' · ');
}

function present(...facts: readonly (string | null | undefined)[]): readonly string[] {
  return facts.flatMap((fact) => fact || []);
}
