import type { Citation } from './citation.ts';

/** What a format has no field for, in sentences; empty where there is nothing to add. */
export function remarksOn({ quotation, retracted }: Citation): string {
  const remarks: string[] = [];
  if (quotation) {
    const { form, speaker, said, article } = quotation;
    const who = form === 'direct' ? `Words of ${speaker}` : `Paraphrase of ${speaker}`;
    const when = said ? said.wording : 'date not stated';
    remarks.push(`${who}, ${when}, in: ${article}.`);
  }
  if (retracted) remarks.push(`Retracted, ${retracted.wording}.`);
  return remarks.join(' ');
}
