import { stringify } from 'yaml';

/** The name of the article that a new site begins with. */
export const FIRST_ARTICLE = 'first-article';

/** An article that checks clean and says of itself that it is to be replaced. `today` is ISO 8601. */
export function firstArticle(today: string): string {
  const frontmatter = stringify(
    {
      title: 'A headline to replace',
      description: 'One sentence to stand under the headline, and where the article is linked.',
      published: today,
      lang: 'en',
      actors: [{ id: 'example', name: 'Ada Example', kind: 'person', role: 'An invented person' }],
      quotes: [{ id: 'word-for-word', speaker: 'example', text: QUOTED }],
    },
    { lineWidth: 98 },
  );
  return `---\n${frontmatter}---\n\n${BODY}`;
}

const QUOTED = 'Each word that is quoted has to stand in the article';

const BODY = `This article is a sample: nothing in it happened. Put your own in its place, and give the file the name that its address should have.

Ada Example, who is invented, put it like this: “${QUOTED}.” Her words are listed above the text, with the id by which they can be linked. Change a word of them here but not there, and \`npx verbatim check\` says so.
`;
