import { kindOf } from '../model/anchor.ts';
import { type PlaceKind, placeKindOf } from '../model/place-kind.ts';
import { inMarks } from '../text/in-marks.ts';
import type { Article } from '../model/article.ts';
import type { Retraction, Withdrawal } from '../model/withdrawal.ts';
import type { QuoteForm } from '../schema/quote.ts';
import type { When } from './date-words.ts';
import { tell, tellable } from './told.ts';
import type { Words } from './words.ts';

/** What a notice says first, in pieces: `The quotation of ` `Donald Trump` ` was withdrawn on ` `8 October 2020`. */
export interface NoticeWords extends NoticeAround {
  /** In the language of the article; null where nobody and nothing is named. */
  readonly name: string | null;
  readonly day: string;
}

/** What stands around the name and the day. */
export interface NoticeAround {
  readonly before: string;
  /** Between the name and the day; empty where nothing is named. */
  readonly afterName: string;
  readonly after: string;
}

/** What was withdrawn. */
export interface WithdrawnThing {
  readonly kind: PlaceKind;
  /** Of a quotation, where it is known. */
  readonly form: QuoteForm | null;
  /** Whether it went alone, not with its whole article. */
  readonly isOwn: boolean;
  readonly isNamed: boolean;
}

/** What was withdrawn, and when; by name where that may be told. A quotation may have gone with its whole article. */
export function wordWithdrawal(
  { anchor, name, form, date }: Withdrawal,
  article: Pick<Article, 'lang' | 'withdrawn'>,
  words: Words,
): NoticeWords {
  const thing: WithdrawnThing = {
    kind: placeKindOf(anchor),
    form,
    isOwn: article.withdrawn.some((own) => own.anchor === anchor),
    isNamed: name !== null,
  };
  const told = tellable(date, words);
  const shown = name !== null && kindOf(anchor) === 'event' ? inMarks(name, article.lang) : name;
  return { ...words.notices.withdrawn(thing, told), name: shown, day: told.when.words };
}

/** The same of an article, on its own page. */
export function wordRetraction({ date }: Retraction, words: Words): NoticeWords {
  return plainNotice(tell(date, words.notices.retracted, words));
}

/** The same beside its title. */
export function wordRetractionBriefly({ date }: Retraction, words: Words): NoticeWords {
  return plainNotice(tell(date, words.notices.retractedBriefly, words));
}

/** A notice in one piece, without a full stop. */
export function noticeText({ before, name, afterName, day, after }: NoticeWords): string {
  return [before, name ?? '', afterName, day, after].join('');
}

function plainNotice({ before, words, after }: When): NoticeWords {
  return { before, name: null, afterName: '', day: words, after };
}
