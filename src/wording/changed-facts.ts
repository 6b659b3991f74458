import { wordingOf } from './wording-of.ts';
import type { Before } from '../model/revision.ts';
import type { Words } from './words.ts';

/** What was told otherwise: `attributed to `, who it was, who it is. */
export interface ChangedFact {
  readonly before: string;
  readonly was: string;
  /** Null where it is told no more. */
  readonly is: string | null;
  readonly after: string;
  /** Whether it is in the language of the article. */
  readonly isName: boolean;
}

/** What a correction changed besides the words of a quotation. */
export function changedFacts(before: Before, after: Before, words: Words): readonly ChangedFact[] {
  const { named, title, attributed, addressed, dated, given } = words.changes;
  const dateOf = ({ date }: Before) => date && wordingOf(date, words);
  const formOf = ({ form }: Before) => form && given(form);
  return [
    ...fact(named, before.name, after.name),
    ...fact(title, before.title, after.title),
    ...fact(attributed, before.speaker, after.speaker),
    ...fact(addressed, before.to, after.to),
    ...fact(dated, dateOf(before), dateOf(after), false),
    ...fact((form) => form, formOf(before), formOf(after), false),
  ];
}

function fact(
  tell: (value: string) => string,
  was: string | null,
  is: string | null,
  isName = true,
): readonly ChangedFact[] {
  if (was === null) return [];
  const [before = '', after = ''] = tell(MARK).split(MARK);
  return [{ before, was, is, after, isName }];
}

/** In the place of what was told; it stands in no words of ours. */
const MARK = '\0';
