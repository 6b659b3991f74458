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
    published: 'Published',
    quotations: 'Quotations',
  },
  /** The way from one page of a long list to the next. */
  pageTurns: {
    earlier: (when: string) => `Earlier: ${when}`,
    later: (when: string) => `Later: ${when}`,
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
  /** The timeline of all articles. */
  timelinePage: {
    title: 'Timeline',
    titleOf: (when: string) => `Timeline, ${when}`,
    standfirst:
      'What the articles say happened, and when. A date that an article leaves open is shown as open.',
    description: (site: string) => `What the articles of ${site} say happened, and when.`,
    ahead: 'Ahead',
    asOf: (when: string) => `As of ${when}, the day of the newest article`,
    people: 'People:',
    all: 'all',
    show: 'Show:',
    everything: 'all',
    occurred: 'what happened',
    toCome: 'what is ahead',
    differently: (count: number) => `dated differently (${count})`,
    datedDifferently: 'Dated differently:',
    /** Of an article and the date it gives. */
    has: (date: string) => `has ${date}`,
    inArticles: (count: number) => (count === 1 ? 'in 1 article' : `in ${count} articles`),
    saidThatDay: 'Said that day',
    permalink: 'Page of the quotation',
    more: (count: number) => `${count} more said that day`,
    undated: 'Without a day',
    parts: 'Other months',
    nothing: 'The articles date no event.',
    count: (count: number) => `${count} ${count === 1 ? 'event is' : 'events are'} shown.`,
  },
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
    elsewhere: 'The same words elsewhere',
    there: 'The quotation there',
    heading: 'Quotations',
    titleOf: (when: string) => `Quotations, ${when}`,
    describe: (site: string) =>
      `All that ${site} quotes, word for word: by month and by speaker, each with its date and its article.`,
    describeMonth: (when: string, site: string) =>
      `What ${site} quotes of ${when}, word for word: who said it, and in which article.`,
    count: (count: number) => `${count} ${count === 1 ? 'quotation' : 'quotations'}`,
    paraphrases: 'Of them paraphrases',
    speakers: 'Speakers',
    newest: 'The newest',
    byMonth: 'By month',
    bySpeaker: 'By speaker',
    month: 'Month',
    withoutDate: 'Without a date',
    otherMonths: 'Other months',
    earlier: (when: string) => `Earlier: ${when}`,
    later: (when: string) => `Later: ${when}`,
    choose: 'Choose among these quotations',
    speaker: 'Speaker',
    article: 'Article',
    form: 'Form',
    state: 'State',
    anySpeaker: 'All speakers',
    anyArticle: 'All articles',
    anyForm: 'All forms',
    anyState: 'All states',
    direct: 'Word for word',
    onlyCorrected: 'Corrected only',
    clear: 'Show all',
    /** `shown` stands for a number. */
    shownOf: (shown: string, all: number) => `${shown} of ${all} quotations`,
  },
  /** The log of what was corrected. */
  corrections: {
    heading: 'Corrections',
    titleOf: (when: string) => `Corrections, ${when}`,
    describe: (site: string) =>
      `What ${site} has corrected and withdrawn: what it said before, what it says now, and when.`,
    describeMonth: (when: string, site: string) =>
      `What ${site} corrected and withdrew in ${when}: what it said before, and what it says now.`,
    none: 'Nothing has been corrected so far.',
    kinds: {
      typo: 'Spelling corrected',
      correction: 'Corrected',
      clarification: 'Clarified',
      withdrawal: 'Withdrawn',
      retraction: 'Article withdrawn',
    },
    things: { quote: 'Quotation', actor: 'Entry', event: 'Date' },
    after: (days: number) =>
      days === 0
        ? 'on the day of publication'
        : `${days} ${days === 1 ? 'day' : 'days'} after publication`,
    erased: 'What the note said before was removed.',
    instead: 'See this instead',
    place: 'Where it was corrected',
    counts: {
      correction: 'Corrections',
      clarification: 'Clarifications',
      withdrawal: 'Withdrawn in part',
      retraction: 'Articles withdrawn',
      typo: 'Slips of spelling',
    },
    median: 'Median of days to correct',
    howCounted: (counted: number, all: number) =>
      `Days are counted from the publication, without slips of spelling: ${counted} of ${all} state both days.`,
    slips: 'Slips of spelling',
    byMonth: 'By month',
    withoutDate: 'Without a date',
    otherMonths: 'Other months',
    earlier: (when: string) => `Earlier: ${when}`,
    later: (when: string) => `Later: ${when}`,
    all: (count: number, when: string) => `All ${count} of ${when}`,
    count: (count: number) => `${count} ${count === 1 ? 'entry' : 'entries'}`,
  },
  /** The page of a topic, and the way on at the end of its articles. */
  topics: {
    topic: 'Topic',
    describe: (topic: string, site: string) =>
      `${topic}: what ${site} has published of it, with everybody who is quoted.`,
    articles: 'Articles',
    quotations: 'Quotations',
    actors: 'Named in these articles',
    timeline: 'In the timeline',
    wholeTimeline: 'The whole timeline',
    said: 'Said lately',
    allQuotations: 'All quotations',
    parts: 'All articles of this topic',
    newest: 'Newest',
    part: (number: number) => `Part ${number}`,
    alsoOn: 'Other articles of this topic',
    earlier: 'Before',
    later: 'After',
  },
  search: {},
  data: {},
};

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
