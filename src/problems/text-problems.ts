import { error, warning, say } from './wording.ts';

/** What can be wrong between the frontmatter and the words of the text. */
export const TEXT_PROBLEMS = {
  'quote-not-found': error((id: string, nearest: string) =>
    say(
      `The words of quotation “${id}” are not in the article.${nearest}`,
      'Copy the words from the article; or mend the article, if that is where the slip is.',
    ),
  ),
  'quote-ambiguous': error((id: string, lines: string) =>
    say(
      `The words of quotation “${id}” stand in the article more than once (${lines}).`,
      'Add prefix: or suffix: with the words just before or after the one you mean, or quote more words.',
    ),
  ),
  'quote-elsewhere': error((id: string, lines: string) =>
    say(
      `The words of quotation “${id}” are in the article (${lines}), but not between this prefix and suffix.`,
      'Copy into prefix: the words just before, and into suffix: those just after, or leave them out.',
    ),
  ),
  'quote-overlapping': error((id: string, other: string) =>
    say(
      `Quotation “${id}” overlaps quotation “${other}”.`,
      'Let each word belong to one quotation: shorten one of them, or list them as one.',
    ),
  ),
  'quote-altered': error((id: string, what: string) =>
    say(
      `Quotation “${id}” has ${what} in it: readers see other words than were checked.`,
      'Let the words stand as they were said. Take the ~~ away; what was not said goes with it, here and in the list. Move a picture out of the quotation.',
    ),
  ),
  'quote-unmarked': warning((id: string) =>
    say(
      `The words of quotation “${id}” stand in no quotation marks, yet are shown in them.`,
      'Put them in quotation marks if they were said so; if they are a paraphrase, add form: indirect.',
    ),
  ),
  'quote-gathered': warning((id: string) =>
    say(
      `The parts of quotation “${id}” are of different sentences, which nobody said as one.`,
      'List them as quotations of their own, or quote whole sentences.',
    ),
  ),
  'quote-variant': warning((id: string, other: string, here: string, there: string) =>
    say(
      `Quotation “${id}” is nearly ${other} of another article: ${[
        ...(here ? [`only here: ${here}`] : []),
        ...(there ? [`only there: ${there}`] : []),
      ].join('; ')}.`,
      'If it was said once, let both articles print the same words, as they were said. If it was said twice, or is cut on purpose, leave it.',
    ),
  ),
  'quote-outdated': warning((id: string, other: string, day: string, name: string) =>
    say(
      `Quotation “${id}” has the words that ${other} had until they were corrected, ${day}.`,
      `If the same was said here, correct it here too and tell readers: npx verbatim revise ${name} --kind correction --note "…". If it was said another time, state that day under date:.`,
    ),
  ),
  'event-doubtful': warning(
    (id: string, here: string, there: string, other: string, name: string) =>
      say(
        `“${id}” is “${here}” here, but “${there}” in ${other}, and can be of the same day: they are told as two events.`,
        `If it is one, give both the same title; in two languages, name the same of its actors:. If it is two, give this one another id: npx verbatim rename ${name} <new-id>.`,
      ),
  ),
  'event-announced': warning((title: string, other: string, name: string, id: string) =>
    say(
      `“${title}” happened here, on the day for which ${other} announced it: they are told as two events.`,
      `If it is one, give it the same id: npx verbatim rename ${name} ${id}. If it is two, give them titles that differ more.`,
    ),
  ),
  'speaker-differs': warning((id: string, speaker: string, otherwise: string) =>
    say(
      `The words of quotation “${id}” are listed as those of ${speaker}, but the article ${otherwise}.`,
      'Mend speaker:, or list what each of them said as a quotation of its own; if the list is right, leave it.',
    ),
  ),
  'negation-cut': warning((id: string, words: string) =>
    say(
      `Quotation “${id}” leaves out ${words}, beside its words or between them: it may say the opposite of what was said.`,
      'Quote the negation too, if it belongs to these words; where it stands outside of the marks, quote all of it with form: indirect. Else leave it.',
    ),
  ),
  'quote-unlisted': error((words: string) =>
    say(
      `“${words}” stands in quotation marks, but is not listed.`,
      'List it under quotes: with its speaker, so that it is checked and can be linked. If nobody said it (a title, a term, irony), add under notQuotes: all the words between the marks.',
    ),
  ),
  'mark-unclosed': warning((mark: string, isClosing: string) =>
    isClosing
      ? say(
          `The quotation mark ${mark} closes what was never opened, so what it quotes is not looked at.`,
          'Write the mark that opens the quotation, or delete this one.',
        )
      : say(
          `The quotation mark ${mark} is never closed, so what it quotes is not looked at.`,
          'Close it; where a quotation goes on in the next paragraph, begin that with the mark again.',
        ),
  ),
  'not-quote-missing': error((words: string, instead: string) =>
    say(
      `“${words}” is listed under notQuotes:, but nowhere do these words alone stand in quotation marks.${instead}`,
      'Copy all the words between the marks, or remove the line.',
    ),
  ),
  'withdrawn-words': error((anchor: string, words: string) =>
    say(
      `“${words}” is withdrawn (${anchor}), and readers are told that these words are no longer published; but here they stand.`,
      'Take them out of the text, or say in other words what is known; of a correction, take out its was:, and leave the rest.',
    ),
  ),
  'date-text-not-found': error((id: string, text: string, nearest: string) =>
    say(
      `The words “${text}” of date “${id}” are not in the article.${nearest}`,
      'Copy from the article the words that state the date, or leave text: out.',
    ),
  ),
  'date-text-ambiguous': error((id: string, lines: string) =>
    say(
      `The words of date “${id}” stand in the article more than once (${lines}).`,
      'Add prefix: or suffix: with the words just before or after the ones you mean, or give more words.',
    ),
  ),
  'date-text-elsewhere': error((id: string, lines: string) =>
    say(
      `The words of date “${id}” are in the article (${lines}), but not between this prefix and suffix.`,
      'Copy into prefix: the words just before, and into suffix: those just after, or leave them out.',
    ),
  ),
  'weekday-wrong': warning((name: string, date: string, right: string) =>
    say(
      `“${name}” does not fit its date: ${date} is a ${right}.`,
      'Mend the day of the week, or the date; if the source has it wrong, leave it.',
    ),
  ),
  'name-ordinary': warning((name: string, id: string, times: string) =>
    say(
      `“${name}” is also an ordinary word, and wherever it stands in the article (${times}) it is taken for a mention of actor “${id}”.`,
      'Remove it, or give more of the name; if it is always the name here, leave it.',
    ),
  ),
  'date-words-differ': warning((id: string, words: string, date: string) =>
    say(
      `Date “${id}” is ${date}, but the words that state it say “${words}”.`,
      'Mend date:, or name under text: the words that state this date; if the source has it wrong, leave it.',
    ),
  ),
  'actor-unmentioned': warning((id: string, names: string) =>
    say(
      `Actor “${id}” is never mentioned: the article does not name ${names}.`,
      'Add under aliases: the name that the article uses, or remove the actor.',
    ),
  ),
} as const;
