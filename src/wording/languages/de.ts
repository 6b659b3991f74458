import type { PlaceKind } from '../../model/place-kind.ts';
import type { CheckState } from '../../model/source-check.ts';
import { countForm } from '../count-form.ts';
import { plainAfter, whenBetween } from '../told.ts';
import type { Words } from '../words.ts';
import { en } from './en.ts';
import { deDates } from './de-dates.ts';

const countQuotations = countForm('de', { one: '# Zitat', other: '# Zitate' });

const countCorrections = countForm('de', { one: '# Korrektur', other: '# Korrekturen' });

const countWithdrawals = countForm('de', { one: '# Zurückziehung', other: '# Zurückziehungen' });

/** Was die Website auf Deutsch sagt. */
export const de: Words = {
  dates: deDates,
  text: { comma: ', ', stop: '.', gap: ' ' },
  page: {
    skip: 'Zum Text',
    draft: 'Entwurf',
    embargo: 'Noch nicht veröffentlicht',
    about: 'Über diese Website',
  },
  masthead: {},
  footer: {
    promise: (site) => ({
      before: `${site} druckt ein Zitat nur, wenn sein Wortlaut im Artikel gefunden wurde: `,
      link: 'Wort für Wort',
      after: '.',
    }),
    publisher: { before: 'Herausgegeben von ', after: '' },
    report: 'Fehler melden',
    files: 'Die Dateien dieser Website',
  },
  navigation: {
    label: 'Website',
    sections: {
      articles: 'Artikel',
      actors: 'Personen',
      timeline: 'Chronologie',
      quotations: 'Zitate',
      corrections: 'Berichtigungen',
      search: 'Suche',
    },
  },
  onThisPage: {
    label: 'Auf dieser Seite',
    quotations: 'Zitate',
    timeline: 'Chronologie',
    people: 'Personen',
    close: 'Schließen',
  },
  front: {
    heading: 'Artikel',
    undated: 'Datum der Veröffentlichung nicht angegeben',
    articles: countForm('de', { one: '# Artikel', other: '# Artikel' }),
    minutes: (count) => `${count} Min.`,
    saidThisWeek: 'Diese Woche gesagt',
    said: 'Gesagt',
    mostQuoted: 'Am häufigsten zitiert',
    howCounted: 'Jedes Zitat zählt einmal; Paraphrasen zählen nicht.',
    all: (count) => `Alle ${count} Artikel`,
    archive: 'Alle Artikel',
    archiveOf: (when) => `Artikel, ${when}`,
    archiveDescription: (what, site) => `${what}: was ${site} veröffentlicht hat.`,
    otherMonths: 'Andere Monate',
    published: 'Veröffentlicht',
    quotations: 'Zitate',
    corrections: 'Korrekturen',
    nothingCorrected: 'Bisher wurde nichts korrigiert.',
    log: (corrections, withdrawals) =>
      `Das Verzeichnis: ${countCorrections(corrections)}, ${countWithdrawals(withdrawals)}`,
    timeline: 'Chronologie',
    wholeTimeline: 'Die ganze Chronologie',
  },
  pageTurns: {
    earlier: (when) => `Früher: ${when}`,
    later: (when) => `Später: ${when}`,
  },
  strip: {
    articles: 'Artikel',
    events: 'Ereignisse',
    quotations: 'Zitate',
    naming: 'Artikel mit Nennung',
    ahead: 'angesetzt oder erwartet',
    each: { day: 'je Tag', week: 'je Woche', month: 'je Monat', year: 'je Jahr' },
    caption: (above, below, each, span) =>
      `${above}${below === null ? '' : ` und ${below}`} ${each}, ${span}`,
    before: countForm('de', {
      one: '# früheres ist nicht gezeichnet.',
      other: '# frühere sind nicht gezeichnet.',
    }),
    asTable: 'als Tabelle',
    when: 'Wann',
  },
  notFound: {
    title: 'Seite nicht gefunden',
    description: 'Unter dieser Adresse gibt es keine Seite.',
    advice:
      'Artikel und Zitate behalten ihre Adresse auf Dauer, auch wenn sie umbenannt, verschoben oder zurückgezogen werden; vielleicht hat der Link unterwegs einen Buchstaben verloren.',
    citations: {
      before: 'Die Zitierangaben eines Zitats, früher Dateien neben seiner Seite, stehen jetzt ',
      link: 'auf ihr',
      after: '.',
    },
    front: 'Zur Startseite.',
  },
  article: {
    by: { before: 'Von ', after: '' },
    published: whenBetween('Veröffentlicht '),
    undated: 'Datum der Veröffentlichung nicht angegeben',
    updated: whenBetween('Aktualisiert '),
    corrected: 'Berichtigt',
    source: { before: 'Quelle: ', after: '' },
    sourceNotStated: 'Quelle nicht angegeben',
    minutes: (count) => `${count} Min. Lesezeit`,
    note: 'Anmerkung der Redaktion:',
    contents: 'In diesem Artikel',
  },
  people: {
    heading: 'Personen und Mächte',
    kinds: {
      person: 'Personen',
      country: 'Staaten',
      government: 'Regierungen',
      organization: 'Organisationen',
      media: 'Medien',
      group: 'Gruppen',
    },
    named: 'Genannt in Abs.',
    namedOften: (count, first) => `${count}-mal genannt, zuerst in Abs. ${first}`,
    paragraph: (number) => `Absatz ${number}`,
    everywhere: 'In allen Artikeln',
    everywhereOf: (name) => `${name} in allen Artikeln`,
  },
  timeline: {
    heading: 'Chronologie',
    status: (status) =>
      ({
        occurred: null,
        scheduled: 'Angesetzt',
        expected: 'Erwartet',
        postponed: 'Verschoben',
        cancelled: 'Abgesagt',
        rescheduled: 'Neu angesetzt',
      })[status],
    movedTo: { before: 'verschoben auf ', after: '' },
    movedFrom: { before: 'ursprünglich ', after: '' },
  },
  quotation: {
    heading: 'Zitate',
    addresses: (address) =>
      `Die Adresse jedes Zitats ist die des Artikels, ${address}, und dahinter sein eigenes Zeichen.`,
    undated: 'Wo kein Datum steht, nennt der Artikel keines.',
    count: countQuotations,
    paraphrase: 'Paraphrase',
    paraphraseOf: 'Paraphrase:',
    speaker: (name, form) => (form === 'direct' ? name : `Paraphrase: ${name}`),
    paraphrased: (words) => `${words} (Paraphrase)`,
    to: { before: 'An ', after: '' },
    open: 'Zitieren oder teilen',
    title: (form) => ({
      before: form === 'direct' ? 'Zitat aus ' : 'Paraphrase aus ',
      after: '',
    }),
    inParagraph: 'In seinem Absatz',
    onRecord: 'Festgehalten',
    who: (form) => (form === 'direct' ? 'Wer' : 'Wessen Ansicht'),
    when: 'Wann',
    toWhom: 'An',
    context: 'Zusammenhang',
    article: 'Artikel',
    source: 'Quelle',
    version: 'Fassung',
    since: plainAfter('Stand: '),
    notStated: 'Nicht angegeben',
    said: (name, words) => `${name}: ${words}`,
    description: (who, context, article, site) =>
      `${who}. ${context ? `${context}. ` : ''}Aus „${article}“, ${site}.`,
    withdrawn: 'Zitat zurückgezogen',
    attribution: (words, who, article, site) => `${words} – ${who}. ${article}, ${site}.`,
  },
  share: {
    label: 'Teilen und verlinken',
    inContext: 'Im Zusammenhang lesen',
    copy: 'Link kopieren',
    copyInArticle: 'Link zur Stelle im Artikel kopieren',
    copyHighlight: 'Link mit Hervorhebung kopieren',
    highlight: 'mit Hervorhebung',
    page: 'Link zu dieser Seite',
    copyPage: 'Link zu dieser Seite kopieren',
    copyWords: 'Mit Quellenangabe kopieren',
    words: 'mit Quellenangabe',
    share: 'Teilen',
    mail: 'E-Mail',
    copiedWords: 'Mit Quellenangabe kopiert',
    copied: 'Link kopiert',
    failed: 'Kopieren nicht möglich',
  },
  states: {
    label: (state, form) =>
      form === 'indirect' && state !== 'not held' ? `Stelle ${STATES[state]}` : STATES[state],
    sentence: (state, form) => SENTENCES[form][state],
    omitted: 'Wo „…“ oder „[…]“ steht, ist etwas ausgelassen.',
    bracketed: 'Was in Klammern steht, stammt vom Artikel.',
    all: (count, state) => {
      const all = countQuotations(count);
      if (state === 'not held')
        return `${all}: ${count === 1 ? 'die Quelle liegt hier nicht vor' : 'keine der Quellen liegt hier vor'}`;
      return `${all}, ${count === 1 ? '' : 'alle '}${STATES[state]}`;
    },
    some: (count, state) =>
      state === 'not held'
        ? `${count}, deren Quelle hier nicht vorliegt`
        : `${count} ${STATES[state]}`,
    mixed: (count, some) => `${countQuotations(count)}: ${some.join('; ')}`,
    heading: 'Geprüft an',
    where: 'Wo darin',
  },
  source: {
    kind: 'Eine Quelle, wie sie abgerufen wurde',
    rights: {
      full: 'Dieses Dokument liegt uns so vor, wie es abgerufen wurde; sein Text steht unten, vollständig.',
      quote:
        'Dieses Dokument liegt uns so vor, wie es abgerufen wurde; wir zeigen die Sätze um jedes Zitat.',
      none: 'Dieses Dokument liegt uns so vor, wie es abgerufen wurde; wir zeigen nichts daraus. Die Prüfsumme sagt, welches es ist.',
    },
    checked: (count) =>
      count > 0
        ? `${countQuotations(count)} daran geprüft`
        : 'Zurzeit ist kein Zitat daran geprüft',
    text: 'Der Text',
    address: 'Veröffentlicht unter',
    archived: 'Archiviert unter',
    recording: 'Aufzeichnung',
    retrieved: 'Abgerufen',
    replaced: 'Ersetzt',
    formerDigest: (digest) => `SHA-256 des früheren: ${digest}`,
    quotedIn: (article) => `Zitiert in ${article}`,
    paragraph: (number) => `Absatz ${number}`,
    page: (number) => `Seite ${number}`,
    pages: (first, last) => `Seiten ${first}–${last}`,
    description: (site, publisher) =>
      `Eine Quelle von ${site}${publisher === null ? '' : `, von ${publisher}`}: was daraus zitiert wurde und wo es steht.`,
  },
  changes: {
    heading: (count) => (count > 1 ? 'Berichtigungen' : 'Berichtigung'),
    done: (kind) =>
      whenBetween(
        {
          typo: 'Schreibfehler berichtigt ',
          correction: 'Berichtigt ',
          clarification: 'Klargestellt ',
        }[kind],
      ),
    colon: ':',
    slip: 'Ein Schreibfehler wurde behoben.',
    erased: 'Was zuvor dort stand, wurde entfernt.',
    see: (kind) => `Siehe ${THE[kind]}`,
    earlier: 'Früherer Wortlaut',
    formerly: (facts) => `Zuvor ${facts.join(', ')}`,
    named: (name) => `${name} genannt`,
    title: (title) => `„${title}“`,
    attributed: (speaker) => `${speaker} zugeschrieben`,
    addressed: (to) => `an ${to} gerichtet`,
    dated: (date) => `datiert: ${date}`,
    given: (form) => (form === 'direct' ? 'als Zitat gegeben' : 'als Paraphrase gegeben'),
  },
  notices: {
    heading: 'Zurückgezogen',
    withdrawn: ({ kind, form, isOwn, name }, { when }) => {
      const thing = form === 'indirect' ? 'paraphrase' : kind;
      const cases = isOwn ? NOMINATIVE : DATIVE;
      const [the, its] = cases[thing];
      const what = isOwn ? '' : 'Der Artikel mit ';
      const gone = `wurde ${when.before}`;
      const after = `${when.after} zurückgezogen`;
      if (name === null) return { before: `${what}${its} ${gone}`, afterName: '', after };
      const of = { quote: ' von', actor: ' zu', event: '', paragraph: '' }[kind];
      return { before: `${what}${the}${of} `, afterName: ` ${gone}`, after };
    },
    retracted: whenBetween('Dieser Artikel wurde ', ' zurückgezogen'),
    retractedBriefly: whenBetween('Zurückgezogen '),
    seeInstead: 'Siehe stattdessen dies',
    seeThisInstead: (kind) => `Siehe stattdessen ${THIS[kind]}`,
    instead: 'Was stattdessen gilt',
    stoodIn: {
      before:
        'Der Wortlaut ist nicht mehr veröffentlicht; dieser Hinweis bleibt unter seiner Adresse. Er stand in ',
      after: '',
    },
    gone: 'Der Text und die Zitate sind nicht mehr veröffentlicht. Dieser Hinweis bleibt unter ihren Adressen.',
    elsewhere: 'Ihr Link führt zu einem Teil, der jetzt anderswo steht.',
  },
  moved: {
    heading: (what) =>
      what === 'article' ? 'Dieser Artikel ist umgezogen' : 'Dieses Zitat ist umgezogen',
    title: 'Diese Seite ist umgezogen',
    description: 'Was hier stand, hat eine neue Adresse.',
    now: 'Die neue Adresse:',
    quotationFrom: { before: 'das Zitat, aus ', after: '' },
    part: 'Ihr Link führt zu einem Teil davon.',
    goTo: (kind) => `Weiter ${TO[kind]}`,
    isIn: (kind) => ({
      before: `Ihr Link verweist auf ${THE[kind]} in `,
      after: '',
    }),
  },
  marks: {
    quotation: (speaker, form) => `${speaker}, ${form === 'direct' ? 'zitiert' : 'paraphrasiert'}`,
    state: (state) => `; ${state}`,
    changes: (revision) => `${revision}: was geändert wurde`,
    table: 'Tabelle',
    code: 'Code',
  },
  citations: {
    summary: (isQuotation) => (isQuotation ? 'Dieses Zitat nachweisen' : 'Diesen Artikel zitieren'),
    withQuotations: 'Mit seinen Zitaten:',
    plainText: 'Reiner Text',
    copy: 'Kopieren',
    save: 'Speichern',
    copyAs: 'Als # kopieren',
    saveAs: 'Als # speichern',
    copied: 'Zitierangabe kopiert',
    undated: 'o. D.',
    version: (version) => `Fassung ${version}`,
    firstPublished: (source) => `Zuerst veröffentlicht von ${source}`,
    retracted: (date) => `Zurückgezogen, ${date}`,
    accessed: (day) => `Abgerufen am ${day}.`,
    dayPattern: 'd. MMMM yyyy',
    in: (place) => `In: ${place}`,
    from: (form, place, source) =>
      `${form === 'direct' ? 'Zitiert' : 'Paraphrasiert'} in: ${place}, aus ${source}`,
    remark: (form, speaker, date, place) =>
      `${form === 'direct' ? 'Worte' : 'Paraphrase'} von ${speaker}, ${date ?? 'Datum nicht angegeben'}, ${place.charAt(0).toLowerCase()}${place.slice(1)}.`,
    published: (date) => `Veröffentlicht: ${date}.`,
    genre: (form) => (form === 'direct' ? 'Zitat' : 'Paraphrase'),
    label: (article) => `Zitate: ${article}`,
    paraphrase: 'Paraphrase',
    expected: (date) => `Erwartet: ${date}`,
  },
  // Not translated yet.
  actors: en.actors,
  timelinePage: {
    title: 'Chronologie',
    titleOf: (when) => `Chronologie, ${when}`,
    standfirst:
      'Was den Artikeln zufolge geschah, und wann. Ein Datum, das ein Artikel offen lässt, steht hier offen.',
    description: (site) => `Was den Artikeln von ${site} zufolge geschah, und wann.`,
    ahead: 'Was bevorsteht',
    asOf: (when) => `Stand: ${when}, der Tag des neuesten Artikels`,
    moreAhead: (count, from) => `${count} weitere stehen bevor, ab ${from}`,
    people: 'Personen:',
    all: 'alle',
    datedDifferently: 'Verschieden datiert:',
    has: (date) => `nennt ${date}`,
    inArticles: countForm('de', { one: 'in # Artikel', other: 'in # Artikeln' }),
    saidThatDay: 'An diesem Tag gesagt',
    permalink: 'Seite des Zitats',
    more: (count) => `${count} weitere an diesem Tag`,
    undated: 'Ohne Tag',
    parts: 'Andere Monate',
    nothing: 'Die Artikel datieren kein Ereignis.',
  },
  quotations: {
    // Not translated yet, but for what stands here.
    ...en.quotations,
    paraphrase: 'Paraphrase',
    printed: 'Gedruckt',
    undated: 'Ohne Datum',
    inArticle: { before: 'In ', after: '' },
    alsoIn: 'Auch in',
    more: (count) => `${count} weitere`,
    corrected: 'Berichtigt',
    ownPage: 'Die Seite dieses Zitats',
  },
  // Not translated yet.
  corrections: en.corrections,
  // Not translated yet.
  topics: en.topics,
  // Not translated yet.
  search: en.search,
  data: {
    // Not translated yet, but for the feeds and the kinds of changes.
    ...en.data,
    feeds: {
      corrections: (site) => `Berichtigungen: ${site}`,
      correctionsDescription: 'Was berichtigt und was zurückgezogen wurde.',
      actorDescription: (name) => `Artikel, die ${name} nennen, mit dem, was sie zitieren.`,
      topicDescription: (topic) => `Artikel zum Thema ${topic}.`,
    },
    changeKinds: {
      typo: 'Schreibfehler berichtigt',
      correction: 'Berichtigt',
      clarification: 'Klargestellt',
      withdrawal: 'Teilweise zurückgezogen',
      retraction: 'Zurückgezogen',
    },
  },
};

