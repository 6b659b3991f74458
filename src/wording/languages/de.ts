import type { PlaceKind } from '../../model/place-kind.ts';
import type { CheckState } from '../../model/source-check.ts';
import { countForm } from '../count-form.ts';
import { countSome } from '../count-some.ts';
import { plainAfter, whenBetween } from '../told.ts';
import type { Words } from '../words.ts';
import { deDates } from './de-dates.ts';

const countQuotations = countForm('de', { one: '# Zitat', other: '# Zitate' });
const countOfQuotations = countForm('de', { one: '# Zitat', other: '# Zitaten' });
const countDays = countForm('de', { one: '# Tag', other: '# Tage' });

const countCorrections = countForm('de', { one: '# Korrektur', other: '# Korrekturen' });

const countWithdrawals = countForm('de', { one: '# Zurückziehung', other: '# Zurückziehungen' });

const countSlips = countForm('de', { one: '# Tippfehler', other: '# Tippfehler' });

/** Was die Website auf Deutsch sagt. */
export const de: Words = {
  dates: deDates,
  text: { comma: ', ', colon: ': ', stop: '.', gap: ' ' },
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
      topics: 'Themen',
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
    saidLately: 'Zuletzt gesagt',
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
    log: (corrections, withdrawals, slips) => {
      const counts = countSome(
        [corrections, countCorrections],
        [withdrawals, countWithdrawals],
        [slips, countSlips],
      );
      return counts.length === 0 ? null : `Das Verzeichnis: ${counts.join(', ')}`;
    },
    timeline: 'Chronologie',
    wholeTimeline: 'Die ganze Chronologie',
  },
  filters: { clear: 'Alle anzeigen' },
  pageTurns: {
    earlier: (when) => (when === null ? 'Früher' : `Früher: ${when}`),
    later: (when) => (when === null ? 'Später' : `Später: ${when}`),
    newest: 'Die neuesten',
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
      one: '# früheres ist nicht dargestellt.',
      other: '# frühere sind nicht dargestellt.',
    }),
    asTable: 'als Tabelle',
    when: 'Wann',
  },
  notFound: {
    title: 'Seite nicht gefunden',
    description: 'Unter dieser Adresse gibt es keine Seite.',
    advice:
      'Artikel und Zitate behalten ihre Adresse auf Dauer, auch wenn sie umbenannt, verschoben oder zurückgezogen werden; vielleicht hat der Link unterwegs einen Buchstaben verloren.',
    file: {
      before: 'Falls Sie eine Datei gesucht haben, versuchen Sie es auf ',
      link: 'der Seite, neben der sie stand',
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
    spoken: { direct: 'Zitiert in Abs.', indirect: 'Paraphrasiert in Abs.' },
    paragraph: (number) => `Absatz ${number}`,
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
    wasPlanned: { scheduled: 'War angesetzt', expected: 'Wurde erwartet' },
    movedTo: { before: 'verschoben auf ', after: '' },
    movedFrom: { before: 'ursprünglich ', after: '' },
  },
  quotation: {
    heading: 'Zitate',
    addresses: (address) =>
      `Die Adresse jedes Zitats ist die des Artikels, ${address}, gefolgt von dem Zeichen, das bei ihm steht.`,
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
    bracketed: 'Was in eckigen Klammern steht, stammt vom Artikel.',
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
    language: 'Sprache',
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
    seeInstead: 'Siehe stattdessen diesen Artikel',
    seeThisInstead: (kind) => `Siehe stattdessen ${THIS[kind]}`,
    instead: 'Was stattdessen gilt',
    stoodIn: {
      before:
        'Der Wortlaut ist nicht mehr veröffentlicht; dieser Hinweis bleibt unter seiner Adresse. Er stand in ',
      after: '',
    },
    gone: 'Der Text und die Zitate sind nicht mehr veröffentlicht. Dieser Hinweis bleibt unter ihren Adressen.',
    elsewhere: 'Ihr Link führt zu einer Stelle, die jetzt anderswo steht.',
  },
  moved: {
    nowPageOf: { before: 'Sie ist jetzt die Seite von ', after: '.' },
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
    notes: 'Anmerkungen',
    back: (mark) => `Zurück zum Text, Anmerkung ${mark}`,
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
  actors: {
    heading: 'Personen und Mächte',
    listed: (count) => `${count} in den Artikeln genannt`,
    beginning: (initials) => `Namen mit ${initials}`,
    names: 'Nach Namen',
    describe: (site) =>
      `Alle, die in den Artikeln von ${site} genannt werden: wer zitiert wird, wie oft, und wer über wen sprach.`,
    describeOne: (name, site) =>
      `${name} in ${site}: alle Äußerungen, Wort für Wort, mit Datum und Artikel.`,
    kind: {
      person: 'Person',
      country: 'Staat',
      government: 'Regierung',
      organization: 'Organisation',
      media: 'Medium',
      group: 'Gruppe',
    },
    quotations: 'Zitate',
    paraphrases: 'Paraphrasen',
    quotedIn: 'Artikel mit Äußerungen',
    namedIn: 'Artikel mit Nennung',
    articles: 'Artikel',
    span: 'Erschienen',
    mostQuoted: 'Am häufigsten zitiert',
    counted: 'Derselbe Wortlaut in mehreren Artikeln zählt einmal; Paraphrasen zählen nicht.',
    name: 'Name',
    matrix: 'Wer über wen sprach',
    matrixNote:
      'In wie vielen Zitaten und Paraphrasen die links Genannten die oben Genannten erwähnen. Jede Zahl führt zum Wortlaut.',
    speaker: 'Wer spricht',
    spoke: (speaker, named, count) => `${speaker} über ${named}: ${countQuotations(count)}`,
    spokeOf: (speaker, named) => `${named}: was ${speaker} sagt`,
    saidOf: (named) => `${named}: was andere sagen`,
    record: 'Äußerungen',
    order: {
      label: 'Reihenfolge',
      newest: 'Neueste zuerst',
      oldest: 'Älteste zuerst',
      article: 'Nach Artikeln',
    },
    recordBefore: 'Frühere Äußerungen',
    recordPart: (number) => `Äußerungen, Teil ${number}`,
    describeSpoken: (title, site) =>
      `${title}, in den Artikeln von ${site}: Wort für Wort, mit Datum und Artikel.`,
    jump: 'Springen zu:',
    pages: 'Weitere Seiten mit Äußerungen',
    asPrinted: 'Gedruckt als',
    roleIn: 'in Artikeln:',
    spokeOfHeading: 'Sprach über',
    beside: 'Zitiert neben',
    about: 'Was andere sagen',
    allOf: (count) => `Alle ${count}`,
    articlesNaming: 'Artikel',
    timeline: 'In der Chronologie',
    corrections: 'Berichtigungen',
    seeIt: 'Ansehen',
    gone: {
      title: 'Hier liegt nichts mehr vor',
      told: 'Was die Artikel hierzu enthielten, wurde zurückgezogen; jeder von ihnen weist darauf hin:',
    },
  },
  timelinePage: {
    title: 'Chronologie',
    titleOf: (when) => `Chronologie, ${when}`,
    standfirst:
      'Was den Artikeln zufolge geschah, und wann. Ein Datum, das ein Artikel offen lässt, steht hier offen.',
    description: (site) => `Was den Artikeln von ${site} zufolge geschah, und wann.`,
    ahead: 'Was bevorsteht',
    asOf: (when) => `Stand: ${when}, der Tag des neuesten Artikels`,
    moreAhead: (count, from) => `${count} weitere stehen bevor, ab ${from}`,
    all: 'alle',
    choose: 'Unter diesen Ereignissen auswählen',
    choice: {
      actor: { label: 'Wer', any: 'Alle' },
      topic: { label: 'Thema', any: 'Alle Themen' },
      status: { label: 'Stand', any: 'Alle' },
    },

    stripOfAll: 'Die Grafik zeigt alle Ereignisse und Zitate, unabhängig von der Auswahl.',
    occurred: 'Geschehen',
    count: countForm('de', { one: '# Ereignis', other: '# Ereignisse' }),

    shownOf: (shown, all) => `${shown} von ${all} Ereignissen`,
    datedDifferently: 'Verschieden datiert:',
    has: (date) => `nennt ${date}`,
    inArticles: countForm('de', { one: 'in # Artikel', other: 'in # Artikeln' }),
    saidThatDay: 'An diesem Tag gesagt',
    permalink: 'Seite des Zitats',
    more: (count) => `${count} weitere an diesem Tag`,
    undated: 'Ohne genauen Tag',
    parts: 'Andere Monate',
    nothing: 'In den Artikeln ist kein Ereignis datiert.',
  },
  quotations: {
    paraphrase: 'Paraphrase',
    printed: 'Gedruckt:',
    undated: 'Ohne Datum',
    inArticle: { before: 'In ', after: '' },
    alsoIn: 'Auch in',
    more: (count) => `${count} weitere`,
    corrected: 'Berichtigt',
    ownPage: 'Die Seite dieses Zitats',
    elsewhere: 'Derselbe Wortlaut anderswo',
    there: 'Das Zitat dort',
    heading: 'Zitate',
    titleOf: (when) => `Zitate, ${when}`,
    describe: (site) =>
      `Alles, was ${site} zitiert, Wort für Wort: nach Monaten und nach Personen, jedes Zitat mit Datum und Artikel.`,
    describeMonth: (when, site) =>
      `Zitate in ${site}, ${when}, Wort für Wort: von wem sie stammen und in welchem Artikel sie stehen.`,
    count: countQuotations,
    paraphrases: 'Darunter Paraphrasen',
    speakers: 'Zitierte',
    newest: 'Die neuesten',
    byMonth: 'Nach Monaten',
    bySpeaker: 'Nach Personen',
    month: 'Monat',
    withoutDate: 'Ohne Datum',
    otherMonths: 'Andere Monate',
    choose: 'Unter diesen Zitaten auswählen',
    speaker: 'Wer',
    article: 'Artikel',
    form: 'Form',
    state: 'Prüfung',
    anySpeaker: 'Alle Zitierten',
    anyArticle: 'Alle Artikel',
    anyForm: 'Alle Formen',
    anyState: 'Alle Ergebnisse',
    direct: 'Wort für Wort',
    onlyCorrected: 'Nur berichtigte',
    shownOf: (shown, all) => `${shown} von ${countOfQuotations(all)}`,
    shownOfNewest: (shown, all) => `${shown} der ${all} neuesten`,
    shownOfPage: (shown, here, all) => `${shown} der ${here} auf dieser Seite, insgesamt ${all}`,
    newestOf: (shown, all) => `Die ${shown} neuesten von ${all}`,
    allBy: (speaker) => `Alle von ${speaker}`,
    goToMonth: 'Zum Monat',
  },
  corrections: {
    heading: 'Berichtigungen',
    titleOf: (when) => `Berichtigungen, ${when}`,
    describe: (site) =>
      `Was ${site} berichtigt und zurückgezogen hat: was zuvor dort stand, was jetzt dort steht, und seit wann.`,
    describeMonth: (when, site) =>
      `Was ${site} berichtigt und zurückgezogen hat, ${when}: was zuvor dort stand und was jetzt dort steht.`,
    none: 'Bisher wurde nichts berichtigt.',
    kinds: {
      typo: 'Schreibfehler berichtigt',
      correction: 'Berichtigt',
      clarification: 'Klargestellt',
      withdrawal: 'Zurückgezogen',
      retraction: 'Artikel zurückgezogen',
    },
    things: { quote: 'Zitat', actor: 'unter den Personen', event: 'in der Chronologie' },
    after: (days) =>
      days === 0 ? 'am Tag der Veröffentlichung' : `${countDays(days)} nach der Veröffentlichung`,
    erased: 'Was die Anmerkung zuvor sagte, wurde entfernt.',
    instead: { before: 'Siehe stattdessen: ', after: '' },
    place: 'Die berichtigte Stelle',
    counts: {
      correction: 'Berichtigungen',
      clarification: 'Klarstellungen',
      withdrawal: 'Zurückgezogen',
      retraction: 'Zurückgezogene Artikel',
      typo: 'Schreibfehler',
    },
    median: 'Tage bis zur Berichtigung (Median)',
    howCounted: (counted, all) =>
      `Gezählt ab dem Tag der Veröffentlichung oder, wenn ein Artikel keinen nennt, ab dem Tag, an dem er hier zuerst verzeichnet wurde; Schreibfehler zählen nicht mit.${counted < all ? ` Beide Tage sind bei ${counted} von ${all} bekannt.` : ''}`,
    slips: 'Schreibfehler',
    byMonth: 'Nach Monaten',
    withoutDate: 'Ohne Datum',
    otherMonths: 'Andere Monate',
    all: (count, when) => `Alle ${count}: ${when}`,
    count: countForm('de', { one: '# Eintrag', other: '# Einträge' }),
  },
  topics: {
    heading: 'Themen',
    describeAll: (site) => `Worüber ${site} berichtet, Thema für Thema.`,
    topic: 'Thema',
    describe: (topic, site) =>
      `${topic}: was ${site} dazu veröffentlicht hat, mit allen, die zitiert werden.`,
    articles: 'Artikel',
    quotations: 'Zitate',
    actors: 'In diesen Artikeln genannt',
    timeline: 'In der Chronologie',
    wholeTimeline: 'Die ganze Chronologie',
    allQuotations: 'Alle Zitate',
    parts: 'Alle Artikel zu diesem Thema',
    newest: 'Neueste',
    part: (number) => `Teil ${number}`,
    alsoOn: 'Weitere Artikel zu diesem Thema',
    earlier: 'Zuvor',
    later: 'Danach',
  },
  since: {
    last: 'Seit Ihrem letzten Besuch, #',
    articles: { one: '# neuer Artikel', other: '# neue Artikel' },
    corrections: { one: '# Korrektur', other: '# Korrekturen' },
  },
  readOn: {
    moreFrom: { before: 'Mehr von ', after: '' },
    related: 'Mehr dazu',
  },
  authors: {
    author: 'Verfasst von',
    describe: (name, site) => `${name}: die Artikel unter diesem Namen auf ${site}.`,
    elsewhere: (host) => `Anderswo: ${host}`,
    feed: 'Feed dieser Artikel',
    parts: 'Alle Artikel unter diesem Namen',
  },
  search: {
    title: 'Suche',
    description:
      'Ein Zitat finden: wer es gesagt hat und ein paar Wörter daraus; außerdem Personen, Ereignisse und Artikel.',
    field: 'Wer es gesagt hat und einige der Wörter',
    submit: 'Suchen',
    rule: 'Alle Wörter müssen zusammen vorkommen: in einem Zitat und einem Namen dessen, von dem es stammt, gleich in welcher Schrift, in einem Absatz oder einer Überschrift, in Name und Funktion einer Person oder in einem Ereignis. Der Anfang eines Wortes genügt, ab drei Buchstaben. Groß- und Kleinschreibung, Akzente und Umlautpunkte spielen keine Rolle. Wörter in Anführungszeichen müssen nebeneinanderstehen. Ohne Wörter wird alles aufgeführt, was ausgewählt ist. Das Neueste kommt zuerst, bei Personen die meistzitierte.',
    filters: {
      speaker: { label: 'Wer', any: 'Alle' },
      kind: { label: 'Art', any: 'Alles' },
      year: { label: 'Jahr', any: 'Alle Jahre' },
      topic: { label: 'Thema', any: 'Alle Themen' },
      lang: { label: 'Sprache', any: 'Alle Sprachen' },
    },
    kinds: {
      quotation: 'Zitate',
      person: 'Personen und Mächte',
      event: 'Ereignisse',
      passage: 'Artikel',
    },
    paraphrase: 'Paraphrase',
    more: 'Mehr',
    speakers: 'Zitierte, A–Z',
    noScript: 'Die Suche braucht JavaScript. Alle, die zitiert werden, stehen hier.',
    said: {
      nothing: 'Nirgends steht das alles zusammen.',
      signs: 'Gesucht werden kann nur nach Wörtern und Zahlen, nicht nach Zeichen.',
      looking: 'Suche läuft …',
      failed: 'Die Suche konnte nicht geladen werden. Versuchen Sie es gleich noch einmal.',
      near: 'Ähnlich geschrieben:',
      counts: {
        quotation: { one: '# Zitat', other: '# Zitate' },
        person: { one: '# Name', other: '# Namen' },
        event: { one: '# Ereignis', other: '# Ereignisse' },
        passage: { one: '# Stelle in einem Artikel', other: '# Stellen in Artikeln' },
      },
    },
  },
  data: {
    title: 'Daten und Feeds',
    standfirst: 'Was diese Website veröffentlicht, in maschinenlesbarer Form.',
    sets: {
      heading: 'Die ganze Website',
      note: 'Maßgeblich ist das JSON: Darin steht der Wortlaut so, wie ihn die Artikel drucken. In der CSV-Fassung beginnt eine Zelle, die eine Tabellenkalkulation für eine Formel hielte, mit einem Apostroph.',
      parts: (most) =>
        `Ist eine Sammlung größer als 4 MB, so führt ihr JSON Dateien nach Jahren auf, bei einem ebenso großen Jahr nach Monaten, jede mit einer CSV-Fassung. Der Kalender und TimelineJS haben die letzten ${most} Ereignisse; alle stehen im JSON.`,
      lasting:
        'Ein Zitat heißt nach der Adresse, unter der es zuerst veröffentlicht wurde, <Artikel>#q-<Kennung>, auch wenn Artikel oder Anker umbenannt werden. Ein Ereignis hat überall dieselbe Kennung, im Kalender vor dem „@“: die Adresse, unter der es zuerst veröffentlicht wurde. Sie bleibt, wenn sein Artikel oder sein eigener Anker umbenannt wird und wenn andere Artikel, auch ältere, ebenfalls davon berichten; nur wenn jener erste Artikel es zurückzieht, bekommt es eine andere.',
      quotations: 'Zitate, je einmal für jeden Artikel, der sie druckt',
      events: 'Ereignisse',
      actors: 'Personen und Organisationen',
      corrections: 'Berichtigungen und Zurückgezogenes',
      schema: 'Schema',
      calendar: 'Ereignisse als Kalender (iCalendar)',
      timeline: 'Ereignisse für TimelineJS',
      graph: 'Artikel, Zitate, Handelnde und Ereignisse als ein Graph (JSON-LD, schema.org)',
    },
    articles: {
      heading: 'Jeder Artikel',
      note: 'Neben der Seite eines Artikels, unter seiner Adresse und diesem Namen:',
      markdown: 'der Text, wie er geschrieben wurde',
      json: 'alles daraus als Daten',
      ninjs: 'ein Nachrichtenobjekt nach ninjs 3.1 des IPTC',
      annotations: 'seine Zitate als Web Annotations',
      citations: 'wie der Artikel und seine Zitate nachzuweisen sind',
      oembed: 'jedes seiner Zitate für oEmbed, neben der Seite des Zitats',
    },
    content: {
      heading: 'Für die Redaktion dieser Site',
      note: 'Ein Editor, der JSON Schema kennt, zeigt und ergänzt, was in jeder dieser Dateien stehen kann; bei einer Markdown-Datei gilt das für ihr Frontmatter.',
    },
    feed: 'Feed',
    feedsHeading: 'Feeds',
    verify: {
      heading: 'Wurde das hier veröffentlicht?',
      note: 'Aus der Prüfsumme des Wortlauts eines Zitats ergibt sich der Name einer Datei, die sagt, wer ihn hier gesagt hat, wo, in welcher Fassung und wie er zu seiner Quelle steht. Der Wortlaut mit geraden Anführungszeichen und Apostrophen, einfachen Leerzeichen und keinen an den Enden; jeder Teil eines unterbrochenen Zitats für sich.',
      none: 'Gibt es keine solche Datei oder steht die Prüfsumme nicht darin, so wurde der Wortlaut hier unter niemandes Namen veröffentlicht.',
    },
    embed: {
      title: 'Auf einer anderen Seite zitieren',
      html: 'HTML des Zitats',
      script:
        'Mit dieser Zeile weist die Kopie darauf hin, wenn das Zitat hier geändert oder zurückgezogen wird:',
      scriptLabel: 'HTML des Skripts',
      reworded: 'Dieser Wortlaut wurde seither geändert.',
    },
    feeds: {
      corrections: (site) => `Berichtigungen: ${site}`,
      correctionsDescription: 'Was berichtigt und was zurückgezogen wurde.',
      actorDescription: (name) => `Artikel, die ${name} nennen, mit dem, was sie zitieren.`,
      topicDescription: (topic) => `Artikel zum Thema ${topic}.`,
      authorDescription: (name) => `Artikel von ${name}.`,
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
