import { error, warning, say } from './wording.ts';

const PUBLISH_THEN =
  'Mend it, or publish it then: readers and feeds take it for the day on which it was published.';

/** What to do about a date that is still to come, by its field or list. */
const FUTURE_FIXES: Readonly<Record<string, string>> = {
  published: PUBLISH_THEN,
  updated: PUBLISH_THEN,
  dates: 'Mend it, or give the event the status: scheduled or expected.',
};

/** What can be wrong with the frontmatter. */
export const FRONTMATTER_PROBLEMS = {
  'frontmatter-missing': error((isBelow: string) =>
    say(
      isBelow ? 'The frontmatter is not at the start of the file.' : 'The file has no frontmatter.',
      isBelow
        ? 'Delete what stands before its first line ---, blank lines and spaces too.'
        : 'Start the file with a line ---, then title: and description:, then a line ---.',
    ),
  ),
  'frontmatter-unclosed': error(() =>
    say(
      'The frontmatter that starts here never ends.',
      'Put a line --- after its last line, before the text of the article.',
    ),
  ),
  'yaml-invalid': error((why: string) =>
    say(
      `This is not valid YAML: ${why}`,
      'Check the indentation, and put text that contains “: ” or starts with a sign in quotation marks.',
    ),
  ),
  'draft-unchecked': warning((first: string, others: string) =>
    say(
      `The article is no draft any more, and it still says what to look at in it: “check: ${first}”${others && `, and ${others} more`}.`,
      'Search for “# check:”: look at what each says, mend what is wrong, and delete the comment.',
    ),
  ),
  'text-unquoted': error((field: string, text: string) =>
    say(
      `“${field}” is text that contains a colon, so YAML takes what stands before it for a key.`,
      text.length > 300
        ? 'Put all of it in quotation marks.'
        : `Quote it: ${JSON.stringify(text)}.`,
    ),
  ),
  'text-cut': error((words: string) =>
    say(
      `“#${words}” is lost: to YAML, a # after a space begins a comment.`,
      'Put the whole text in quotation marks; if it is a comment, put a space after its #.',
    ),
  ),
  'yaml-alias': error(() =>
    say(
      'Aliases (*name) are not read.',
      'Write out what it stands for; put text that begins with * in quotation marks.',
    ),
  ),
  'key-duplicate': error((key: string) =>
    say(`The key “${key}” is here a second time.`, 'Keep one of the two.'),
  ),
  'key-unknown': error((key: string, meant: string, known: string) =>
    say(
      `Unknown key “${key}”.`,
      meant ? `Did you mean “${meant}”?` : `Remove it. Known here: ${known}.`,
    ),
  ),
  'field-missing': error((field: string) =>
    say(`“${field}” is missing.`, `Add ${field}: with its value.`),
  ),
  'type-wrong': error((field: string, expected: string, given: string) =>
    say(`“${field}” should be ${expected}, but this is ${given}.`, `Write ${expected} here.`),
  ),
  'value-invalid': error((field: string, value: string, expected: string, meant: string) =>
    say(
      `“${value}” is no value for “${field}”.`,
      meant ? `Did you mean “${meant}”?` : `Write ${expected}.`,
    ),
  ),
  'date-invalid': error((field: string, value: string) =>
    say(
      `“${value}” in “${field}” is not an EDTF date.`,
      'Write it as 2020-10-08, 2020-10, 2020, 2020-09~ (about), 2020? (uncertain), 202X, 2020-10-08/.. or 2020-10-01/2020-10-08.',
    ),
  ),
  'id-duplicate': error((what: string, id: string, line: string) =>
    say(
      `The ${what} id “${id}” is already used in line ${line}.`,
      'Give each its own id; links go by it.',
    ),
  ),
  'actor-unknown': error((id: string, meant: string) =>
    say(
      `There is no actor “${id}”.`,
      meant
        ? `Did you mean “${meant}”?`
        : 'Add it under actors:, with name: and kind:, or to content/actors.yaml, where articles share it; or use the id of one that is there.',
    ),
  ),
  'quote-unknown': error((id: string, meant: string) =>
    say(
      `There is no quotation “${id}”.`,
      meant ? `Did you mean “${meant}”?` : 'Use the id of a quotation under quotes:.',
    ),
  ),
  'event-unknown': error((id: string, meant: string) =>
    say(
      `There is no event “${id}”.`,
      meant ? `Did you mean “${meant}”?` : 'Use the id of an entry under dates:.',
    ),
  ),
  'date-future': warning((field: string, value: string, id: string, day: string) =>
    say(
      `${id ? `The date of “${id}”` : `“${field}”`} is ${value}, which is ${day ? `after the article’s own, ${day}` : 'still to come'}.`,
      `${FUTURE_FIXES[field] ?? 'Mend it.'}${day ? ' Where the article was changed since, add updated: with the day.' : ''}`,
    ),
  ),
  'name-alike': warning((name: string, other: string, id: string) =>
    say(
      `“${name}” and “${other}” of actor “${id}” are written nearly alike.`,
      'If they are one, list the actor once, with the other spelling under aliases:; else leave it.',
    ),
  ),
  'name-shared': warning((name: string, ids: string) =>
    say(
      `“${name}” names more than one actor (${ids}), so it is linked to none.`,
      'Leave the name to one of them, or give each a longer one.',
    ),
  ),
} as const;
