import type { PlaceKind } from '../../model/place-kind.ts';
import type { CheckState } from '../../model/source-check.ts';
import { countForm } from '../count-form.ts';
import { plainAfter, whenBetween } from '../told.ts';
import type { Words } from '../words.ts';
import { en } from './en.ts';
import { arDates } from './ar-dates.ts';

const countQuotations = countForm('ar', {
  zero: 'لا اقتباسات',
  one: 'اقتباس واحد',
  two: 'اقتباسان',
  few: '# اقتباسات',
  many: '# اقتباسًا',
  other: '# اقتباس',
});

const countArticles = countForm('ar', {
  zero: 'لا مقالات',
  one: 'مقال واحد',
  two: 'مقالان',
  few: '# مقالات',
  many: '# مقالًا',
  other: '# مقال',
});

const countMinutes = countForm('ar', {
  one: 'دقيقة واحدة',
  two: 'دقيقتان',
  few: '# دقائق',
  many: '# دقيقة',
  other: '# دقيقة',
});

const countCorrections = countForm('ar', {
  zero: 'لا تصويبات',
  one: 'تصويب واحد',
  two: 'تصويبان',
  few: '# تصويبات',
  many: '# تصويبًا',
  other: '# تصويب',
});

const countWithdrawals = countForm('ar', {
  zero: 'لا سحب',
  one: 'سحب واحد',
  two: 'سحبان',
  few: '# عمليات سحب',
  many: '# عملية سحب',
  other: '# عملية سحب',
});

