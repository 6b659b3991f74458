/** What the page of the search says. */
export const words = {
  title: 'Search',
  description:
    'Find a quotation by who said it and a few of its words; people, events and articles.',
  field: 'Who said it, and some of the words',
  submit: 'Search',
  rule: 'Every word has to occur, as it is or as the beginning of a longer one (of one or two letters: as it is), in one quotation with its speaker, in one paragraph or headline, in one name with its role, or in one event. Capitals and accents do not count. Words in quotation marks have to stand side by side. The newest comes first.',
  filters: {
    speaker: ['Speaker', 'Anyone'],
    kind: ['Kind', 'Everything'],
    year: ['Year', 'Any year'],
    topic: ['Topic', 'Any topic'],
    lang: ['Language', 'Any language'],
  },
  kinds: {
    quotation: 'Quotations',
    person: 'People and powers',
    event: 'Events',
    passage: 'Articles',
  },
  more: 'More',
  speakers: 'Speakers, A–Z',
  said: {
    nothing: 'Nothing has all of these words together.',
    looking: 'Searching …',
    failed: 'The search could not be loaded. Try again in a moment.',
    near: 'Spelt nearly like it:',
    counts: {
      quotation: ['0 quotation', '0 quotations'],
      person: ['0 name', '0 names'],
      event: ['0 event', '0 events'],
      passage: ['0 passage of an article', '0 passages of articles'],
    },
  },
} as const;