const STATES: Readonly<Record<CheckState, string>> = {
  found: 'in der Quelle gefunden',
  translated: 'aus der Quelle übersetzt',
  'not held': 'Quelle liegt hier nicht vor',
};

const SENTENCES = {
  direct: {
    found: 'Dieser Wortlaut steht in der Quelle, Wort für Wort.',
    translated:
      'Der ursprüngliche Wortlaut steht in der Quelle, Wort für Wort; die Übersetzung stammt vom Artikel.',
    'not held':
      'Dieser Wortlaut steht im Artikel, Wort für Wort. Der Text der Quelle liegt hier nicht vor, deshalb wurde darin nicht nachgesehen.',
  },
  indirect: {
    found: 'Die Stelle, die diese Paraphrase wiedergibt, steht in der Quelle, Wort für Wort.',
    translated:
      'Die Stelle, die diese Paraphrase wiedergibt, steht in der Quelle, in einer anderen Sprache, Wort für Wort.',
    'not held':
      'Dieser Wortlaut steht im Artikel, Wort für Wort. Der Text der Quelle, die er paraphrasiert, liegt hier nicht vor, deshalb wurde darin nicht nachgesehen.',
  },
} as const;

type Thing = PlaceKind | 'paraphrase';
type Forms = Readonly<Record<Thing, readonly [the: string, its: string]>>;

