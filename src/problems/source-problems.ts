import { error, warning, say } from './wording.ts';

const KINDS = '.txt, .md, .html, .vtt, .srt or .pdf';

/** What can be wrong between quotations and the documents they are checked against. */
export const SOURCE_PROBLEMS = {
  'source-unknown': error((id: string, meant: string) =>
    say(
      `There is no document “${id}” in sources/.`,
      meant
        ? `Did you mean “${meant}”?`
        : `Put it there: npx verbatim pin <file> --id ${id} --url …; or write source: { name: … } if its text is not held.`,
    ),
  ),
  'source-differs': error((what: string, source: string, nearest: string, remedy: string) =>
    say(
      `${what} are not in source “${source}”.${nearest}`,
      remedy ||
        'Quote what the source says, in the text and in the list. If the article translates it, add original:, with its words; if the words are from somewhere else, name that.',
    ),
  ),
  'source-required': error((id: string) =>
    say(
      `Quotation “${id}” has no source that is held here, and site.yaml demands one.`,
      'Pin the document (npx verbatim pin) and name it: source: <its id>.',
    ),
  ),
  'source-cut': warning((id: string, what: string) =>
    say(
      `Quotation “${id}” ${what}.`,
      'Look at it in the source, and quote more of it or less if readers could be misled; else leave it.',
    ),
  ),
  'source-speaker': warning((id: string, source: string, marked: string, listed: string) =>
    say(
      `Quotation “${id}” is listed as words of ${listed}, but in source “${source}” it is “${marked}” who speaks.`,
      'Mend speaker:, or list among the aliases of the actor what the source calls them; if the list is right, leave it.',
    ),
  ),
  'original-misplaced': error((id: string, key: string, why: string) =>
    say(
      `${key}: of quotation “${id}” cannot be checked: ${why}.`,
      'original: is for words that the article translates, passage: for those that a paraphrase (form: indirect) renders; both need source: with the id of a document that is pinned. Add what is missing, or remove the key.',
    ),
  ),
  'source-no-facts': error((id: string) =>
    say(
      `There is no ${id}.yaml beside this document, so nothing is known of it.`,
      `Write it, with title: and retrieved: (and url:, archived:, published:, publisher:, lang:, rights: where you know them); npx verbatim pin writes it for you.`,
    ),
  ),
  'source-no-document': error((id: string) =>
    say(
      `There is no document beside these facts.`,
      `Put ${id} with the end ${KINDS} beside it, as it was retrieved; or delete this file.`,
    ),
  ),
  'source-twice': error((id: string, other: string) =>
    say(
      `“${id}” is the id of another document too: ${other}.`,
      'Keep the one that quotations are checked against; give the other a name of its own.',
    ),
  ),
  'source-unreadable': error((why: string) =>
    say(
      `The document cannot be read: ${why}.`,
      'Pin it in another form, such as its text saved as .txt: npx verbatim pin --replace tells readers of that.',
    ),
  ),
  'source-changed': error((id: string, since: string, sha256: string) =>
    say(
      `The document “${id}” is not what it was when it was published ${since} (SHA-256 ${sha256}): what readers were told was checked in it may not be in it.`,
      `Put it back as it was (git restore has it). If another, or one from before, has to take its place, tell readers: npx verbatim pin <file> --id ${id} --replace --note "…"`,
    ),
  ),
  'page-lost': error((id: string, since: string, restore: string) =>
    say(
      `The page “${id}”, published ${since}, is gone: links lead to it.`,
      `Put pages/${id}.md back${restore && `: ${restore}`}. If another page has taken its place, let this one say so and link to it.`,
    ),
  ),
  'topic-lost': error((id: string, since: string, title: string) =>
    say(
      `The topic “${id}”, published ${since}, is gone: links lead to it.`,
      `Put it back into topics.yaml: - { id: ${id}, title: ${title} }`,
    ),
  ),
  'author-lost': error((id: string, since: string, name: string) =>
    say(
      `The author “${id}”, published ${since}, is gone: links lead to the page.`,
      `Put the entry back into authors.yaml: - { id: ${id}, name: ${name} }`,
    ),
  ),
  'source-lost': error((id: string, since: string, restore: string) =>
    say(
      `The document “${id}”, published ${since}, is gone: quotations were checked against it, and links lead to it.`,
      restore
        ? `Put it and ${id}.yaml back: ${restore}`
        : `Put it and ${id}.yaml back into sources/. With rights: none nothing of it is shown; what may not be kept at all, another document replaces: npx verbatim pin <file> --id ${id} --note "…"`,
    ),
  ),
} as const;