/** ما يقوله الموقع بالعربية. */
export const ar: Words = {
  dates: arDates,
  text: { comma: '، ', stop: '.', gap: ' ' },
  page: {
    skip: 'إلى النص',
    draft: 'مسودة',
    embargo: 'لم يُنشر بعد',
    about: 'عن هذا الموقع',
  },
  masthead: {},
  footer: {
    promise: (site) => ({
      before: `لا ينشر ${site} اقتباسًا إلا إذا وُجدت كلماته، `,
      link: 'كلمة بكلمة',
      after: '، في المقال.',
    }),
    publisher: { before: 'الناشر: ', after: '' },
    report: 'أبلغ عن خطأ',
    files: 'ملفات هذا الموقع',
  },
  navigation: {
    label: 'الموقع',
    sections: {
      articles: 'مقالات',
      actors: 'أشخاص',
      timeline: 'التسلسل الزمني',
      quotations: 'اقتباسات',
      corrections: 'تصويبات',
      search: 'بحث',
    },
  },
  onThisPage: {
    label: 'في هذه الصفحة',
    quotations: 'اقتباسات',
    timeline: 'التسلسل الزمني',
    people: 'أشخاص',
    close: 'إغلاق',
  },
  front: {
    heading: 'مقالات',
    undated: 'تاريخ النشر غير مذكور',
    articles: countArticles,
    minutes: countMinutes,
    saidThisWeek: 'قيل هذا الأسبوع',
    said: 'قيل مؤخرًا',
    mostQuoted: 'الأكثر اقتباسًا',
    howCounted: 'يُحسب كل اقتباس مرة واحدة، ولا يُحسب النقل بالمعنى.',
    all: (count) => `كل المقالات (${count})`,
    archive: 'كل المقالات',
    archiveOf: (when) => `مقالات، ${when}`,
    archiveDescription: (what, site) => `${what}: ما نشره ${site}.`,
    otherMonths: 'أشهر أخرى',
    published: 'تاريخ النشر',
    quotations: 'اقتباسات',
    corrections: 'التصويبات',
    nothingCorrected: 'لم يُصوَّب شيء حتى الآن.',
    log: (corrections, withdrawals) =>
      `السجل: ${countCorrections(corrections)}، ${countWithdrawals(withdrawals)}`,
    timeline: 'التسلسل الزمني',
    wholeTimeline: 'التسلسل الزمني كاملًا',
  },
  pageTurns: {
    earlier: (when) => `قبل ذلك: ${when}`,
    later: (when) => `بعد ذلك: ${when}`,
  },
  strip: {
    articles: 'المقالات',
    events: 'الأحداث',
    quotations: 'الاقتباسات',
    naming: 'المقالات التي تذكرهم',
    ahead: 'مقرر أو متوقع',
    each: { day: 'كل يوم', week: 'كل أسبوع', month: 'كل شهر', year: 'كل عام' },
    caption: (above, below, each, span) =>
      `${above}${below === null ? '' : ` و${below}`} ${each}، ${span}`,
    before: (count) => `لم يُرسم ما هو أقدم (${count}).`,
    asTable: 'في جدول',
    when: 'متى',
  },
  notFound: {
    title: 'الصفحة غير موجودة',
    description: 'لا توجد صفحة في هذا العنوان.',
    advice:
      'تحتفظ المقالات والاقتباسات بعناوينها دائمًا، حتى لو تغيّرت أسماؤها أو نُقلت أو سُحبت، فلعل حرفًا سقط من الرابط.',
    citations: {
      before: 'بيانات الإحالة إلى الاقتباس، التي كانت ملفات إلى جانب صفحته، موجودة الآن ',
      link: 'في الصفحة نفسها',
      after: '.',
    },
    front: 'إلى الصفحة الأولى.',
  },
  article: {
    by: { before: 'بقلم ', after: '' },
    published: whenBetween('نُشر '),
    undated: 'تاريخ النشر غير مذكور',
    updated: whenBetween('حُدّث '),
    corrected: 'صُوّب',
    source: { before: 'المصدر: ', after: '' },
    sourceNotStated: 'المصدر غير مذكور',
    minutes: (count) => `زمن القراءة: ${countMinutes(count)}`,
    note: 'ملاحظة المحرر:',
    contents: 'في هذا المقال',
  },
  people: {
    heading: 'أشخاص وجهات',
    kinds: {
      person: 'أشخاص',
      country: 'دول',
      government: 'حكومات',
      organization: 'منظمات',
      media: 'وسائل إعلام',
      group: 'جماعات',
    },
    named: 'ورد ذكره في الفقرة',
    namedOften: (count, first) => `${MENTIONS(count)}، أولها في الفقرة ${first}`,
    paragraph: (number) => `الفقرة ${number}`,
    everywhere: 'في كل المقالات',
    everywhereOf: (name) => `${name} في كل المقالات`,
  },
  timeline: {
    heading: 'التسلسل الزمني',
    status: (status) =>
      ({
        occurred: null,
        scheduled: 'مقرر',
        expected: 'متوقع',
        postponed: 'مؤجل',
        cancelled: 'ملغى',
        rescheduled: 'أُعيدت جدولته',
      })[status],
    movedTo: { before: 'نُقل إلى ', after: '' },
    movedFrom: { before: 'كان مقررًا في ', after: '' },
  },
  quotation: {
    heading: 'اقتباسات',
    addresses: (address) =>
      `عنوان كل اقتباس هو عنوان المقال، \u2068${address}\u2069، تليه علامته الخاصة.`,
    undated: 'حيث لا يرد تاريخ فالمقال لا يذكره.',
    count: countQuotations,
    paraphrase: 'نقل بالمعنى',
    paraphraseOf: 'نقل بالمعنى:',
    speaker: (name, form) => (form === 'direct' ? name : `نقل بالمعنى: ${name}`),
    paraphrased: (words) => `${words} (نقل بالمعنى)`,
    to: { before: 'إلى ', after: '' },
    open: 'إحالة أو مشاركة',
    title: (form) => ({
      before: form === 'direct' ? 'اقتباس من ' : 'نقل بالمعنى من ',
      after: '',
    }),
    inParagraph: 'في فقرته',
    onRecord: 'في السجل',
    who: (form) => (form === 'direct' ? 'القائل' : 'صاحب الرأي'),
    when: 'التاريخ',
    toWhom: 'إلى',
    context: 'السياق',
    article: 'المقال',
    source: 'المصدر',
    version: 'النسخة',
    since: plainAfter('منذ '),
    notStated: 'غير مذكور',
    said: (name, words) => `${name}: ${words}`,
    description: (who, context, article, site) =>
      `${who}. ${context ? `${context}. ` : ''}من «${article}»، ${site}.`,
    withdrawn: 'اقتباس مسحوب',
    attribution: (words, who, article, site) => `${words} — ${who}. ${article}، ${site}.`,
  },
  share: {
    label: 'المشاركة والربط',
    inContext: 'اقرأه في سياقه',
    copy: 'انسخ الرابط',
    copyInArticle: 'انسخ رابط الكلمات في المقال',
    copyHighlight: 'انسخ الرابط مع التمييز',
    highlight: 'مع التمييز',
    page: 'رابط هذه الصفحة',
    copyPage: 'انسخ رابط هذه الصفحة',
    copyWords: 'انسخ مع الإسناد',
    words: 'مع الإسناد',
    share: 'شارك',
    mail: 'بريد إلكتروني',
    copiedWords: 'نُسخ مع الإسناد',
    copied: 'نُسخ الرابط',
    failed: 'تعذّر النسخ',
  },
  states: {
    label: (state, form) =>
      form === 'indirect' && state !== 'not held'
        ? { found: 'الموضع موجود في مصدره', translated: 'الموضع مترجم من مصدره' }[state]
        : STATES[state],
    sentence: (state, form) => SENTENCES[form][state],
    omitted: 'حيث ترد «…» أو «[…]» فقد حُذفت كلمات.',
    bracketed: 'ما بين الأقواس المعقوفة من المقال.',
    all: (count, state) => {
      const all = countQuotations(count);
      if (state === 'not held')
        return `${all}: ${count === 1 ? 'مصدره غير محفوظ هنا' : 'لا شيء من المصادر محفوظ هنا'}`;
      return count === 1 ? `${all}، ${STATES[state]}` : `${all}، كلها ${PLURAL[state]}`;
    },
    some: (count, state) => `${count} ${count === 1 ? STATES[state] : PLURAL[state]}`,
    mixed: (count, some) => `${countQuotations(count)}: ${some.join('، ')}`,
    heading: 'المراجَعة على المصدر',
    where: 'الموضع فيه',
  },
  source: {
    kind: 'مصدر، كما كان عند الاطلاع عليه',
    rights: {
      full: 'نحتفظ بهذه الوثيقة كما كانت عند الاطلاع عليها، ونصها كامل أدناه.',
      quote: 'نحتفظ بهذه الوثيقة كما كانت عند الاطلاع عليها، ونعرض الجمل المحيطة بكل اقتباس.',
      none: 'نحتفظ بهذه الوثيقة كما كانت عند الاطلاع عليها، ولا نعرض منها شيئًا. وبصمتها الرقمية تدل عليها.',
    },
    checked: (count) =>
      count > 0 ? `روجع عليها ${countQuotations(count)}` : 'لا اقتباس مراجَع عليها الآن',
    text: 'النص',
    address: 'نُشر في العنوان',
    archived: 'محفوظ في العنوان',
    recording: 'التسجيل',
    retrieved: 'تاريخ الاطلاع',
    replaced: 'استُبدل',
    formerDigest: (digest) => `SHA-256 للسابق: ${digest}`,
    quotedIn: (article) => `مقتبس في ${article}`,
    paragraph: (number) => `الفقرة ${number}`,
    page: (number) => `الصفحة ${number}`,
    pages: (first, last) => `الصفحات ${first}–${last}`,
    description: (site, publisher) =>
      `مصدر لدى ${site}${publisher === null ? '' : `، من ${publisher}`}: ما اقتُبس منه وموضعه.`,
  },
  changes: {
    heading: (count) => (count > 1 ? 'تصويبات' : 'تصويب'),
    done: (kind) =>
      whenBetween({ typo: 'صُوّب خطأ إملائي ', correction: 'صُوّب ', clarification: 'وُضّح ' }[kind]),
    colon: ':',
    slip: 'أُصلح خطأ إملائي.',
    erased: 'أُزيل ما كان مكتوبًا قبل ذلك.',
    see: (kind) => `انظر ${PLACES[kind]}`,
    earlier: 'الكلمات السابقة',
    formerly: (facts) => `سابقًا: ${facts.join('، ')}`,
    named: (name) => `باسم ${name}`,
    title: (title) => `«${title}»`,
    attributed: (speaker) => `منسوبًا إلى ${speaker}`,
    addressed: (to) => `موجهًا إلى ${to}`,
    dated: (date) => `بتاريخ ${date}`,
    given: (form) => (form === 'direct' ? 'واردًا كاقتباس' : 'واردًا كنقل بالمعنى'),
  },
  notices: {
    heading: 'مسحوب',
    withdrawn: ({ kind, form, isOwn, name }, { when }) => {
      const [the, its, gone] = THINGS[form === 'indirect' ? 'paraphrase' : kind];
      const verb = isOwn ? gone : 'سُحب المقال الذي يتضمن';
      const { after } = when;
      if (name === null) return { before: `${verb} ${its} ${when.before}`, afterName: '', after };
      return { before: `${verb} ${the} `, afterName: ` ${when.before}`, after };
    },
    retracted: whenBetween('سُحب هذا المقال '),
    retractedBriefly: whenBetween('سُحب '),
    seeInstead: 'انظر هذا بدلًا منه',
    seeThisInstead: (kind) => `انظر ${THINGS[kind][1]} بدلًا من ذلك`,
    instead: 'ما حلّ محله',
    stoodIn: {
      before: 'لم تعد كلماته منشورة، ويبقى هذا التنويه في عنوانه. وكان في ',
      after: '',
    },
    gone: 'لم يعد نصه ولا اقتباساته منشورة. ويبقى هذا التنويه في عناوينها.',
    elsewhere: 'يؤدي رابطك إلى جزء منه صار في مكان آخر.',
  },
  moved: {
    heading: (what) => (what === 'article' ? 'انتقل هذا المقال' : 'انتقل هذا الاقتباس'),
    title: 'انتقلت هذه الصفحة',
    description: 'لما كان هنا عنوان جديد.',
    now: 'عنوانه الآن:',
    quotationFrom: { before: 'الاقتباس، من ', after: '' },
    part: 'يؤدي رابطك إلى جزء منه.',
    goTo: (kind) => `انتقل إلى ${PLACES[kind]}`,
    isIn: (kind) => ({ before: `يؤدي رابطك إلى ${PLACES[kind]} في `, after: '' }),
  },
  marks: {
    quotation: (speaker, form) => `${speaker}، ${form === 'direct' ? 'اقتباس' : 'نقل بالمعنى'}`,
    state: (state) => `؛ ${state}`,
    changes: (revision) => `${revision}: ما الذي تغيّر`,
    table: 'جدول',
    code: 'شيفرة',
  },
  citations: {
    summary: (isQuotation) => (isQuotation ? 'الإحالة إلى هذا الاقتباس' : 'الإحالة إلى هذا المقال'),
    withQuotations: 'مع اقتباساته:',
    plainText: 'نص عادي',
    copy: 'نسخ',
    save: 'حفظ',
    copyAs: 'نسخ بصيغة #',
    saveAs: 'حفظ بصيغة #',
    copied: 'نُسخت الإحالة',
    undated: 'بلا تاريخ',
    version: (version) => `النسخة ${version}`,
    firstPublished: (source) => `نُشر أولًا في ${source}`,
    retracted: (date) => `سُحب، ${date}`,
    accessed: (day) => `اطُّلع عليه في ${day}.`,
    dayPattern: 'd MMMM yyyy',
    in: (place) => `في: ${place}`,
    from: (form, place, source) =>
      `${form === 'direct' ? 'مقتبس' : 'منقول بالمعنى'} في: ${place}، من ${source}`,
    remark: (form, speaker, date, place) =>
      `${form === 'direct' ? 'كلام' : 'نقل بالمعنى عن'} ${speaker}، ${date ?? 'التاريخ غير مذكور'}، ${place}.`,
    published: (date) => `تاريخ النشر: ${date}.`,
    genre: (form) => (form === 'direct' ? 'اقتباس' : 'نقل بالمعنى'),
    label: (article) => `اقتباسات: ${article}`,
    paraphrase: 'نقل بالمعنى',
    expected: (date) => `متوقع: ${date}`,
  },
  // Not translated yet.
  actors: en.actors,
  timelinePage: {
    title: 'التسلسل الزمني',
    titleOf: (when) => `التسلسل الزمني، ${when}`,
    standfirst: 'ما تقول المقالات إنه حدث، ومتى. والتاريخ الذي يتركه المقال مفتوحًا يظهر كذلك.',
    description: (site) => `ما تقول مقالات ${site} إنه حدث، ومتى.`,
    ahead: 'ما هو آتٍ',
    asOf: (when) => `حتى ${when}، يوم أحدث مقال`,
    moreAhead: (count, from) => `ما هو آتٍ أيضًا (${count})، من ${from}`,
    people: 'أشخاص:',
    all: 'الكل',
    datedDifferently: 'تواريخ مختلفة:',
    has: (date) => `يذكر ${date}`,
    inArticles: countForm('ar', {
      one: 'في مقال واحد',
      two: 'في مقالين',
      few: 'في # مقالات',
      many: 'في # مقالًا',
      other: 'في # مقال',
    }),
    saidThatDay: 'قيل في ذلك اليوم',
    permalink: 'صفحة الاقتباس',
    more: (count) => `${count} غيرها في ذلك اليوم`,
    undated: 'بلا يوم محدد',
    parts: 'أشهر أخرى',
    nothing: 'لا تؤرخ المقالات أي حدث.',
  },
  quotations: {
    // Not translated yet, but for what stands here.
    ...en.quotations,
    paraphrase: 'نقل بالمعنى',
    printed: 'نُشر',
    undated: 'بلا تاريخ',
    inArticle: { before: 'في ', after: '' },
    alsoIn: 'وأيضًا في',
    more: (count) => `${count} غيرها`,
    corrected: 'صُوّب',
    ownPage: 'صفحة هذا الاقتباس',
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
      corrections: (site) => `تصويبات: ${site}`,
      correctionsDescription: 'ما صُوّب وما سُحب.',
      actorDescription: (name) => `مقالات تذكر ${name}، مع ما تقتبسه.`,
      topicDescription: (topic) => `مقالات عن ${topic}.`,
    },
    changeKinds: {
      typo: 'صُوّب خطأ إملائي',
      correction: 'صُوّب',
      clarification: 'وُضّح',
      withdrawal: 'سُحب جزء منه',
      retraction: 'سُحب',
    },
  },
};

