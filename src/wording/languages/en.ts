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
  data: {},
};
