import type { PlaceKind } from '../../model/place-kind.ts';
import type { CheckState } from '../../model/source-check.ts';
import { countForm } from '../count-form.ts';
import { plainAfter, whenBetween } from '../told.ts';
import type { Words } from '../words.ts';
import { en } from './en.ts';
import { frDates } from './fr-dates.ts';

const countQuotations = countForm('fr', { one: '# citation', other: '# citations' });

const countCorrections = countForm('fr', { one: '# rectificatif', other: '# rectificatifs' });

const countWithdrawals = countForm('fr', { one: '# retrait', other: '# retraits' });

/** Ce que dit le site en français. */
export const fr: Words = {
  dates: frDates,
  text: { comma: ', ', stop: '.', gap: ' ' },
  page: {
    skip: 'Aller au texte',
    draft: 'Brouillon',
    embargo: 'Pas encore publié',
    about: 'À propos de ce site',
  },
  masthead: {},
  footer: {
    promise: (site) => ({
      before: `${site} n’imprime une citation que si ses mots ont été retrouvés, `,
      link: 'mot pour mot',
      after: ', dans l’article.',
    }),
    publisher: { before: 'Publié par ', after: '' },
    report: 'Signaler une erreur',
    files: 'Les fichiers de ce site',
  },
  navigation: {
    label: 'Site',
    sections: {
      articles: 'Articles',
      actors: 'Acteurs',
      timeline: 'Chronologie',
      quotations: 'Citations',
      corrections: 'Rectificatifs',
      search: 'Recherche',
    },
  },
  onThisPage: {
    label: 'Sur cette page',
    quotations: 'Citations',
    timeline: 'Chronologie',
    people: 'Acteurs',
    close: 'Fermer',
  },
  front: {
    heading: 'Articles',
    undated: 'Date de publication non indiquée',
    articles: countForm('fr', { one: '# article', other: '# articles' }),
    minutes: (count) => `${count}\u00a0min`,
    saidThisWeek: 'Dit cette semaine',
    said: 'Dit récemment',
    mostQuoted: 'Les plus cités',
    howCounted: 'Chaque citation compte une fois\u00a0; les paraphrases ne sont pas comptées.',
    all: (count) => `Les ${count} articles`,
    archive: 'Tous les articles',
    archiveOf: (when) => `Articles, ${when}`,
    archiveDescription: (what, site) => `${what}\u00a0: ce que ${site} a publié.`,
    otherMonths: 'Autres mois',
    published: 'Publication',
    quotations: 'Citations',
    corrections: 'Rectificatifs',
    nothingCorrected: 'Rien n’a été corrigé à ce jour.',
    log: (corrections, withdrawals) =>
      `Le registre\u00a0: ${countCorrections(corrections)}, ${countWithdrawals(withdrawals)}`,
    timeline: 'Chronologie',
    wholeTimeline: 'Toute la chronologie',
  },
  pageTurns: {
    earlier: (when) => `Avant\u00a0: ${when}`,
    later: (when) => `Après\u00a0: ${when}`,
  },
  strip: {
    articles: 'articles',
    events: 'événements',
    quotations: 'citations',
    naming: 'articles qui les nomment',
    ahead: 'prévu ou attendu',
    each: { day: 'par jour', week: 'par semaine', month: 'par mois', year: 'par an' },
    caption: (above, below, each, span) =>
      `${capital(above)}${below === null ? '' : ` et ${below}`} ${each}, ${span}`,
    before: countForm('fr', {
      one: '# plus ancien n’est pas représenté.',
      other: '# plus anciens ne sont pas représentés.',
    }),
    asTable: 'en tableau',
    when: 'Quand',
  },
  notFound: {
    title: 'Page introuvable',
    description: 'Il n’y a pas de page à cette adresse.',
    advice:
      'Les articles et les citations gardent leur adresse pour toujours, même renommés, déplacés ou retirés\u00a0; le lien a peut-être perdu une lettre en route.',
    citations: {
      before:
        'Les références d’une citation, jadis des fichiers à côté de sa page, sont maintenant ',
      link: 'sur celle-ci',
      after: '.',
    },
    front: 'Aller à la une.',
  },
  article: {
    by: { before: 'Par ', after: '' },
    published: whenBetween('Publié '),
    undated: 'Date de publication non indiquée',
    updated: whenBetween('Mis à jour '),
    corrected: 'Corrigé',
    source: { before: 'Source\u00a0: ', after: '' },
    sourceNotStated: 'Source non indiquée',
    minutes: (count) => `${count}\u00a0min de lecture`,
    note: 'Note de la rédaction\u00a0:',
    contents: 'Dans cet article',
  },
  people: {
    heading: 'Personnes et puissances',
    kinds: {
      person: 'Personnes',
      country: 'Pays',
      government: 'Gouvernements',
      organization: 'Organisations',
      media: 'Médias',
      group: 'Groupes',
    },
    named: 'Nommé au §',
    namedOften: (count, first) => `Nommé ${count} fois, d’abord au § ${first}`,
    paragraph: (number) => `paragraphe ${number}`,
    everywhere: 'Dans tous les articles',
    everywhereOf: (name) => `${name} dans tous les articles`,
  },
  timeline: {
    heading: 'Chronologie',
    status: (status) =>
      ({
        occurred: null,
        scheduled: 'Prévu',
        expected: 'Attendu',
        postponed: 'Reporté',
        cancelled: 'Annulé',
        rescheduled: 'Reprogrammé',
      })[status],
    movedTo: { before: 'reporté\u00a0: ', after: '' },
    movedFrom: { before: 'prévu d’abord\u00a0: ', after: '' },
  },
  quotation: {
    heading: 'Citations',
    addresses: (address) =>
      `L’adresse de chacune est celle de l’article, ${address}, suivie de son propre signe.`,
    undated: 'Sans date, l’article n’en indique aucune.',
    count: countQuotations,
    paraphrase: 'Paraphrase',
    paraphraseOf: 'Paraphrase\u00a0:',
    speaker: (name, form) => (form === 'direct' ? name : `Paraphrase\u00a0: ${name}`),
    paraphrased: (words) => `${words} (paraphrase)`,
    to: { before: 'À ', after: '' },
    open: 'Citer ou partager',
    title: (form) => ({
      before: form === 'direct' ? 'Citation tirée de ' : 'Paraphrase tirée de ',
      after: '',
    }),
    inParagraph: 'Dans son paragraphe',
    onRecord: 'Au dossier',
    who: (form) => (form === 'direct' ? 'Qui' : 'De l’avis de qui'),
    when: 'Quand',
    toWhom: 'À qui',
    context: 'Contexte',
    article: 'Article',
    source: 'Source',
    version: 'Version',
    since: plainAfter('Depuis\u00a0: '),
    notStated: 'Non indiqué',
    said: (name, words) => `${name}\u00a0: ${words}`,
    description: (who, context, article, site) =>
      `${who}. ${context ? `${context}. ` : ''}Tiré de «\u00a0${article}\u00a0», ${site}.`,
    withdrawn: 'Citation retirée',
    attribution: (words, who, article, site) => `${words} — ${who}. ${article}, ${site}.`,
  },
  share: {
    label: 'Partager et créer un lien',
    inContext: 'Lire dans son contexte',
    copy: 'Copier le lien',
    copyInArticle: 'Copier le lien vers ces mots dans l’article',
    copyHighlight: 'Copier le lien avec surlignage',
    highlight: 'avec surlignage',
    page: 'Lien vers cette page',
    copyPage: 'Copier le lien vers cette page',
    copyWords: 'Copier avec la référence',
    words: 'avec la référence',
    share: 'Partager',
    mail: 'E-mail',
    copiedWords: 'Copié avec la référence',
    copied: 'Lien copié',
    failed: 'La copie a échoué',
  },
  states: {
    label: (state, form) =>
      form === 'indirect' && state !== 'not held'
        ? { found: 'passage trouvé dans sa source', translated: 'passage traduit de sa source' }[
            state
          ]
        : STATES[state],
    sentence: (state, form) => SENTENCES[form][state],
    omitted: 'Là où se trouve «\u00a0…\u00a0» ou «\u00a0[…]\u00a0», des mots sont omis.',
    bracketed: 'Ce qui est entre crochets est de l’article.',
    all: (count, state) => {
      const all = countQuotations(count);
      if (state === 'not held')
        return `${all}\u00a0: ${count === 1 ? 'sa source n’est pas conservée ici' : 'aucune des sources n’est conservée ici'}`;
      return count === 1 ? `${all}, ${STATES[state]}` : `${all}, toutes ${PLURAL[state]}`;
    },
    some: (count, state) =>
      `${count} ${count > 1 ? PLURAL[state] : state === 'not held' ? 'dont la source n’est pas conservée ici' : STATES[state]}`,
    mixed: (count, some) => `${countQuotations(count)}\u00a0: ${some.join(', ')}`,
    heading: 'Vérifié dans',
    where: 'À quel endroit',
  },
  source: {
    kind: 'Une source, telle qu’elle a été consultée',
    rights: {
      full: 'Nous conservons ce document tel qu’il a été consulté\u00a0; son texte figure ci-dessous, en entier.',
      quote:
        'Nous conservons ce document tel qu’il a été consulté et montrons les phrases autour de chaque citation.',
      none: 'Nous conservons ce document tel qu’il a été consulté et n’en montrons rien. Son empreinte dit duquel il s’agit.',
    },
    checked: (count) =>
      count > 0
        ? `${countQuotations(count)} ${count === 1 ? 'vérifiée' : 'vérifiées'} dans ce document`
        : 'Aucune citation n’est vérifiée dans ce document à présent',
    text: 'Son texte',
    address: 'Publié à l’adresse',
    archived: 'Archivé à l’adresse',
    recording: 'Enregistrement',
    retrieved: 'Consulté',
    replaced: 'Remplacé',
    formerDigest: (digest) => `SHA-256 de l’ancien\u00a0: ${digest}`,
    quotedIn: (article) => `Cité dans ${article}`,
    paragraph: (number) => `paragraphe ${number}`,
    page: (number) => `page ${number}`,
    pages: (first, last) => `pages ${first}–${last}`,
    description: (site, publisher) =>
      `Une source de ${site}${publisher === null ? '' : `, publiée par ${publisher}`}\u00a0: ce qui en a été cité, et où cela se trouve.`,
  },
  changes: {
    heading: (count) => (count > 1 ? 'Rectificatifs' : 'Rectificatif'),
    done: (kind) =>
      whenBetween(
        {
          typo: 'Coquille corrigée ',
          correction: 'Corrigé ',
          clarification: 'Précisé ',
        }[kind],
      ),
    colon: '\u00a0:',
    slip: 'Une coquille a été corrigée.',
    erased: 'Ce qui était écrit auparavant a été supprimé.',
    see: (kind) => `Voir ${THE[kind]}`,
    earlier: 'Version antérieure',
    formerly: (facts) => `Auparavant ${facts.join(', ')}`,
    named: (name) => `nommé ${name}`,
    title: (title) => `«\u00a0${title}\u00a0»`,
    attributed: (speaker) => `attribué à ${speaker}`,
    addressed: (to) => `adressé à ${to}`,
    dated: (date) => `daté\u00a0: ${date}`,
    given: (form) => (form === 'direct' ? 'donné comme citation' : 'donné comme paraphrase'),
  },
  notices: {
    heading: 'Retiré',
    withdrawn: ({ kind, form, isOwn, name }, { when }) => {
      const thing = form === 'indirect' ? 'paraphrase' : kind;
      const [the, its, gone] = THINGS[thing];
      const own = `${gone} ${when.before}`;
      const whole = `a été retiré ${when.before}`;
      const verb = isOwn ? own : whole;
      const { after } = when;
      if (name === null) {
        const what = isOwn ? capital(its) : `L’article contenant ${its}`;
        return { before: `${what} ${verb}`, afterName: '', after };
      }
      const what = isOwn ? capital(the) : `L’article contenant ${the}`;
      const of = { quote: ofName(name), actor: 'sur ', event: '', paragraph: '' }[kind];
      return { before: `${what} ${of}`, afterName: ` ${verb}`, after };
    },
    retracted: whenBetween('Cet article a été retiré '),
    retractedBriefly: whenBetween('Retiré '),
    seeInstead: 'Voir plutôt ceci',
    seeThisInstead: (kind) => `Voir plutôt ${THINGS[kind][1]}`,
    instead: 'Ce qui le remplace',
    stoodIn: {
      before:
        'Ses mots ne sont plus publiés\u00a0; cet avis reste à son adresse. Elle figurait dans ',
      after: '',
    },
    gone: 'Son texte et ses citations ne sont plus publiés. Cet avis reste à leurs adresses.',
    elsewhere: 'Votre lien mène à une partie qui se trouve ailleurs à présent.',
  },
  moved: {
    heading: (what) =>
      what === 'article' ? 'Cet article a changé d’adresse' : 'Cette citation a changé d’adresse',
    title: 'Cette page a changé d’adresse',
    description: 'Ce qui se trouvait ici a une nouvelle adresse.',
    now: 'Nouvelle adresse\u00a0:',
    quotationFrom: { before: 'la citation, tirée de ', after: '' },
    part: 'Votre lien mène à une partie de celui-ci.',
    goTo: (kind) => `Aller ${TO[kind]}`,
    isIn: (kind) => ({
      before: `${capital(THE[kind])} que désigne votre lien se trouve dans `,
      after: '',
    }),
  },
  marks: {
    quotation: (speaker, form) => `${speaker}, ${form === 'direct' ? 'citation' : 'paraphrase'}`,
    state: (state) => `\u00a0; ${state}`,
    changes: (revision) => `${revision}\u00a0: ce qui a été modifié`,
    table: 'Tableau',
    code: 'Code',
  },
  citations: {
    summary: (isQuotation) => (isQuotation ? 'Citer ce propos' : 'Citer cet article'),
    withQuotations: 'Avec ses citations\u00a0:',
    plainText: 'Texte brut',
    copy: 'Copier',
    save: 'Enregistrer',
    copyAs: 'Copier en #',
    saveAs: 'Enregistrer en #',
    copied: 'Référence copiée',
    undated: 's. d.',
    version: (version) => `Version ${version}`,
    firstPublished: (source) => `Publié d’abord par ${source}`,
    retracted: (date) => `Retiré, ${date}`,
    accessed: (day) => `Consulté le ${day}.`,
    dayPattern: 'd MMMM yyyy',
    in: (place) => `Dans\u00a0: ${place}`,
    from: (form, place, source) =>
      `${form === 'direct' ? 'Cité' : 'Paraphrasé'} dans\u00a0: ${place}, d’après ${source}`,
    remark: (form, speaker, date, place) =>
      `${form === 'direct' ? 'Paroles' : 'Paraphrase'} ${ofName(speaker)}${speaker}, ${date ?? 'date non indiquée'}, ${place.charAt(0).toLowerCase()}${place.slice(1)}.`,
    published: (date) => `Publié\u00a0: ${date}.`,
    genre: (form) => (form === 'direct' ? 'Citation' : 'Paraphrase'),
    label: (article) => `Citations\u00a0: ${article}`,
    paraphrase: 'paraphrase',
    expected: (date) => `Attendu\u00a0: ${date}`,
  },
  // Not translated yet.
  actors: en.actors,
  timelinePage: {
    title: 'Chronologie',
    titleOf: (when) => `Chronologie, ${when}`,
    standfirst:
      'Ce qui s’est passé selon les articles, et quand. Une date que l’article laisse ouverte reste ouverte.',
    description: (site) => `Ce qui s’est passé selon les articles de ${site}, et quand.`,
    ahead: 'À venir',
    asOf: (when) => `État\u00a0: ${when}, jour de l’article le plus récent`,
    moreAhead: (count, from) => `${count} de plus à venir, dès ${from}`,
    people: 'Acteurs\u00a0:',
    all: 'tous',
    datedDifferently: 'Dates divergentes\u00a0:',
    has: (date) => `donne ${date}`,
    inArticles: countForm('fr', { one: 'dans # article', other: 'dans # articles' }),
    saidThatDay: 'Dit ce jour-là',
    permalink: 'Page de la citation',
    more: (count) => `${count} de plus ce jour-là`,
    undated: 'Sans jour',
    parts: 'Autres mois',
    nothing: 'Les articles ne datent aucun événement.',
  },
  quotations: {
    // Not translated yet, but for what stands here.
    ...en.quotations,
    paraphrase: 'Paraphrase',
    printed: 'Imprimé',
    undated: 'Sans date',
    inArticle: { before: 'Dans ', after: '' },
    alsoIn: 'Aussi dans',
    more: (count) => `${count} de plus`,
    corrected: 'Corrigé',
    ownPage: 'La page de cette citation',
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
      corrections: (site) => `Rectificatifs\u00a0: ${site}`,
      correctionsDescription: 'Ce qui a été corrigé, et ce qui a été retiré.',
      actorDescription: (name) => `Les articles qui nomment ${name}, avec ce qu’ils citent.`,
      topicDescription: (topic) => `Articles sur le thème\u00a0: ${topic}.`,
    },
    changeKinds: {
      typo: 'Coquille corrigée',
      correction: 'Corrigé',
      clarification: 'Précisé',
      withdrawal: 'Retiré en partie',
      retraction: 'Retiré',
    },
  },
};