const NOMINATIVE: Forms = {
  quote: ['Das Zitat', 'Dieses Zitat'],
  paraphrase: ['Die Paraphrase', 'Diese Paraphrase'],
  event: ['Das Datum', 'Dieses Datum'],
  actor: ['Der Eintrag', 'Dieser Eintrag'],
  paragraph: ['Der Absatz', 'Dieser Absatz'],
};

const DATIVE: Forms = {
  quote: ['dem Zitat', 'diesem Zitat'],
  paraphrase: ['der Paraphrase', 'dieser Paraphrase'],
  event: ['dem Datum', 'diesem Datum'],
  actor: ['dem Eintrag', 'diesem Eintrag'],
  paragraph: ['dem Absatz', 'diesem Absatz'],
};

const THE: Readonly<Record<PlaceKind, string>> = {
  quote: 'das Zitat',
  event: 'das Datum',
  actor: 'den Eintrag',
  paragraph: 'den Absatz',
};

const THIS: Readonly<Record<PlaceKind, string>> = {
  quote: 'dieses Zitat',
  event: 'dieses Datum',
  actor: 'diesen Eintrag',
  paragraph: 'diesen Absatz',
};

const TO: Readonly<Record<PlaceKind, string>> = {
  quote: 'zum Zitat',
  event: 'zum Datum',
  actor: 'zum Eintrag',
  paragraph: 'zum Absatz',
};
