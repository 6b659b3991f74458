import type { PlaceKind } from '../../model/place-kind.ts';
import type { CheckState } from '../../model/source-check.ts';
import { whenBetween } from '../told.ts';
import type { Words } from '../words.ts';
import { en } from './en.ts';
import { jaDates } from './ja-dates.ts';

const countQuotations = (count: number) => `引用${count}件`;

/** サイトが日本語で述べること。 */
export const ja: Words = {
  dates: jaDates,
  text: { comma: '、', stop: '。', gap: '' },
  page: {
    skip: '本文へ',
    draft: '下書き',
    embargo: '公開前',
    about: 'このサイトについて',
  },
  masthead: {},
  footer: {
    promise: (site) => ({
      before: `${site}は、言葉が記事の中に`,
      link: '一字一句',
      after: '確かめられた引用だけを掲載します。',
    }),
    publisher: { before: '発行：', after: '' },
    report: '誤りを知らせる',
    files: 'このサイトのファイル',
  },
  navigation: {
    label: 'サイト',
    sections: {
      articles: '記事',
      actors: '人物',
      timeline: '時系列',
      quotations: '引用',
      corrections: '訂正',
      search: '検索',
    },
  },
  onThisPage: {
    label: 'このページの内容',
    quotations: '引用',
    timeline: '時系列',
    people: '人物',
    close: '閉じる',
  },
  front: {
    heading: '記事',
    undated: '公開日の記載なし',
    articles: (count) => `記事${count}本`,
    minutes: (count) => `${count}分`,
    saidThisWeek: '今週の発言',
    said: '発言',
    mostQuoted: '最も多く引用された人',
    howCounted: '引用は一度だけ数え、間接引用は数えません。',
    all: (count) => `全${count}本の記事`,
    archive: 'すべての記事',
    archiveOf: (when) => `記事、${when}`,
    archiveDescription: (what, site) => `${what}：${site}が公開したもの。`,
    otherMonths: 'ほかの月',
    published: '公開',
    quotations: '引用',
    corrections: '訂正',
    nothingCorrected: 'これまでに訂正はありません。',
    log: (corrections, withdrawals) => `訂正の記録：訂正${corrections}件、撤回${withdrawals}件`,
    timeline: '時系列',
    wholeTimeline: '時系列の全体',
  },
  pageTurns: {
    earlier: (when) => `前：${when}`,
    later: (when) => `次：${when}`,
  },
  strip: {
    articles: '記事',
    events: '出来事',
    quotations: '引用',
    naming: '登場する記事',
    ahead: '予定・見込み',
    each: { day: '日ごと', week: '週ごと', month: '月ごと', year: '年ごと' },
    caption: (above, below, each, span) =>
      `${above}${below === null ? '' : `と${below}`}の${each}の数、${span}`,
    before: (count) => `それ以前の${count}件は図に含まれません。`,
    asTable: '表で見る',
    when: '時期',
  },
  notFound: {
    title: 'ページが見つかりません',
    description: 'このアドレスにページはありません。',
    advice:
      '記事と引用のアドレスは、改題や移動、取り下げがあっても変わりません。リンクの文字が途中で欠けたのかもしれません。',
    citations: {
      before: '引用の書誌情報は、以前はページの隣のファイルでしたが、今は',
      link: 'そのページの中',
      after: 'にあります。',
    },
    front: 'トップページへ。',
  },
  article: {
    by: { before: '文・', after: '' },
    published: whenBetween('', '公開'),
    undated: '公開日の記載なし',
    updated: whenBetween('', '更新'),
    corrected: '訂正あり',
    source: { before: '出典：', after: '' },
    sourceNotStated: '出典の記載なし',
    minutes: (count) => `読了${count}分`,
    note: '編集部注：',
    contents: 'この記事の内容',
  },
  people: {
    heading: '人物と勢力',
    kinds: {
      person: '人物',
      country: '国',
      government: '政府',
      organization: '組織',
      media: '報道機関',
      group: '集団',
    },
    named: '登場する段落：',
    namedOften: (count, first) => `${count}か所に登場、最初は第${first}段落`,
    paragraph: (number) => `第${number}段落`,
    everywhere: 'すべての記事で見る',
    everywhereOf: (name) => `すべての記事の${name}`,
  },
  timeline: {
    heading: '時系列',
    status: (status) =>
      ({
        occurred: null,
        scheduled: '予定',
        expected: '見込み',
        postponed: '延期',
        cancelled: '中止',
        rescheduled: '日程変更',
      })[status],
    movedTo: { before: '変更後：', after: '' },
    movedFrom: { before: '当初の予定：', after: '' },
  },
  quotation: {
    heading: '引用',
    addresses: (address) =>
      `各引用のアドレスは、記事のアドレス ${address} の後にそれぞれの記号を付けたものです。`,
    undated: '日付のないものは、記事に記載がありません。',
    count: countQuotations,
    paraphrase: '間接引用',
    paraphraseOf: '間接引用：',
    speaker: (name, form) => (form === 'direct' ? name : `間接引用：${name}`),
    paraphrased: (words) => `${words}（間接引用）`,
    to: { before: '相手：', after: '' },
    open: '引用・共有する',
    title: (form) => ({ before: form === 'direct' ? '引用元：' : '間接引用元：', after: '' }),
    inParagraph: '段落の中で',
    onRecord: '記録',
    who: (form) => (form === 'direct' ? '発言者' : '見解の主'),
    when: '日付',
    toWhom: '相手',
    context: '文脈',
    article: '記事',
    source: '出典',
    version: '版',
    since: whenBetween('', 'から'),
    notStated: '記載なし',
    said: (name, words) => `${name}：${words}`,
    description: (who, context, article, site) =>
      `${who}。${context ? `${context}。` : ''}『${article}』、${site}より。`,
    withdrawn: '取り下げられた引用',
    attribution: (words, who, article, site) => `${words}——${who}。${article}、${site}。`,
  },
  share: {
    label: '共有とリンク',
    inContext: '文脈の中で読む',
    copy: 'リンクをコピー',
    copyInArticle: '記事の中の言葉へのリンクをコピー',
    copyHighlight: '強調表示付きのリンクをコピー',
    highlight: '強調表示付き',
    page: 'このページへのリンク',
    copyPage: 'このページへのリンクをコピー',
    copyWords: '出典付きでコピー',
    words: '出典付き',
    share: '共有',
    mail: 'メール',
    copiedWords: '出典付きでコピーしました',
    copied: 'リンクをコピーしました',
    failed: 'コピーできませんでした',
  },
  states: {
    label: (state, form) =>
      form === 'indirect' && state !== 'not held'
        ? { found: '該当箇所を出典で確認', translated: '該当箇所を出典から翻訳' }[state]
        : STATES[state],
    sentence: (state, form) => SENTENCES[form][state],
    omitted: '「…」や「［…］」のところでは、言葉が省かれています。',
    bracketed: '角括弧の中は記事による補足です。',
    all: (count, state) => {
      const all = countQuotations(count);
      if (state === 'not held') return `${all}、出典は当サイトに保管なし`;
      return count === 1 ? `${all}、${STATES[state]}` : `${all}、すべて${STATES[state]}`;
    },
    some: (count, state) => `${STATES[state]}${count}件`,
    mixed: (count, some) => `${countQuotations(count)}（${some.join('、')}）`,
    heading: '照合',
    where: '出典の中の位置',
  },
  source: {
    kind: '取得した時点の出典',
    rights: {
      full: 'この文書を取得した時点のまま保管しています。全文は下にあります。',
      quote: 'この文書を取得した時点のまま保管し、各引用の前後の文を示しています。',
      none: 'この文書を取得した時点のまま保管していますが、内容は示しません。どの文書かはチェックサムで分かります。',
    },
    checked: (count) =>
      count > 0
        ? `この文書と照合した${countQuotations(count)}`
        : '現在、この文書と照合した引用はありません',
    text: '本文',
    address: '公開元',
    archived: '保存先',
    recording: '録音・録画',
    retrieved: '取得日',
    replaced: '差し替え',
    formerDigest: (digest) => `以前の文書のSHA-256：${digest}`,
    quotedIn: (article) => `「${article}」で引用`,
    paragraph: (number) => `第${number}段落`,
    page: (number) => `${number}ページ`,
    pages: (first, last) => `${first}～${last}ページ`,
    description: (site, publisher) =>
      `${site}の出典${publisher === null ? '' : `（${publisher}）`}：引用された言葉とその位置。`,
  },
  changes: {
    heading: () => '訂正',
    done: (kind) =>
      whenBetween('', { typo: '誤字を訂正', correction: '訂正', clarification: '補足' }[kind]),
    colon: '：',
    slip: '誤字を直しました。',
    erased: '以前の記述は削除されました。',
    see: (kind) => `${PLACES[kind]}を見る`,
    earlier: '以前の言葉',
    formerly: (facts) => `以前の記載：${facts.join('、')}`,
    named: (name) => `名称「${name}」`,
    title: (title) => `「${title}」`,
    attributed: (speaker) => `発言者「${speaker}」`,
    addressed: (to) => `相手「${to}」`,
    dated: (date) => `日付「${date}」`,
    given: (form) => (form === 'direct' ? '直接の引用として' : '間接引用として'),
  },
  notices: {
    heading: '取り下げ',
    withdrawn: ({ kind, form, isOwn, name }, { when }) => {
      const thing = form === 'indirect' ? '間接引用' : PLACES[kind];
      const after = `${when.after}、取り下げられました`;
      const what = isOwn ? 'は' : 'を含む記事は';
      if (name === null)
        return { before: `この${thing}${what}${when.before}`, afterName: '', after };
      return { before: '', afterName: `の${thing}${what}${when.before}`, after };
    },
    retracted: whenBetween('この記事は', '、取り下げられました'),
    retractedBriefly: whenBetween('', '取り下げ'),
    seeInstead: '代わりにこちらをご覧ください',
    seeThisInstead: (kind) => `代わりにこの${PLACES[kind]}をご覧ください`,
    instead: '代わりのもの',
    stoodIn: {
      before: '言葉の掲載は終わりましたが、この告知はこのアドレスに残ります。掲載していた記事：',
      after: '',
    },
    gone: '本文と引用の掲載は終わりました。この告知はそれぞれのアドレスに残ります。',
    elsewhere: 'リンク先の部分は、今は別の場所にあります。',
  },
  moved: {
    heading: (what) => (what === 'article' ? 'この記事は移動しました' : 'この引用は移動しました'),
    title: 'このページは移動しました',
    description: 'ここにあったものは新しいアドレスにあります。',
    now: '新しいアドレス：',
    quotationFrom: { before: '引用（', after: '）' },
    part: 'リンク先はその一部です。',
    goTo: (kind) => `${PLACES[kind]}へ進む`,
    isIn: (kind) => ({ before: `リンクが示す${PLACES[kind]}はこちらにあります：`, after: '' }),
  },
  marks: {
    quotation: (speaker, form) => `${speaker}、${form === 'direct' ? '引用' : '間接引用'}`,
    state: (state) => `；${state}`,
    changes: (revision) => `${revision}：変更点`,
    table: '表',
    code: 'コード',
  },
  citations: {
    summary: (isQuotation) => (isQuotation ? 'この引用を文献に記す' : 'この記事を文献に記す'),
    withQuotations: '引用を含めて：',
    plainText: 'テキスト',
    copy: 'コピー',
    save: '保存',
    copyAs: '#としてコピー',
    saveAs: '#として保存',
    copied: '書誌情報をコピーしました',
    undated: '日付なし',
    version: (version) => version.replace(/^\d+/u, '第$&版'),
    firstPublished: (source) => `初出：${source}`,
    retracted: (date) => `取り下げ、${date}`,
    accessed: (day) => `${day}閲覧。`,
    dayPattern: 'yyyy年M月d日',
    in: (place) => `所収：${place}`,
    from: (form, place, source) =>
      `${form === 'direct' ? '引用' : '間接引用'}：${place}、出典：${source}`,
    remark: (form, speaker, date, place) =>
      `${speaker}の${form === 'direct' ? '言葉' : '間接引用'}、${date ?? '日付の記載なし'}、${place}。`,
    published: (date) => `公開：${date}。`,
    genre: (form) => (form === 'direct' ? '引用' : '間接引用'),
    label: (article) => `引用：${article}`,
    paraphrase: '間接引用',
    expected: (date) => `見込み：${date}`,
  },
  // Not translated yet.
  actors: en.actors,
  timelinePage: {
    title: '時系列',
    titleOf: (when) => `時系列、${when}`,
    standfirst: '記事が伝える出来事とその日付。記事が明示しない日付は、そのまま示しています。',
    description: (site) => `${site}の記事が伝える出来事とその日付。`,
    ahead: '今後の予定',
    asOf: (when) => `${when}現在（最新の記事の日付）`,
    moreAhead: (count, from) => `今後の予定ほか${count}件（${from}から）`,
    people: '人物：',
    all: 'すべて',
    datedDifferently: '日付が異なる記事：',
    has: (date) => `${date}とする`,
    inArticles: (count) => `${count}本の記事`,
    saidThatDay: 'この日の発言',
    permalink: '引用のページ',
    more: (count) => `この日の発言ほか${count}件`,
    undated: '日の記載なし',
    parts: 'ほかの月',
    nothing: '記事に日付のある出来事はありません。',
  },
  quotations: {
    // Not translated yet, but for what stands here.
    ...en.quotations,
    paraphrase: '間接引用',
    printed: '掲載',
    undated: '日付なし',
    inArticle: { before: '「', after: '」' },
    alsoIn: 'ほかの掲載：',
    more: (count) => `ほか${count}件`,
    corrected: '訂正あり',
    ownPage: 'この引用のページ',
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
      corrections: (site) => `訂正：${site}`,
      correctionsDescription: '訂正されたものと、取り下げられたもの。',
      actorDescription: (name) => `${name}に触れた記事と、その引用。`,
      topicDescription: (topic) => `「${topic}」の記事。`,
    },
    changeKinds: {
      typo: '誤字を訂正',
      correction: '訂正',
      clarification: '補足',
      withdrawal: '一部取り下げ',
      retraction: '取り下げ',
    },
  },
};

const PLACES: Readonly<Record<PlaceKind, string>> = {
  quote: '引用',
  event: '日付',
  actor: '項目',
  paragraph: '段落',
};

const STATES: Readonly<Record<CheckState, string>> = {
  found: '出典で確認',
  translated: '出典から翻訳',
  'not held': '出典は当サイトに保管なし',
};

const SENTENCES = {
  direct: {
    found: 'この言葉は、一字一句そのまま出典にあります。',
    translated: '元の言葉は、一字一句そのまま出典にあります。翻訳は記事によるものです。',
    'not held':
      'この言葉は、一字一句そのまま記事にあります。出典の文書は当サイトに保管されていないため、照合していません。',
  },
  indirect: {
    found: 'この間接引用が伝える箇所は、一字一句そのまま出典にあります。',
    translated: 'この間接引用が伝える箇所は、別の言語で、一字一句そのまま出典にあります。',
    'not held':
      'この言葉は、一字一句そのまま記事にあります。元になった出典の文書は当サイトに保管されていないため、照合していません。',
  },
} as const;
