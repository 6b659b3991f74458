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
  front: {
    heading: 'Articles',
    undated: 'Date of publication not stated',
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
  actors: {
    heading: 'People and powers',
    listed: (count: number) => `${count} named in the articles`,
    beginning: (initials: string) => `Names in ${initials}`,
    names: 'By name',
    describe: (site: string) =>
      `Everyone whom the articles of ${site} name: who is quoted, how often, and who spoke of whom.`,
    describeOne: (name: string, site: string) =>
      `${name} in ${site}: all that is on record, word for word, with its date and its article.`,
    kind: {
      person: 'Person',
      country: 'Country',
      government: 'Government',
      organization: 'Organisation',
      media: 'Media',
      group: 'Group',
    },
    quotations: 'Quotations',
    paraphrases: 'Paraphrases',
    quotedIn: 'In articles',
    namedIn: 'Named in',
    articles: 'Articles',
    span: 'From – to',
    mostQuoted: 'Most quoted',
    counted: 'The same words in several articles are counted once; paraphrases are not counted.',
    name: 'Name',
    matrix: 'Who spoke of whom',
    matrixNote:
      'How many quotations and paraphrases of those on the left name those above. Each figure leads to the words.',
    speaker: 'Speaker',
    spoke: (speaker: string, named: string, count: number) =>
      `${speaker} of ${named}: ${count} ${count === 1 ? 'quotation' : 'quotations'}`,
    spokeOf: (speaker: string, named: string) => `${speaker} of ${named}`,
    saidOf: (named: string) => `What others say of ${named}`,
    record: 'On record',
    recordBefore: 'On record, earlier',
    notQuoted: 'Nothing that it said is quoted.',
    jump: 'Jump to:',
    earlier: 'Earlier',
    later: 'Later',
    newest: 'The newest',
    pages: 'Other pages of the record',
    asPrinted: 'As the articles name it',
    together: 'One entry, put together by hand.',
    spokeOfHeading: 'Spoke of',
    beside: 'Quoted beside',
    about: 'What others say',
    allOf: (count: number) => `All ${count}`,
    articlesNaming: 'Articles',
    timeline: 'In the timeline',
    corrections: 'Corrections',
    seeIt: 'See it',
    strip: (name: string) => `Articles that name ${name}, and what it said, by day`,
    stripArticles: 'articles that name it',
    stripQuotations: 'quotations and paraphrases',
    inDossier: (name: string) => `${name} in all articles`,
    moved: { title: 'This page has moved', before: 'It is of the same actor as ', after: '.' },
  },
  timelinePage: {},
  quotations: {},
  corrections: {},
  topics: {},
  search: {},
  data: {},
};
