import type { PlaceKind } from '../../model/place-kind.ts';
import type { CheckState } from '../../model/source-check.ts';
import type { ActorKind } from '../../schema/actor.ts';
import type { CorrectionKind } from '../../schema/correction.ts';
import type { DateStatus } from '../../schema/date-entry.ts';
import type { Rights } from '../../schema/pinned-source.ts';
import type { QuoteForm } from '../../schema/quote.ts';
import type { SectionId } from '../../model/sections.ts';
import { type CountForms, countForm } from '../count-form.ts';
import { countSome } from '../count-some.ts';
import type { NoticeAround, WithdrawnThing } from '../word-withdrawal.ts';
import type { Told } from '../told.ts';
import { plainAfter } from '../told.ts';
import { enDates } from './en-dates.ts';

const countQuotations = countForm('en', { one: '# quotation', other: '# quotations' });

const places: Readonly<Record<PlaceKind, string>> = {
  quote: 'quotation',
  event: 'date',
  actor: 'entry',
  paragraph: 'paragraph',
};

const kinds: Readonly<Record<CorrectionKind, string>> = {
  typo: 'Spelling corrected',
  correction: 'Corrected',
  clarification: 'Clarified',
};

const states: Readonly<Record<CheckState, string>> = {
  found: 'found in its source',
  translated: 'translated from its source',
  'not held': 'source not held here',
};

const countCorrections = countForm('en', { one: '# correction', other: '# corrections' });

const countWithdrawals = countForm('en', { one: '# withdrawal', other: '# withdrawals' });

const newArticles: CountForms = { one: '# new article', other: '# new articles' };

const newCorrections: CountForms = { one: '# correction', other: '# corrections' };

const countSlips = countForm('en', { one: '# slip of spelling', other: '# slips of spelling' });

