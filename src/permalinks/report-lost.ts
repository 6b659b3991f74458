import { kindOf } from '../model/anchor.ts';
import type { Permalink } from '../schema/permalink.ts';
import type { ArticleIds } from './public-id.ts';
import type { PublishedState } from './told-changes.ts';

/** Reports a published correction that the article does not tell any more; `was` is how its author would write it. */
export function reportLost(
  anchor: string,
  { kind = 'correction', date }: PublishedState,
  was: string,
  { told = [] }: Permalink,
  { slug, report, places }: ArticleIds,
): void {
  const key = kindOf(anchor);
  const text = told.find((notice) => notice.as === kind && notice.date === date)?.text;
  const fields = [
    `date: ${date}`,
    `kind: ${kind}`,
    ...(text === undefined ? [] : [`text: ${JSON.stringify(text)}`]),
    ...(key ? [`${key}: ${anchor.slice(2)}`] : []),
  ].join(', ');
  const place = places.corrections;
  report('revision-lost', place, anchor || slug, kind, date, `${fields} and was: ${was}`);
}
