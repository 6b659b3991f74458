import type { Root } from 'hast';
import type { FlatText } from '../markdown/flat-text.ts';
import { gapsBetween } from '../text/gaps-between.ts';
import type { Range } from '../text/normalise.ts';
import { speechSpans } from '../text/speech-spans.ts';
import { blockQuotations } from './block-quotations.ts';
import { checkText } from './check-characters.ts';
import { checkCuts } from './check-cuts.ts';
import { checkQuotedMarkup } from './check-quoted-markup.ts';
import { checkSpeakers } from './check-speakers.ts';
import { checkStatedDates } from './check-stated-dates.ts';
import { checkWeekdays } from './check-weekdays.ts';
import type { Frontmatter } from '../frontmatter/read-frontmatter.ts';
import { reportShared } from './report-shared.ts';
import { reportUnlisted } from './report-unlisted.ts';
import { verifyDates } from './verify-dates.ts';
import { verifyMentions } from './verify-mentions.ts';
import { type Verification, verifyQuotes } from './verify-quotes.ts';

/** Holds the frontmatter against the words of the text, and the text against it. `lang` is the article’s, BCP 47. */
export function verifyText(
  frontmatter: Frontmatter,
  html: Root,
  flat: FlatText,
  lang: string,
  displayed: readonly string[],
  verification: Verification,
) {
  const { input, entries } = frontmatter;
  const verified = verifyQuotes(entries.quotes, verification);
  const dates = verifyDates(entries.dates, verification);
  checkWeekdays(entries.dates, dates, lang, verification);
  checkStatedDates(entries.dates, lang, verification);
  const mentions = verifyMentions(entries.actors, verification);
  reportShared(frontmatter, verification.haystack.normalised.text, verification.report);
  checkText(verified, verification);
  const spans = speechSpans(flat.text, input?.notQuotes ?? []);
  const quoting = { spans, blocks: blockQuotations(html, flat) };
  checkCuts(verified, quoting, lang, verification);
  checkSpeakers(verified, { spans, mentions, actors: entries.actors }, verification);
  checkQuotedMarkup(html, flat, verified, verification);
  // While the list of quotations is in doubt, much that it means to list would be taken for unlisted.
  if (input && verified.length === input.quotes.length)
    reportUnlisted(verified, input.notQuotes, { blocks: quoting.blocks, displayed }, verification);
  const gapsOf = (ranges: readonly Range[]) => gapsBetween(flat.text, spans, ranges);
  return { verified, dates, mentions, gapsOf };
}
