/** What the site says in English. Other languages say the same, each after its own grammar. */
export const en = {
  /** What stands on every page. */
  page: {
    skip: 'Skip to the text',
    about: 'About this site',
  },
  masthead: {},
  footer: {
    /** `link` leads to the page on the method, where there is one. */
    promise: (site: string) => ({
      before: `${site} prints a quotation only when its words have been found, `,
      link: 'word for word',
      after: ', in the article.',
    }),
    publisher: { before: 'Published by ', after: '' },
    report: 'Report an error',
    files: 'The files of this site',
  },
  navigation: {},
  /** The bar of an article, and what it leads to. */
  onThisPage: {
    label: 'On this page',
    quotations: 'Quotations',
    timeline: 'Timeline',
    people: 'People',
    close: 'Close',
  },
  /** The front page, and the lists of all articles. */
  front: {
    heading: 'Articles',
    undated: 'Date of publication not stated',
    articles: (count: number) => `${count} ${count === 1 ? 'article' : 'articles'}`,
    minutes: (count: number) => `${count} min`,
    saidThisWeek: 'Said this week',
    said: 'Said',
    mostQuoted: 'Most quoted',
    howCounted: 'Each quotation is counted once; paraphrases are not counted.',
    all: (count: number) => `All ${count} articles`,
    archive: 'All articles',
    archiveOf: (when: string) => `Articles, ${when}`,
    archiveDescription: (what: string, site: string) => `${what}: what ${site} has published.`,
    otherMonths: 'Other months',
    earlier: (when: string) => `Earlier: ${when}`,
    later: (when: string) => `Later: ${when}`,
    published: 'Published',
    quotations: 'Quotations',
  },
  /** The drawing of how much there was when. */
  strip: {
    /** What stands above its line, and below. */
    articles: 'articles',
    events: 'events',
    quotations: 'quotations',
    naming: 'articles that name them',
    ahead: 'scheduled or expected',
    each: { day: 'each day', week: 'each week', month: 'each month', year: 'each year' },
    /** `above` and `below` are of the above; `span` is an interval. */
    caption: (above: string, below: string | null, each: string, span: string) =>
      `${capital(above)}${below === null ? '' : ` and ${below}`} ${each}, ${span}`,
    before: (count: number) => `${count} earlier ${count === 1 ? 'one is' : 'ones are'} not drawn.`,
    asTable: 'as a table',
    when: 'When',
  },
  notFound: {
    title: 'Page not found',
    description: 'There is no page at this address.',
    advice:
      'Articles and quotations keep theirs for good, also when they are renamed, moved or withdrawn, so the link may have lost a letter on its way.',
    /** `link` leads to the page above the one that was asked for. */
    citations: {
      before: 'The citations of a quotation, once files beside its page, are ',
      link: 'in it',
      after: ' now.',
    },
    front: 'Go to the front page.',
  },
  actors: {},
  timelinePage: {},
  /** Quotations in lists, and the pages of them. */
  quotations: {
    paraphrase: 'Paraphrase',
    /** Before the day of the article, where it is not known when the words were said. */
    printed: 'Printed',
    undated: 'Undated',
    /** `link` is the title of the article. */
    inArticle: { before: 'In ', after: '' },
    alsoIn: 'Also in',
    more: (count: number) => `${count} more`,
    corrected: 'Corrected',
    ownPage: 'The page of this quotation',
  },
  corrections: {},
  topics: {},
  search: {},
  /** What files for machines say of themselves, and the page that lists them. */
  data: {
    feeds: {
      corrections: (site: string) => `Corrections: ${site}`,
      correctionsDescription: 'What was corrected, and what was withdrawn.',
      actorDescription: (name: string) => `Articles that name ${name}, with what they quote.`,
      topicDescription: (topic: string) => `Articles on ${topic}.`,
    },
    embed: {
      title: 'Quote it on another page',
      html: 'HTML of the quotation',
      script: 'With this line, the quotation says so there when it is reworded or withdrawn here:',
      scriptLabel: 'HTML of the script',
      reworded: 'These words were changed since.',
    },
    changeKinds: {
      typo: 'Spelling corrected',
      correction: 'Corrected',
      clarification: 'Clarified',
      withdrawal: 'Withdrawn in part',
      retraction: 'Withdrawn',
    },
  },
};

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
