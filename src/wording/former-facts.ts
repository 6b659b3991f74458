import { wordingOf } from './wording-of.ts';
import type { Before } from '../model/revision.ts';

/** What was told otherwise before, as it reads after “Formerly”. */
export function formerFacts({ name, title, speaker, to, date, form }: Before): readonly string[] {
  return [
    ...(name === null ? [] : [`named ${name}`]),
    ...(title === null ? [] : [`“${title}”`]),
    ...(speaker === null ? [] : [`attributed to ${speaker}`]),
    ...(to === null ? [] : [`addressed to ${to}`]),
    ...(date === null ? [] : [`dated ${wordingOf(date)}`]),
    ...(form === null
      ? []
      : [form === 'direct' ? 'given as a quotation' : 'given as a paraphrase']),
  ];
}
