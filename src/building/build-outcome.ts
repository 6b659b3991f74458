import type { ToldContent } from '../content/told-content.ts';
import { countOf } from '../text/count-of.ts';

/** What a build has done. */
export interface BuildOutcome extends Pick<ToldContent, 'articles' | 'quotations'> {
  readonly cards: { readonly drawn: number; readonly kept: number };
  readonly files: number;
  /** Files that are new, changed or gone since the last build; null where that is not known. */
  readonly differing: number | null;
  readonly seconds: number;
}

/** One line that says what a build has done. */
export function wordOutcome(outcome: BuildOutcome): string {
  const { articles, quotations, cards, files, differing, seconds } = outcome;
  const parts = [
    `${countOf(articles, 'article')} with ${countOf(quotations, 'quotation')}`,
    `${countOf(cards.drawn, 'card')} drawn, ${cards.kept} kept`,
    countOf(files, 'file') + wordDiffering(differing),
    `${seconds.toFixed(1)} s`,
  ];
  return `Built: ${parts.join('; ')}.`;
}

function wordDiffering(differing: number | null): string {
  if (differing === null) return '';
  if (differing === 0) return ', all as in the last build';
  return `, of which ${differing} ${differing === 1 ? 'differs' : 'differ'} from the last build`;
}