/** What the site says in English. Other languages say the same, each after its own grammar. */
export const en = {
  dates: enDates,
  /** What stands between sentences and between the parts of one. */
  text: {
    comma: ', ',
    /** With the spaces around it. */
    colon: ': ',
    stop: '.',
    /** Between two sentences. */
    gap: ' ',
  },
  /** What stands on every page. */
  page: {
    skip: 'Skip to the text',
    /** Of an article that is not published yet: only who writes it sees this. */
    draft: 'Draft',
    embargo: 'Not published yet',
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
  navigation: {
    label: 'Site',
    sections: {
      articles: 'Articles',
      actors: 'People',
      timeline: 'Timeline',
      quotations: 'Quotations',
      corrections: 'Corrections',
      topics: 'Topics',
      search: 'Search',
    } satisfies Record<SectionId, string>,
  },
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
    articles: countForm('en', { one: '# article', other: '# articles' }),
    minutes: (count: number) => `${count} min`,
    saidThisWeek: 'Said this week',
    saidLately: 'Said lately',
    mostQuoted: 'Most quoted',
    howCounted: 'Each quotation is counted once; paraphrases are not counted.',
    all: (count: number) => `All ${count} articles`,
    archive: 'All articles',
    archiveOf: (when: string) => `Articles, ${when}`,
    archiveDescription: (what: string, site: string) => `${what}: what ${site} has published.`,
    otherMonths: 'Other months',
    published: 'Published',
    quotations: 'Quotations',
    corrections: 'Corrections',
    nothingCorrected: 'Nothing has been corrected so far.',
    /** Null where there is none of them; `slips` are those of spelling. */
    log: (corrections: number, withdrawals: number, slips: number): string | null => {
      const counts = countSome(
        [corrections, countCorrections],
        [withdrawals, countWithdrawals],
        [slips, countSlips],
      );
      return counts.length === 0 ? null : `The log: ${counts.join(', ')}`;
    },
    timeline: 'Timeline',
    wholeTimeline: 'The whole timeline',
  },
  /** What can be chosen among the entries of a list. */
  filters: { clear: 'Show all' },
  /** The way from one page of a long list to the next. */
  pageTurns: {
    earlier: (when: string | null) => (when === null ? 'Earlier' : `Earlier: ${when}`),
    later: (when: string | null) => (when === null ? 'Later' : `Later: ${when}`),
    newest: 'The newest',
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
    before: (count: number) => `${count} earlier ${count === 1 ? 'one is' : 'ones are'} not shown.`,
    asTable: 'as a table',
    when: 'When',
  },
  notFound: {
    title: 'Page not found',
    description: 'There is no page at this address.',
    advice:
      'Articles and quotations keep their addresses for good, even when they are renamed, moved or withdrawn; the link may have lost a letter on the way.',
    /** `link` leads to the page beside which it would be: the citations of a quotation were files there. */
    file: {
      before: 'If it was a file that you were looking for, try ',
      link: 'the page it stood beside',
      after: '.',
    },
    front: 'Go to the front page.',
  },
  actors: {
    heading: 'People and powers',
    listed: (count: number) => `${count} named in the articles`,
    beginning: (initials: string) => `Names: ${initials}`,
    names: 'By name',
    describe: (site: string) =>
      `Everyone named in the articles of ${site}: who is quoted, how often, and who spoke of whom.`,
    describeOne: (name: string, site: string) =>
      `${name} in ${site}: everything on record, word for word, each with its date and article.`,
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
    quotedIn: 'Articles that quote them',
    namedIn: 'Articles that name them',
    articles: 'Articles',
    /** Of these articles. */
    span: 'Published',
    mostQuoted: 'Most quoted',
    counted: 'The same words in several articles are counted once; paraphrases are not counted.',
    name: 'Name',
    matrix: 'Who spoke of whom',
    matrixNote:
      'In how many quotations and paraphrases those on the left name those along the top. Each figure leads to the words.',
    speaker: 'Speaker',
    spoke: (speaker: string, named: string, count: number) =>
      `${speaker} on ${named}: ${count} ${count === 1 ? 'quotation' : 'quotations'}`,
    spokeOf: (speaker: string, named: string) => `${named}: what ${speaker} says`,
    saidOf: (named: string) => `${named}: what others say`,
    record: 'On record',
    order: {
      label: 'Order',
      newest: 'Newest first',
      oldest: 'Oldest first',
      article: 'By article',
    },
    recordBefore: 'Earlier on record',
    /** Counted from the oldest. */
    recordPart: (number: number) => `On record, part ${number}`,
    describeSpoken: (title: string, site: string) =>
      `${title}, in the articles of ${site}: word for word, with date and article.`,
    jump: 'Jump to:',
    pages: 'Other pages of the record',
    asPrinted: 'As printed',
    /** Before the days of the articles that give a role. */
    roleIn: 'in articles of',
    spokeOfHeading: 'Spoke of',
    beside: 'Quoted beside',
    about: 'What others say',
    allOf: (count: number) => `All ${count}`,
    articlesNaming: 'Articles',
    timeline: 'In the timeline',
    corrections: 'Corrections',
    seeIt: 'See it',
    /** Of what no article names any more; before those that did. */
    gone: {
      title: 'Nothing on record any longer',
      told: 'Everything that articles had on record here has been withdrawn; each of them says so:',
    },
  },
  article: {
    by: { before: 'By ', after: '' },
    published: plainAfter('Published '),
    undated: 'Date of publication not stated',
    updated: plainAfter('Updated '),
    corrected: 'Corrected',
    source: { before: 'Source: ', after: '' },
    sourceNotStated: 'Source not stated',
    minutes: (count: number) => `${count} min read`,
    note: 'Editor’s note:',
    contents: 'In this article',
  },
  people: {
    heading: 'People and powers',
    kinds: {
      person: 'People',
      country: 'Countries',
      government: 'Governments',
      organization: 'Organisations',
      media: 'Media',
      group: 'Groups',
    } satisfies Record<ActorKind, string>,
    /** Before the numbers of paragraphs. */
    named: 'Named in ¶',
    namedOften: (count: number, first: string) => `Named ${count} times, first in ¶ ${first}`,
    spoken: { direct: 'Quoted in ¶', indirect: 'Paraphrased in ¶' } satisfies Record<
      QuoteForm,
      string
    >,
    paragraph: (number: string) => `paragraph ${number}`,
  },
  timeline: {
    heading: 'Timeline',
    /** Null where it simply happened. */
    status: (status: DateStatus): string | null => STATUSES[status],
    /** Of what was planned for a day that has passed. */
    wasPlanned: { scheduled: 'Was scheduled', expected: 'Was expected' },
    /** Around the date of what took its place, or of what it took the place of. */
    movedTo: { before: 'moved to ', after: '' },
    movedFrom: { before: 'originally ', after: '' },
  },
  /** The list of an article’s quotations, and the page of one. */
  quotation: {
    heading: 'Quotations',
    addresses: (address: string) =>
      `The address of each is that of the article, ${address}, followed by the mark given with it.`,
    undated: 'Where there is no date, the article gives none.',
    count: countQuotations,
    paraphrase: 'Paraphrase',
    /** Before the name of who is paraphrased. */
    paraphraseOf: 'Paraphrase:',
    /** Who speaks, as it stands below the words; of a paraphrase it is said that it is one. */
    speaker: (name: string, form: QuoteForm) => (form === 'direct' ? name : `Paraphrase: ${name}`),
    /** The words of a paraphrase, which stand in no marks. */
    paraphrased: (words: string) => `${words} (paraphrase)`,
    to: { before: 'To ', after: '' },
    open: 'Cite or share',
    title: (form: QuoteForm) => ({
      before: form === 'direct' ? 'Quotation from ' : 'Paraphrase from ',
      after: '',
    }),
    inParagraph: 'In its paragraph',
    onRecord: 'On record',
    who: (form: QuoteForm) => (form === 'direct' ? 'Who' : 'Whose view'),
    when: 'When',
    toWhom: 'To',
    context: 'Context',
    article: 'Article',
    source: 'Source',
    version: 'Version',
    since: plainAfter('Since '),
    notStated: 'Not stated',
    /** A quotation as a title: who said it, and words of it in marks. */
    said: (name: string, words: string) => `${name}: ${words}`,
    /** `who` names the speaker, with role and date; `context` is null where none is stated. */
    description: (who: string, context: string | null, article: string, site: string) =>
      `${who}. ${context ? `${context}. ` : ''}From “${article}”, ${site}.`,
    withdrawn: 'Quotation withdrawn',
    /** What is copied: words in marks, who said them, the title of the article and that of the site. */
    attribution: (words: string, who: string, article: string, site: string) =>
      `${words} — ${who}. ${article}, ${site}.`,
  },
  /** The links to a quotation, and the buttons beside them. */
  share: {
    label: 'Share and link',
    inContext: 'Read in context',
    copy: 'Copy link',
    copyInArticle: 'Copy link to the words in the article',
    copyHighlight: 'Copy link with highlight',
    highlight: 'with highlight',
    page: 'Link to this page',
    copyPage: 'Copy link to this page',
    copyWords: 'Copy with attribution',
    words: 'with attribution',
    share: 'Share',
    mail: 'E-mail',
    copiedWords: 'Copied with attribution',
    copied: 'Link copied',
    failed: 'Could not be copied',
  },
  /** What holds of a quotation. */
  states: {
    label: (state: CheckState, form: QuoteForm) =>
      form === 'indirect' && state !== 'not held' ? `passage ${states[state]}` : states[state],
    sentence: (state: CheckState, form: QuoteForm) => SENTENCES[form][state],
    omitted: '“…” and “[…]” stand for words left out.',
    bracketed: 'Words in square brackets are the article’s own.',
    /** Of quotations of which all are in one state. */
    all: (count: number, state: CheckState) => {
      const all = countQuotations(count);
      if (state === 'not held')
        return `${all}: ${count === 1 ? 'its source is not' : 'none of their sources is'} held here`;
      return `${all}, ${count === 1 ? '' : 'all '}${FOUND[state]} ${count === 1 ? 'its source' : 'their sources'}`;
    },
    /** Of some among others. */
    some: (count: number, state: CheckState) => {
      if (state === 'not held')
        return `${count} whose ${count === 1 ? 'source is' : 'sources are'} not held here`;
      return `${count} ${FOUND[state]} ${count === 1 ? 'its source' : 'their sources'}`;
    },
    mixed: (count: number, some: readonly string[]) =>
      `${countQuotations(count)}: ${some.join(', ')}`,
    heading: 'Checked against',
    where: 'Where in it',
  },
  /** The page of a source. */
  source: {
    kind: 'A source, as retrieved',
    rights: {
      full: 'We hold this document as retrieved; its full text is below.',
      quote: 'We hold this document as retrieved, and show the sentences around each quotation.',
      none: 'We hold this document as retrieved, but show none of it. Its checksum tells which one it is.',
    } satisfies Record<Rights, string>,
    checked: (count: number) =>
      count > 0
        ? `${countQuotations(count)} checked against it`
        : 'No quotation is checked against it at present',
    text: 'Its text',
    address: 'Published at',
    archived: 'Archived at',
    recording: 'Recording',
    language: 'Language',
    retrieved: 'Retrieved',
    replaced: 'Replaced',
    formerDigest: (digest: string) => `SHA-256 of the earlier one: ${digest}`,
    quotedIn: (article: string) => `Quoted in ${article}`,
    paragraph: (number: number) => `paragraph ${number}`,
    page: (number: number) => `page ${number}`,
    pages: (first: number, last: number) => `pages ${first}–${last}`,
    description: (site: string, publisher: string | null) =>
      `A source of ${site}${publisher === null ? '' : `, from ${publisher}`}: what has been quoted from it, and where.`,
  },
  /** What was changed since it was published. */
  changes: {
    heading: (count: number) => (count > 1 ? 'Corrections' : 'Correction'),
    done: (kind: CorrectionKind) => plainAfter(`${kinds[kind]} `),
    /** After what was done, before what was. */
    colon: ':',
    slip: 'A slip of spelling was put right.',
    erased: 'What it said before has been removed.',
    see: (kind: PlaceKind) => `See the ${places[kind]}`,
    earlier: 'Earlier words',
    /** `facts` are those below. */
    formerly: (facts: readonly string[]) => `Formerly ${facts.join(', ')}`,
    named: (name: string) => `named ${name}`,
    title: (title: string) => `“${title}”`,
    attributed: (speaker: string) => `attributed to ${speaker}`,
    addressed: (to: string) => `addressed to ${to}`,
    dated: (date: string) => `dated ${date}`,
    given: (form: QuoteForm) =>
      form === 'direct' ? 'given as a quotation' : 'given as a paraphrase',
  },
  /** What was taken back. */
  notices: {
    heading: 'Withdrawn',
    /** Around the name of what is named and around the day; `form` is that of a quotation. */
    withdrawn: ({ kind, form, isOwn, name }: WithdrawnThing, { when }: Told): NoticeAround => {
      const thing = form === 'indirect' ? 'paraphrase' : places[kind];
      const gone = `was withdrawn ${when.before}`;
      const what = `${isOwn ? (name === null ? 'This' : 'The') : `The article with ${name === null ? 'this' : 'the'}`} ${thing} `;
      if (name === null) return { before: what + gone, afterName: '', after: when.after };
      const of = kind === 'event' ? '' : kind === 'quote' ? 'of ' : 'for ';
      return { before: what + of, afterName: ` ${gone}`, after: when.after };
    },
    retracted: ({ when }: Told) => ({
      ...when,
      before: `This article was withdrawn ${when.before}`,
    }),
    /** The same beside its title. */
    retractedBriefly: ({ when }: Told) => ({ ...when, before: `Withdrawn ${when.before}` }),
    seeInstead: 'See this article instead',
    seeThisInstead: (kind: PlaceKind) => `See this ${places[kind]} instead`,
    instead: 'What stands instead',
    /** Before the title of the article. */
    stoodIn: {
      before: 'Its words are no longer published; this notice stays at its address. It stood in ',
      after: '',
    },
    gone: 'Its text and its quotations are no longer published. This notice stays at their addresses.',
    elsewhere: 'Your link leads to a passage that is now elsewhere.',
  },
  moved: {
    /** Around the name of an actor or a topic. */
    nowPageOf: { before: 'It is now the page of ', after: '.' },
    heading: (what: 'article' | 'quotation') => `This ${what} has moved`,
    title: 'This page has moved',
    description: 'What stood here has a new address.',
    now: 'It now stands at another address:',
    /** Before the title of its article. */
    quotationFrom: { before: 'the quotation, from ', after: '' },
    part: 'Your link leads to a part of it.',
    goTo: (kind: PlaceKind) => `Go to the ${places[kind]}`,
    isIn: (kind: PlaceKind) => ({
      before: `The ${places[kind]} that your link leads to is in `,
      after: '',
    }),
  },
  /** What is read aloud of an article’s text, or stands in it as a mark. */
  marks: {
    quotation: (speaker: string, form: QuoteForm) =>
      `${speaker}, ${form === 'direct' ? 'quoted' : 'paraphrased'}`,
    /** After that. */
    state: (state: string) => `; ${state}`,
    changes: (revision: string) => `${revision}: what was changed`,
    table: 'Table',
    code: 'Code',
    /** Over the footnotes, and at each the way back to its mark in the text. */
    notes: 'Notes',
    back: (mark: string) => `Back to the text, note ${mark}`,
  },
  citations: {
    summary: (isQuotation: boolean) => `Cite this ${isQuotation ? 'quotation' : 'article'}`,
    withQuotations: 'With its quotations:',
    plainText: 'Plain text',
    copy: 'Copy',
    save: 'Save',
    /** `#` is the name of the format. */
    copyAs: 'Copy as #',
    saveAs: 'Save as #',
    copied: 'Citation copied',
    undated: 'undated',
    version: (version: string) => `Version ${version}`,
    firstPublished: (source: string) => `First published by ${source}`,
    retracted: (date: string) => `Retracted, ${date}`,
    accessed: (day: string) => `Accessed ${day}.`,
    /** A day, after a pattern of Unicode’s. */
    dayPattern: 'd MMMM yyyy',
    in: (place: string) => `In: ${place}`,
    from: (form: QuoteForm, place: string, source: string) =>
      `${form === 'direct' ? 'Quoted' : 'Paraphrased'} in: ${place}, from ${source}`,
    /** `place` is of `in` or `from`. */
    remark: (form: QuoteForm, speaker: string, date: string | null, place: string) =>
      `${form === 'direct' ? 'Words' : 'Paraphrase'} of ${speaker}, ${date ?? 'date not stated'}, ${place.charAt(0).toLowerCase()}${place.slice(1)}.`,
    published: (date: string) => `Published ${date}.`,
    genre: (form: QuoteForm) => (form === 'direct' ? 'Quotation' : 'Paraphrase'),
    label: (article: string) => `Quotations: ${article}`,
    paraphrase: 'paraphrase',
    expected: (date: string) => `Expected: ${date}`,
  },
  /** The timeline of all articles. */
  timelinePage: {
    title: 'Timeline',
    titleOf: (when: string) => `Timeline, ${when}`,
    standfirst:
      'What the articles say happened, and when. Where an article leaves a date open, so do we.',
    description: (site: string) => `What the articles of ${site} say happened, and when.`,
    ahead: 'Ahead',
    asOf: (when: string) => `As of ${when}, the day of the newest article`,
    moreAhead: (count: number, from: string) => `${count} more ahead, from ${from}`,
    all: 'all',
    choose: 'Choose among these events',
    choice: {
      actor: { label: 'People', any: 'Everyone' },
      topic: { label: 'Topic', any: 'All topics' },
      status: { label: 'Status', any: 'All' },
    },
    /** Of the drawing above, while something is chosen below it. */
    stripOfAll: 'The drawing shows all events and all quotations, whatever is chosen.',
    /** A state that goes without saying elsewhere. */
    occurred: 'Happened',
    count: (count: number) => `${count} ${count === 1 ? 'event' : 'events'}`,
    /** `shown` stands for a number. */
    shownOf: (shown: string, all: number) => `${shown} of ${all} events`,
    datedDifferently: 'Dated differently:',
    /** Of an article and the date it gives. */
    has: (date: string) => `has ${date}`,
    inArticles: (count: number) => (count === 1 ? 'in 1 article' : `in ${count} articles`),
    saidThatDay: 'Said that day',
    permalink: 'Page of the quotation',
    more: (count: number) => `${count} more said that day`,
    undated: 'No day given',
    parts: 'Other months',
    nothing: 'No event is dated in the articles.',
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
      `Everything that ${site} quotes, word for word: by month and by speaker, each with its date and article.`,
    describeMonth: (when: string, site: string) =>
      `What ${site} quotes from ${when}, word for word: who said it, and in which article.`,
    count: (count: number) => `${count} ${count === 1 ? 'quotation' : 'quotations'}`,
    paraphrases: 'Paraphrases among them',
    speakers: 'Speakers',
    newest: 'The newest',
    byMonth: 'By month',
    bySpeaker: 'By speaker',
    month: 'Month',
    withoutDate: 'Without a date',
    otherMonths: 'Other months',
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
    /** `shown` stands for a number. */
    shownOf: (shown: string, all: number) => `${shown} of ${all} quotations`,
    /** Of the newest alone, and of one page of several. */
    shownOfNewest: (shown: string, all: number) => `${shown} of the ${all} newest`,
    shownOfPage: (shown: string, here: number, all: number) =>
      `${shown} of the ${here} on this page, ${all} in all`,
    newestOf: (shown: number, all: number) => `The ${shown} newest of ${all}`,
    /** With how many there are. */
    allBy: (speaker: string) => `All by ${speaker}`,
    goToMonth: 'Go to month',
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
    /** Of which kind it is, or where it stands, after its name. */
    things: { quote: 'quotation', actor: 'in the list of people', event: 'on the timeline' },
    after: (days: number) =>
      days === 0
        ? 'on the day of publication'
        : `${days} ${days === 1 ? 'day' : 'days'} after publication`,
    erased: 'What the note said before has been removed.',
    /** Around the title of an article. */
    instead: { before: 'See instead: ', after: '' },
    place: 'Where it was corrected',
    counts: {
      correction: 'Corrections',
      clarification: 'Clarifications',
      withdrawal: 'Withdrawn',
      retraction: 'Articles withdrawn',
      typo: 'Slips of spelling',
    },
    median: 'Median days to correct',
    howCounted: (counted: number, all: number) =>
      `Counted from the day of publication or, where an article gives none, from the day it was first recorded here; slips of spelling are left out.${counted < all ? ` Both days are known for ${counted} of ${all}.` : ''}`,
    slips: 'Slips of spelling',
    byMonth: 'By month',
    withoutDate: 'Without a date',
    otherMonths: 'Other months',
    all: (count: number, when: string) => `All ${count} of ${when}`,
    count: (count: number) => `${count} ${count === 1 ? 'entry' : 'entries'}`,
  },
  /** The page of a topic, and the way on at the end of its articles. */
  topics: {
    heading: 'Topics',
    describeAll: (site: string) => `What ${site} reports on, topic by topic.`,
    topic: 'Topic',
    describe: (topic: string, site: string) =>
      `${topic}: what ${site} has published on it, and everyone who is quoted.`,
    articles: 'Articles',
    quotations: 'Quotations',
    actors: 'Named in these articles',
    timeline: 'In the timeline',
    wholeTimeline: 'The whole timeline',
    allQuotations: 'All quotations',
    parts: 'All articles of this topic',
    newest: 'Newest',
    part: (number: number) => `Part ${number}`,
    alsoOn: 'Other articles of this topic',
    earlier: 'Earlier',
    later: 'Next',
  },
  /** What has come to the front page since a reader was there. `#` is a day, or a count in the forms of `Intl.PluralRules`. */
  since: {
    last: 'Since your last visit, #',
    articles: newArticles,
    corrections: newCorrections,
  },
  /** What an article ends with. `moreFrom` stands around the name of a speaker. */
  readOn: {
    moreFrom: { before: 'More from ', after: '' },
    related: 'More on this',
  },
  authors: {
    author: 'Author',
    describe: (name: string, site: string) => `${name}: what this author has written for ${site}.`,
    /** Where an author is found besides; a host. */
    elsewhere: (host: string) => `Elsewhere: ${host}`,
    feed: 'Feed of these articles',
    parts: 'All articles of this author',
  },
  search: {
    title: 'Search',
    description:
      'Find a quotation by who said it and a few of its words; people, events and articles.',
    field: 'Who said it, and some of the words',
    submit: 'Search',
    rule: 'All your words have to be found together: in one quotation and any of its speaker’s names, in whatever script, in one paragraph or headline, in one name and role, or in one event. The beginning of a word will do, if it has three letters or more. Capitals and accents make no difference. Put words in quotation marks to find them side by side. Without words, everything that you choose is listed. The newest comes first; among people, the most quoted.',
    /** What can be chosen, and that nothing was. */
    filters: {
      speaker: { label: 'Speaker', any: 'Anyone' },
      kind: { label: 'Kind', any: 'Everything' },
      year: { label: 'Year', any: 'Any year' },
      topic: { label: 'Topic', any: 'Any topic' },
      lang: { label: 'Language', any: 'Any language' },
    },
    kinds: {
      quotation: 'Quotations',
      person: 'People and powers',
      event: 'Events',
      passage: 'Articles',
    },
    paraphrase: 'Paraphrase',
    more: 'More',
    speakers: 'Speakers, A–Z',
    /** Where no script runs. */
    noScript: 'The search needs JavaScript. Everyone who is quoted is listed here.',
    /** What the script says. `#` is a count; its forms are those of `Intl.PluralRules`. */
    said: {
      nothing: 'Nothing was found that matches all of this.',
      signs: 'Only words and numbers can be searched for, not signs.',
      looking: 'Searching …',
      failed: 'The search could not be loaded. Try again in a moment.',
      near: 'Similar spellings:',
      counts: {
        quotation: { one: '# quotation', other: '# quotations' },
        person: { one: '# name', other: '# names' },
        event: { one: '# event', other: '# events' },
        passage: { one: '# passage of an article', other: '# passages of articles' },
      },
    },
  },
  /** What files for machines say of themselves, and the page that lists them. */
  data: {
    title: 'Data and feeds',
    standfirst: 'What this site publishes, in forms that programs can read.',
    sets: {
      heading: 'The whole site',
      note: 'The JSON is authoritative: it has the words as the articles print them. In the CSV, a cell that a spreadsheet would take for a formula begins with an apostrophe.',
      parts: (most: string) =>
        `Where a set is larger than 4 MB, its JSON lists files by year, or by month where a year is as large, each with a CSV beside it. The calendar and TimelineJS have the latest ${most} events; all of them are in the JSON.`,
      lasting:
        'A quotation or an event has one id in all of these files: the address at which it was first published, <article>#q-<id> for a quotation; in the calendar it stands before the “@”. It keeps that id when its article or its anchor is renamed. An event also keeps it when other articles, even older ones, report it too; it gets a new one only if the article that first published it withdraws it.',
      quotations: 'Quotations, once for each article that prints them',
      events: 'Events',
      actors: 'People and organisations',
      corrections: 'Corrections and withdrawals',
      schema: 'schema',
      calendar: 'Events as a calendar (iCalendar)',
      timeline: 'Events for TimelineJS',
      graph: 'Articles, quotations, actors and events as one graph (JSON-LD, schema.org)',
    },
    articles: {
      heading: 'Each article',
      note: 'Beside the page of each article, at its address followed by this name:',
      markdown: 'the text as it was written',
      json: 'all of it as data',
      ninjs: 'a news object in the IPTC’s ninjs 3.1',
      annotations: 'its quotations as Web Annotations',
      citations: 'how to cite it and its quotations',
      oembed: 'each of its quotations for oEmbed, beside the page of the quotation',
    },
    content: {
      heading: 'For editors of this site',
      note: 'An editor that knows JSON Schema tells and completes what each of these files may say; the frontmatter of a Markdown file is meant where it is one.',
    },
    feed: 'Feed',
    feedsHeading: 'Feeds',
    verify: {
      heading: 'Was this published here?',
      note: 'The digest of a quotation’s words names a file that says who said them here, where, in which version, and how they compare with their source. Write the words with straight quotation marks and apostrophes, with single spaces and none at the ends; take each part of an interrupted quotation by itself.',
      none: 'If there is no such file, or the digest is not in it, the words were not published here as anybody’s.',
    },
    feeds: {
      corrections: (site: string) => `Corrections: ${site}`,
      correctionsDescription: 'What was corrected, and what was withdrawn.',
      actorDescription: (name: string) => `Articles that name ${name}, with what they quote.`,
      topicDescription: (topic: string) => `Articles on ${topic}.`,
      authorDescription: (name: string) => `Articles by ${name}.`,
    },
    embed: {
      title: 'Quote it on another page',
      html: 'HTML of the quotation',
      script:
        'Add this line, and the copy will say so when the quotation is reworded or withdrawn here:',
      scriptLabel: 'HTML of the script',
      reworded: 'These words have since been changed.',
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

const STATUSES: Readonly<Record<DateStatus, string | null>> = {
  occurred: null,
  scheduled: 'Scheduled',
  expected: 'Expected',
  postponed: 'Postponed',
  rescheduled: 'Rescheduled',
  cancelled: 'Cancelled',
};

const FOUND = { found: 'found in', translated: 'translated from' } as const;

const SENTENCES: Readonly<Record<QuoteForm, Record<CheckState, string>>> = {
  direct: {
    found: 'These words stand in the source, word for word.',
    translated:
      'The original words stand in the source, word for word; the translation is the article’s.',
    'not held':
      'These words stand in the article, word for word. The text of their source is not held here, so they were not looked for in it.',
  },
  indirect: {
    found: 'The passage that this paraphrase renders stands in the source, word for word.',
    translated:
      'The passage that this paraphrase renders stands in the source, in another language, word for word.',
    'not held':
      'These words stand in the article, word for word. The text of the source that they paraphrase is not held here, so it was not looked into.',
  },
};
