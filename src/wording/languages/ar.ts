import type { PlaceKind } from '../../model/place-kind.ts';
import type { CheckState } from '../../model/source-check.ts';
import { countForm } from '../count-form.ts';
import { countSome } from '../count-some.ts';
import { plainAfter, whenBetween } from '../told.ts';
import type { Words } from '../words.ts';
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

/** What a search has found; English has fewer forms of each. */
const found = {
  quotation: {
    one: 'اقتباس واحد',
    two: 'اقتباسان',
    few: '# اقتباسات',
    many: '# اقتباسًا',
    other: '# اقتباس',
  },
  person: {
    one: 'اسم واحد',
    two: 'اسمان',
    few: '# أسماء',
    many: '# اسمًا',
    other: '# اسم',
  },
  event: {
    one: 'حدث واحد',
    two: 'حدثان',
    few: '# أحداث',
    many: '# حدثًا',
    other: '# حدث',
  },
  passage: {
    one: 'موضع واحد في المقالات',
    two: 'موضعان في المقالات',
    few: '# مواضع في المقالات',
    many: '# موضعًا في المقالات',
    other: '# موضع في المقالات',
  },
};

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

const countSlips = countForm('ar', {
  one: 'خطأ إملائي واحد',
  two: 'خطآن إملائيان',
  few: '# أخطاء إملائية',
  many: '# خطأ إملائيًا',
  other: '# خطأ إملائي',
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
      topics: 'المواضيع',
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
    log: (corrections, withdrawals, slips) => {
      const counts = countSome(
        [corrections, countCorrections],
        [withdrawals, countWithdrawals],
        [slips, countSlips],
      );
      return counts.length === 0 ? null : `السجل: ${counts.join('، ')}`;
    },
    timeline: 'التسلسل الزمني',
    wholeTimeline: 'التسلسل الزمني كاملًا',
  },
  filters: { clear: 'اعرض الكل' },
  pageTurns: {
    earlier: (when) => (when === null ? 'قبل ذلك' : `قبل ذلك: ${when}`),
    later: (when) => (when === null ? 'بعد ذلك' : `بعد ذلك: ${when}`),
    newest: 'الأحدث',
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
    nowPageOf: { before: 'هذه الصفحة هي الآن صفحة ', after: '.' },
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
  actors: {
    heading: 'أشخاص وجهات',
    listed: countForm('ar', {
      zero: 'لا أسماء مذكورة في المقالات',
      one: 'اسم واحد مذكور في المقالات',
      two: 'اسمان مذكوران في المقالات',
      few: '# أسماء مذكورة في المقالات',
      many: '# اسمًا مذكورًا في المقالات',
      other: '# اسم مذكور في المقالات',
    }),
    beginning: (initials) => `أسماء تبدأ بـ«${initials}»`,
    names: 'بحسب الاسم',
    describe: (site) => `كل من تذكرهم مقالات ${site}: من اقتُبس كلامه، وكم مرة، ومن تحدّث عمّن.`,
    describeOne: (name, site) => `${name} في ${site}: كل ما في السجل، كلمة بكلمة، بتاريخه ومقاله.`,
    kind: {
      person: 'شخص',
      country: 'دولة',
      government: 'حكومة',
      organization: 'منظمة',
      media: 'وسيلة إعلام',
      group: 'جماعة',
    },
    quotations: 'اقتباسات',
    paraphrases: 'نقل بالمعنى',
    quotedIn: 'الاقتباس في مقالات',
    namedIn: 'الذكر في مقالات',
    articles: 'مقالات',
    span: 'من – إلى',
    mostQuoted: 'الأكثر اقتباسًا',
    counted: 'تُحسب الكلمات نفسها في عدة مقالات مرة واحدة، ولا يُحسب النقل بالمعنى.',
    name: 'الاسم',
    matrix: 'من تحدّث عمّن',
    matrixNote:
      'كم مرة يذكر كلام من على اليمين، اقتباسًا أو نقلًا بالمعنى، من في الأعلى. وكل رقم يؤدي إلى الكلمات.',
    speaker: 'المتحدث',
    spoke: (speaker, named, count) => `${speaker} عن ${named}: ${countQuotations(count)}`,
    spokeOf: (speaker, named) => `${speaker} عن ${named}`,
    saidOf: (named) => `ما يقوله آخرون عن ${named}`,
    record: 'في السجل',
    recordBefore: 'في السجل، سابقًا',
    recordPart: (number) => `في السجل، الجزء ${number}`,
    describeSpoken: (title, site) => `${title}، في مقالات ${site}: كلمة بكلمة، مع التاريخ والمقال.`,
    jump: 'انتقل إلى:',
    pages: 'صفحات أخرى من السجل',
    asPrinted: 'كما يرد في المقالات',
    roleIn: 'تاريخ المقالات:',
    spokeOfHeading: 'الحديث عن',
    beside: 'مقتبَسون في المقالات نفسها',
    about: 'ما يقوله آخرون',
    allOf: (count) => `الكل (${count})`,
    articlesNaming: 'مقالات',
    timeline: 'في التسلسل الزمني',
    corrections: 'تصويبات',
    seeIt: 'انظر الموضع',
  },
  timelinePage: {
    title: 'التسلسل الزمني',
    titleOf: (when) => `التسلسل الزمني، ${when}`,
    standfirst: 'ما تقول المقالات إنه حدث، ومتى. والتاريخ الذي يتركه المقال مفتوحًا يظهر كذلك.',
    description: (site) => `ما تقول مقالات ${site} إنه حدث، ومتى.`,
    ahead: 'ما هو آتٍ',
    asOf: (when) => `حتى ${when}، يوم أحدث مقال`,
    moreAhead: (count, from) => `ما هو آتٍ أيضًا (${count})، من ${from}`,
    all: 'الكل',
    choose: 'اختر من هذه الأحداث',
    choice: {
      actor: { label: 'أشخاص', any: 'الجميع' },
      topic: { label: 'الموضوع', any: 'كل المواضيع' },
      status: { label: 'الحالة', any: 'كل الحالات' },
    },

    occurred: 'حدث',
    count: countForm('ar', {
      one: 'حدث واحد',
      two: 'حدثان',
      few: '# أحداث',
      many: '# حدثًا',
      other: '# حدث',
    }),

    shownOf: (shown, all) => `المعروض: ${shown} من ${all}`,
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
    more: countForm('ar', {
      one: 'قول آخر في ذلك اليوم',
      two: 'قولان آخران في ذلك اليوم',
      few: '# أقوال أخرى في ذلك اليوم',
      many: '# قولًا آخر في ذلك اليوم',
      other: '# قول آخر في ذلك اليوم',
    }),
    undated: 'بلا يوم محدد',
    parts: 'أشهر أخرى',
    nothing: 'لا تؤرخ المقالات أي حدث.',
  },
  quotations: {
    paraphrase: 'نقل بالمعنى',
    printed: 'نُشر',
    undated: 'بلا تاريخ',
    inArticle: { before: 'في ', after: '' },
    alsoIn: 'وأيضًا في',
    more: countForm('ar', {
      one: 'موضع آخر',
      two: 'موضعان آخران',
      few: '# مواضع أخرى',
      many: '# موضعًا آخر',
      other: '# موضع آخر',
    }),
    corrected: 'صُوّب',
    ownPage: 'صفحة هذا الاقتباس',
    elsewhere: 'الكلمات نفسها في مواضع أخرى',
    there: 'الاقتباس هناك',
    heading: 'اقتباسات',
    titleOf: (when) => `اقتباسات، ${when}`,
    describe: (site) =>
      `كل ما يقتبسه ${site}، كلمة بكلمة: بحسب الشهر وبحسب المتحدث، ولكل اقتباس تاريخه ومقاله.`,
    describeMonth: (when, site) => `ما يقتبسه ${site}، ${when}، كلمة بكلمة: من قاله، وفي أي مقال.`,
    count: countQuotations,
    paraphrases: 'منها نقل بالمعنى',
    speakers: 'المتحدثون',
    newest: 'الأحدث',
    byMonth: 'بحسب الشهر',
    bySpeaker: 'بحسب المتحدث',
    month: 'الشهر',
    withoutDate: 'بلا تاريخ',
    otherMonths: 'أشهر أخرى',
    choose: 'اختر من هذه الاقتباسات',
    speaker: 'المتحدث',
    article: 'المقال',
    form: 'الصيغة',
    state: 'الحالة',
    anySpeaker: 'كل المتحدثين',
    anyArticle: 'كل المقالات',
    anyForm: 'كل الصيغ',
    anyState: 'كل الحالات',
    direct: 'كلمة بكلمة',
    onlyCorrected: 'المصوَّبة فقط',
    shownOf: (shown, all) => `المعروض: ${shown} من ${all}`,
  },
  corrections: {
    heading: 'تصويبات',
    titleOf: (when) => `تصويبات، ${when}`,
    describe: (site) => `ما صوّبه ${site} وما سحبه: ما كان يقوله، وما يقوله الآن، ومتى.`,
    describeMonth: (when, site) =>
      `ما صوّبه ${site} وما سحبه، ${when}: ما كان يقوله، وما يقوله الآن.`,
    none: 'لم يُصوّب شيء حتى الآن.',
    kinds: {
      typo: 'صُوّب خطأ إملائي',
      correction: 'صُوّب',
      clarification: 'وُضّح',
      withdrawal: 'سُحب',
      retraction: 'سُحب المقال',
    },
    things: { quote: 'اقتباس', actor: 'مدخل', event: 'تاريخ' },
    after: countForm('ar', {
      zero: 'في يوم النشر',
      one: 'بعد يوم واحد من النشر',
      two: 'بعد يومين من النشر',
      few: 'بعد # أيام من النشر',
      many: 'بعد # يومًا من النشر',
      other: 'بعد # يوم من النشر',
    }),
    erased: 'أُزيل ما كان مكتوبًا قبل ذلك.',
    instead: 'انظر هذا بدلًا منه',
    place: 'موضع التصويب',
    counts: {
      correction: 'تصويبات',
      clarification: 'توضيحات',
      withdrawal: 'سحب جزئي',
      retraction: 'مقالات مسحوبة',
      typo: 'أخطاء إملائية',
    },
    median: 'وسيط عدد الأيام حتى التصويب',
    howCounted: (counted, all) =>
      `تُحسب الأيام من يوم النشر، من دون الأخطاء الإملائية. ذُكر التاريخان في ${counted} من أصل ${all}.`,
    slips: 'أخطاء إملائية',
    byMonth: 'بحسب الشهر',
    withoutDate: 'بلا تاريخ',
    otherMonths: 'أشهر أخرى',
    all: (count, when) => `${when}: الكل (${count})`,
    count: countForm('ar', {
      zero: 'لا بنود',
      one: 'بند واحد',
      two: 'بندان',
      few: '# بنود',
      many: '# بندًا',
      other: '# بند',
    }),
  },
  topics: {
    heading: 'المواضيع',
    describeAll: (site) => `ما يتناوله ${site}، موضوعًا موضوعًا.`,
    topic: 'موضوع',
    describe: (topic, site) => `${topic}: ما نشره ${site} عن هذا الموضوع، وكل من اقتُبس كلامهم.`,
    articles: 'مقالات',
    quotations: 'اقتباسات',
    actors: 'مذكورون في هذه المقالات',
    timeline: 'في التسلسل الزمني',
    wholeTimeline: 'التسلسل الزمني كاملًا',
    said: 'قيل مؤخرًا',
    allQuotations: 'كل الاقتباسات',
    parts: 'كل مقالات هذا الموضوع',
    newest: 'الأحدث',
    part: (number) => `الجزء ${number}`,
    alsoOn: 'مقالات أخرى في هذا الموضوع',
    earlier: 'قبل ذلك',
    later: 'بعد ذلك',
  },
  search: {
    title: 'بحث',
    description: 'ابحث عن اقتباس بمن قاله وببعض كلماته، وعن أشخاص وأحداث ومقالات.',
    field: 'من قاله، وبعض الكلمات',
    submit: 'ابحث',
    rule: 'يجب أن ترد كل كلمة، أو كلمة أطول تبدأ بها (أما ما كان من حرف أو حرفين فكما هو تمامًا)، في اقتباس واحد أو اسم قائله، أو في فقرة واحدة أو عنوان واحد، أو في اسم شخص وصفته، أو في حدث واحد. ولا فرق بين الأحرف الكبيرة والصغيرة، ولا أثر لعلامات التشكيل ولا للهمزات ولا لأل التعريف. والكلمات الموضوعة بين علامتي اقتباس يجب أن ترد متجاورة. والأحدث يظهر أولًا.',
    filters: {
      speaker: { label: 'المتحدث', any: 'الكل' },
      kind: { label: 'النوع', any: 'الكل' },
      year: { label: 'العام', any: 'كل الأعوام' },
      topic: { label: 'الموضوع', any: 'كل الموضوعات' },
      lang: { label: 'اللغة', any: 'كل اللغات' },
    },
    kinds: {
      quotation: 'اقتباسات',
      person: 'أشخاص وجهات',
      event: 'أحداث',
      passage: 'مقالات',
    },
    paraphrase: 'نقل بالمعنى',
    more: 'المزيد',
    speakers: 'المتحدثون، بحسب الاسم',
    said: {
      nothing: 'لم يُعثر على كل هذه الكلمات معًا.',
      looking: 'جارٍ البحث…',
      failed: 'تعذّر تحميل البحث. أعد المحاولة بعد قليل.',
      near: 'أسماء قريبة في الكتابة:',
      counts: found,
    },
  },
  data: {
    title: 'البيانات والخلاصات',
    standfirst: 'ما ينشره هذا الموقع، في صيغ تقرؤها البرامج.',
    sets: {
      heading: 'الموقع كله',
      note: 'صيغة JSON هي الأصل: ترد فيها الكلمات كما تنشرها المقالات. وفي صيغة CSV تبدأ بفاصلة عليا كل خلية قد يعدّها برنامج الجداول معادلة.',
      quotations: 'اقتباسات',
      events: 'أحداث',
      actors: 'أشخاص ومنظمات',
      corrections: 'ما صُوّب وما سُحب',
      schema: 'المخطط',
      calendar: 'الأحداث في تقويم (iCalendar)',
      timeline: 'الأحداث لبرنامج TimelineJS',
    },
    articles: {
      heading: 'كل مقال',
      note: 'إلى جانب صفحة المقال، في عنوانه وبهذا الاسم:',
      markdown: 'النص كما كُتب',
      json: 'المقال كله في صورة بيانات',
      ninjs: 'مادة إخبارية وفق معيار ninjs 3.1 من IPTC',
      annotations: 'اقتباساته بصيغة Web Annotations',
      citations: 'بيانات الإحالة إليه وإلى اقتباساته',
    },
    feedsHeading: 'خلاصات',
    verify: {
      heading: 'هل نُشر هذا هنا؟',
      note: 'البصمة الرقمية لكلمات الاقتباس تدل على ملف يبيّن إلى من نُسبت هنا، وأين، وفي أي نسخة، وما نتيجة مراجعتها على مصدرها. وتُكتب الكلمات بعلامات اقتباس وفواصل عليا مستقيمة، وبمسافات مفردة، وبلا مسافة في الطرفين، وكل جزء من اقتباس متقطع على حدة.',
      none: 'إن لم يوجد ملف كهذا، أو لم تكن البصمة فيه، فالكلمات لم تُنشر هنا منسوبة إلى أحد.',
    },
    feeds: {
      corrections: (site) => `تصويبات: ${site}`,
      correctionsDescription: 'ما صُوّب وما سُحب.',
      actorDescription: (name) => `مقالات تذكر ${name}، مع ما تقتبسه.`,
      topicDescription: (topic) => `مقالات عن ${topic}.`,
    },
    embed: {
      title: 'اقتبسه في صفحة أخرى',
      html: 'شيفرة HTML للاقتباس',
      script: 'مع هذا السطر يبيّن الاقتباس هناك إن تغيّرت صياغته هنا أو سُحب:',
      scriptLabel: 'شيفرة HTML للبرنامج النصي',
      reworded: 'تغيّرت هذه الكلمات بعد ذلك.',
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
