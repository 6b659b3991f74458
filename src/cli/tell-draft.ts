import type { Draft } from '../drafting/draft-text.ts';
import { isKnownTongue } from '../drafting/tongue-of.ts';
import { cleanName } from '../text/clean-name.ts';
import { countOf } from '../text/count-of.ts';

/** Says what is in a draft, what could not be told, and what to do next. */
export function tellDraft(path: string, draft: Draft): void {
  const { quotes, notQuotes, actors, dates, checks } = draft;
  const found = [countOf(quotes, 'quotation'), countOf(actors, 'actor'), countOf(dates, 'date')];
  console.log(
    `${cleanName(path)}: ${found.join(', ')}; ${notQuotes} in quotation marks that nobody seems to have said.`,
  );
  for (const words of doubtsOf(draft)) console.log(`  ${words}`);
  console.log(
    `  ${countOf(checks, 'place')} to look at: search for “# check:”. Then take out draft: true, and: npx verbatim check`,
  );
}

function doubtsOf(draft: Draft): string[] {
  const { hidden, pictures, leftOut, isPlain, alone, undated, lang, isSure } = draft;
  const name = cleanName(lang);
  return [
    hidden > 0 &&
      `${countOf(hidden, 'character')} that readers do not see ${hidden === 1 ? 'was' : 'were'} left out.`,
    pictures > 0 &&
      `${countOf(pictures, 'picture')} ${pictures === 1 ? 'was' : 'were'} left out: pictures go into content/images/, and into the text by hand.`,
    leftOut.length > 0 &&
      `Of its own frontmatter, this was left out: ${cleanName(leftOut.join(', '))}.`,
    isPlain &&
      'Its paragraphs are kept, and nothing of how they were set: as it was, no article may have it.',
    alone > 0 &&
      `${countOf(alone, 'quotation mark')} ${alone === 1 ? 'has' : 'have'} no partner; what belongs to ${alone === 1 ? 'it' : 'them'} is not listed. npx verbatim check names the places.`,
    undated > 0 &&
      `${countOf(undated, 'date')} without a year ${undated === 1 ? 'is' : 'are'} not listed: --published 2020-10-12, the day of the text, would tell it; --force then replaces this draft.`,
    !isSure &&
      `The words do not tell their language; ${name} was taken, that of the site. If it is another, give --lang; and look at who speaks.`,
    isSure &&
      !isKnownTongue(lang) &&
      `Who speaks could only be guessed: how ${name} says so is not known here.`,
  ].filter((words) => words !== false);
}
