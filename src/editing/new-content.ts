import { stringify } from 'yaml';
import { findAllQuoted } from '../text/find-all-quoted.ts';

/** What an author says of an article or a page that is begun. */
export interface NewContent {
  readonly title: string;
  readonly description?: string | undefined;
  /** EDTF. */
  readonly published?: string | undefined;
  /** BCP 47; the site’s where it is left out. */
  readonly lang?: string | undefined;
}

/** The text of an article that is begun: a draft, which says how to go on. */
export function newArticle({ title, description, published, lang }: NewContent): string {
  const facts = { title, description, published, lang };
  // What a headline quotes has to be listed; by whom it was said, only the author knows.
  const quoted = [title, description ?? ''].flatMap((text) =>
    findAllQuoted(text).map(({ start, end }) => text.slice(start, end)),
  );
  const notQuotes = quoted.length > 0 ? CHECK + stringify({ notQuotes: quoted }, PLAIN) : '';
  return `---\n${stringify(facts, PLAIN)}${DRAFT}${LISTS}${notQuotes}---\n\n${ARTICLE_BODY}`;
}

/** The text of a plain page that is begun. */
export function newPage({ title, description, lang }: NewContent): string {
  return `---\n${stringify({ title, description, lang }, PLAIN)}---\n\n${PAGE_BODY}`;
}

const PLAIN = { lineWidth: 98 };

const DRAFT = 'draft: true # no build shows it; take this line out to publish\n';

const LISTS = `# Take away the # of what you need, and put yours in its place:
# actors:
#   - { id: ada-example, name: Ada Example, kind: person, role: … }
# dates:
#   - { id: the-meeting, date: 2020-10-08, title: …, text: on 8 October }
# quotes:
#   - { id: some-words, speaker: ada-example, text: the words as they stand below }
`;

const CHECK = '# check: nobody’s words? What somebody said belongs under quotes:\n';

const ARTICLE_BODY = 'The text of the article goes here.\n';
const PAGE_BODY = 'The text of the page goes here.\n';
