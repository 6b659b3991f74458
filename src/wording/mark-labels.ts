import type { Revision } from '../model/revision.ts';
import type { QuoteForm } from '../schema/quote.ts';
import { describeCorrection } from './describe-correction.ts';
import { wordingOf } from './wording-of.ts';

/** What is said beside an author’s text, in its HTML: of the links after a quotation, and of what scrolls. */
export const markLabels = {
  quotation: (speaker: string, form: QuoteForm) =>
    `${speaker}, ${form === 'direct' ? 'quoted' : 'paraphrased'}`,
  /** `Corrected 12 October 2020` */
  revision: ({ kind, date }: Pick<Revision, 'kind' | 'date'>) =>
    `${describeCorrection(kind)} ${wordingOf(date)}`,
  changes: (revision: string) => `${revision}: what was changed`,
  table: 'Table',
  code: 'Code',
} as const;