const MENTIONS = countForm('ar', {
  two: 'ورد ذكره مرتين',
  few: 'ورد ذكره # مرات',
  many: 'ورد ذكره # مرة',
  other: 'ورد ذكره # مرة',
});

const PLACES: Readonly<Record<PlaceKind, string>> = {
  quote: 'الاقتباس',
  event: 'التاريخ',
  actor: 'المدخل',
  paragraph: 'الفقرة',
};

type Forms = readonly [the: string, its: string, gone: string];

const THINGS: Readonly<Record<PlaceKind | 'paraphrase', Forms>> = {
  quote: ['اقتباس', 'هذا الاقتباس', 'سُحب'],
  paraphrase: ['النقل بالمعنى عن', 'هذا النقل بالمعنى', 'سُحب'],
  event: ['التاريخ', 'هذا التاريخ', 'سُحب'],
  actor: ['المدخل الخاص بـ', 'هذا المدخل', 'سُحب'],
  paragraph: ['الفقرة', 'هذه الفقرة', 'سُحبت'],
};

const STATES: Readonly<Record<CheckState, string>> = {
  found: 'موجود في مصدره',
  translated: 'مترجم من مصدره',
  'not held': 'المصدر غير محفوظ هنا',
};

const PLURAL: Readonly<Record<CheckState, string>> = {
  found: 'موجودة في مصادرها',
  translated: 'مترجمة من مصادرها',
  'not held': 'مصادرها غير محفوظة هنا',
};

const SENTENCES = {
  direct: {
    found: 'هذه الكلمات موجودة في المصدر، كلمة بكلمة.',
    translated: 'الكلمات الأصلية موجودة في المصدر، كلمة بكلمة، والترجمة من المقال.',
    'not held':
      'هذه الكلمات موجودة في المقال، كلمة بكلمة. ونص مصدرها غير محفوظ هنا، فلم يُبحث عنها فيه.',
  },
  indirect: {
    found: 'الموضع الذي ينقل هذا معناه موجود في المصدر، كلمة بكلمة.',
    translated: 'الموضع الذي ينقل هذا معناه موجود في المصدر بلغة أخرى، كلمة بكلمة.',
    'not held':
      'هذه الكلمات موجودة في المقال، كلمة بكلمة. ونص المصدر الذي تنقل معناه غير محفوظ هنا، فلم يُنظر فيه.',
  },
} as const;
