import type { ToldContent } from '../content/told-content.ts';
import { countOf } from '../text/count-of.ts';

/** How many files are new or changed, and how many are there no more. */
export interface FileChanges {
  readonly changed: number;
  readonly gone: number;
}

/** What a build has done. */
export interface BuildOutcome extends Pick<ToldContent, 'articles' | 'quotations'> {
  readonly cards: { readonly drawn: number; readonly kept: number };
  readonly files: number;
  /** Since the last build; null where that is not known. */
  readonly since: FileChanges | null;
  readonly seconds: number;
}

/** One line that says what a build has done. */
export function wordOutcome(outcome: BuildOutcome): string {
  const { articles, quotations, cards, files, since, seconds } = outcome;
  const parts = [
    `${countOf(articles, 'article')} with ${countOf(quotations, 'quotation')}`,
    `${countOf(cards.drawn, 'card')} drawn, ${cards.kept} kept`,
    [countOf(files, 'file'), ...wordChanges(since)].join(', '),
    `${seconds.toFixed(1)} s`,
  ];
  return `Built: ${parts.join('; ')}.`;
}

function wordChanges(since: FileChanges | null): readonly string[] {
  if (since === null) return [];
  const { changed, gone } = since;
  if (changed + gone === 0) return ['all as in the last build'];
  return [`${changed} new or changed`, ...(gone > 0 ? [`${gone} of the last build gone`] : [])];
}
