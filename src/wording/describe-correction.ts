import type { CorrectionKind } from '../schema/correction.ts';

const LABELS: Readonly<Record<CorrectionKind, string>> = {
  typo: 'Spelling corrected',
  correction: 'Corrected',
  clarification: 'Clarified',
};

/** What was done, as it stands before the day on which it was. */
export function describeCorrection(kind: CorrectionKind): string {
  return LABELS[kind];
}
