import { findPassage, type Haystack } from '../article/haystack.ts';
import { draftDates } from '../drafting/draft-dates.ts';
import { findDates } from '../drafting/find-dates.ts';
import { createMint } from '../drafting/mint-ids.ts';
import { takenIds } from '../frontmatter/taken-ids.ts';
import type { Range } from '../text/normalise.ts';
import { overlap } from '../text/overlap.ts';
import { stated, type Suggestion } from './new-entry.ts';
import { listedDate } from './listed-date.ts';
import type { OpenPage } from './open-page.ts';
import { writtenIn } from './read-page.ts';

/** An entry of `dates:` for words that state one. */
export function suggestDate(
  page: OpenPage,
  haystack: Haystack,
  range: Range,
): Suggestion | { readonly why: string } {
  const { text, lang, published } = page.article;
  const listed = listedDate(page, haystack, range);
  if (listed !== null) return { why: `Words of it are listed already: ${listed}.` };
  const { dates } = draftDates(haystack, { lang, published: published?.edtf });
  const date = dates.find(({ text: words, prefix, suffix }) => {
    const search = findPassage(haystack, { parts: [words], prefix, suffix });
    return search.kind === 'found' && search.ranges.some((each) => overlap(each, range));
  });
  if (!date) return { why: whyNone(text, lang, published?.edtf, range) };
  const mint = createMint('date', takenIds(writtenIn(page), 'event'));
  const { isConcluded, ...values } = date;
  const entry = stated({ ...values, id: mint(date.id) });
  const concluded = isConcluded ? 'the date was concluded from when the article appeared; ' : '';
  const check = `${concluded}the title: what happened`;
  return { entries: [{ list: 'dates', entry }], check, speaker: '', speakers: [] };
}

function whyNone(text: string, lang: string, published: string | undefined, range: Range): string {
  const found = findDates(text, lang, published).find((each) => overlap(each, range));
  return found?.date === null
    ? 'Nothing tells the year of this date: say under published: when the article appeared, or list the date by hand.'
    : 'These words state no date that can be read: select those that do, such as “on 8 October”, where the text states it first.';
}
