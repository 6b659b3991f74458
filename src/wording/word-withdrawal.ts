import { kindOf } from '../model/anchor.ts';
import { inMarks } from '../text/in-marks.ts';
import type { DateValue } from '../dates/parse-date.ts';
import { wordWhen } from './word-when.ts';
import type { Article } from '../model/article.ts';
import { describeAnchor } from './describe-anchor.ts';
import type { Retraction, Withdrawal } from '../model/withdrawal.ts';

/** What a notice says first, in pieces: `The quotation of` `Donald Trump` `was withdrawn on` `8 October 2020`. */
export interface NoticeWords {
  /** All but the day where nobody and nothing is named. */
  readonly before: string;
  /** In the language of the article. */
  readonly named: { readonly name: string; readonly after: string } | null;
  readonly day: string;
}

/** What was withdrawn, and when; by name where that may be told. A quotation may have gone with its whole article. */
export function wordWithdrawal(
  { anchor, name, form, date }: Withdrawal,
  article: Pick<Article, 'lang' | 'withdrawn'>,
): NoticeWords {
  const isOwn = article.withdrawn.some((own) => own.anchor === anchor);
  const thing = form === 'indirect' ? 'paraphrase' : describeAnchor(anchor);
  if (name === null)
    return plainNotice(`${isOwn ? 'This' : 'The article with this'} ${thing} was withdrawn`, date);
  const the = `${isOwn ? 'The' : 'The article with the'} ${thing}`;
  if (kindOf(anchor) === 'event') return namedNotice(the, inMarks(name, article.lang), date);
  return namedNotice(`${the} ${kindOf(anchor) === 'quote' ? 'of' : 'for'}`, name, date);
}

/** The same of an article, on its own page. */
export function wordRetraction({ date }: Retraction): NoticeWords {
  return plainNotice('This article was withdrawn', date);
}

/** The same beside its title. */
export function wordRetractionBriefly({ date }: Retraction): NoticeWords {
  return plainNotice('Withdrawn', date);
}

/** A notice in one piece, without a full stop. */
export function noticeText({ before, named, day }: NoticeWords): string {
  return [before, ...(named ? [named.name, named.after] : []), day].join(' ');
}

function plainNotice(text: string, date: DateValue): NoticeWords {
  const { lead, words } = wordWhen(date);
  return { before: `${text} ${lead}`, named: null, day: words };
}

function namedNotice(before: string, name: string, date: DateValue): NoticeWords {
  const { lead, words } = wordWhen(date);
  return { before, named: { name, after: `was withdrawn ${lead}` }, day: words };
}