const STATES: Readonly<Record<CheckState, string>> = {
  found: 'trouvée dans sa source',
  translated: 'traduite de sa source',
  'not held': 'source non conservée ici',
};

const PLURAL: Readonly<Record<CheckState, string>> = {
  found: 'trouvées dans leurs sources',
  translated: 'traduites de leurs sources',
  'not held': 'dont les sources ne sont pas conservées ici',
};

const SENTENCES = {
  direct: {
    found: 'Ces mots figurent dans la source, mot pour mot.',
    translated:
      'Les mots d’origine figurent dans la source, mot pour mot\u00a0; la traduction est de l’article.',
    'not held':
      'Ces mots figurent dans l’article, mot pour mot. Le texte de leur source n’est pas conservé ici\u00a0: ils n’y ont donc pas été cherchés.',
  },
  indirect: {
    found: 'Le passage que rend cette paraphrase figure dans la source, mot pour mot.',
    translated:
      'Le passage que rend cette paraphrase figure dans la source, dans une autre langue, mot pour mot.',
    'not held':
      'Ces mots figurent dans l’article, mot pour mot. Le texte de la source qu’ils paraphrasent n’est pas conservé ici\u00a0: il n’a donc pas été consulté.',
  },
} as const;

type Forms = readonly [the: string, its: string, gone: string];

const THINGS: Readonly<Record<PlaceKind | 'paraphrase', Forms>> = {
  quote: ['la citation', 'cette citation', 'a été retirée'],
  paraphrase: ['la paraphrase', 'cette paraphrase', 'a été retirée'],
  event: ['la date', 'cette date', 'a été retirée'],
  actor: ['la notice', 'cette notice', 'a été retirée'],
  paragraph: ['le paragraphe', 'ce paragraphe', 'a été retiré'],
};

const THE: Readonly<Record<PlaceKind, string>> = {
  quote: 'la citation',
  event: 'la date',
  actor: 'la notice',
  paragraph: 'le paragraphe',
};

const TO: Readonly<Record<PlaceKind, string>> = {
  quote: 'à la citation',
  event: 'à la date',
  actor: 'à la notice',
  paragraph: 'au paragraphe',
};

/** `de`, or `d’` before a vowel. */
function ofName(name: string): string {
  return /^[aeiouyàâäéèêëîïôöùûüœæ]/iu.test(name) ? 'd’' : 'de ';
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
