import type { Words } from './words.ts';

type Told = 'correction' | 'clarification' | 'withdrawal' | 'retraction' | 'typo';

/** How much was corrected, each kind that there is, and how soon; `remark` says how that was counted. */
export function correctionNumbers(
  told: {
    readonly counts: Readonly<Record<Told, number>>;
    readonly medianDays: number | null;
    readonly counted: number;
  },
  words: Words['corrections'],
): { readonly numbers: readonly (readonly [string, number])[]; readonly remark: string | null } {
  const { counts, medianDays, counted } = told;
  const kinds = KINDS.filter((kind) => counts[kind] > 0);
  const numbers = kinds.map((kind) => [words.counts[kind], counts[kind]] as const);
  if (medianDays === null) return { numbers, remark: null };
  const all = KINDS.reduce((sum, kind) => sum + (kind === 'typo' ? 0 : counts[kind]), 0);
  return {
    numbers: [...numbers, [words.median, medianDays]],
    remark: words.howCounted(counted, all),
  };
}

const KINDS = [
  'correction',
  'clarification',
  'withdrawal',
  'retraction',
  'typo',
] as const satisfies readonly Told[];
