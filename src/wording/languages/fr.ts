import type { PlaceKind } from '../../model/place-kind.ts';
import type { CheckState } from '../../model/source-check.ts';
import { countForm } from '../count-form.ts';
import { countSome } from '../count-some.ts';
import { plainAfter, whenBetween } from '../told.ts';
import type { Words } from '../words.ts';
import { frDates } from './fr-dates.ts';

const countQuotations = countForm('fr', { one: '# citation', other: '# citations' });
const countDays = countForm('fr', { one: '# jour', other: '# jours' });

const countCorrections = countForm('fr', { one: '# rectificatif', other: '# rectificatifs' });

const countWithdrawals = countForm('fr', { one: '# retrait', other: '# retraits' });

const countSlips = countForm('fr', { one: '# coquille', other: '# coquilles' });

/** Ce que dit le site en français. */
export const fr: Words = {
  dates: frDates,
  text: { comma: ', ', colon: '\u00a0: ', stop: '.', gap: ' ' },
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
      topics: 'Thèmes',
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
    saidLately: 'Dit récemment',
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
    log: (corrections, withdrawals, slips) => {
      const counts = countSome(
        [corrections, countCorrections],
        [withdrawals, countWithdrawals],
        [slips, countSlips],
      );
      return counts.length === 0 ? null : `Le registre\u00a0: ${counts.join(', ')}`;
    },
    timeline: 'Chronologie',
    wholeTimeline: 'Toute la chronologie',
  },
  filters: { clear: 'Tout afficher' },
  pageTurns: {
    earlier: (when) => (when === null ? 'Avant' : `Avant\u00a0: ${when}`),
    later: (when) => (when === null ? 'Après' : `Après\u00a0: ${when}`),
    newest: 'Les plus récentes',
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
      one: '# plus ancien n’est pas affiché.',
      other: '# plus anciens ne sont pas affichés.',
    }),
    asTable: 'en tableau',
    when: 'Quand',
  },
  notFound: {
    title: 'Page introuvable',
    description: 'Il n’y a pas de page à cette adresse.',
    advice:
      'Les articles et les citations gardent leur adresse pour toujours, même renommés, déplacés ou retirés\u00a0; le lien a peut-être perdu une lettre en route.',
    file: {
      before: 'Si vous cherchiez un fichier, voyez ',
      link: 'la page à côté de laquelle il se trouvait',
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
    spoken: { direct: 'Cité au §', indirect: 'Paraphrasé au §' },
    paragraph: (number) => `paragraphe ${number}`,
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
    wasPlanned: { scheduled: 'Était prévu', expected: 'Était attendu' },
    movedTo: { before: 'reporté\u00a0: ', after: '' },
    movedFrom: { before: 'prévu d’abord\u00a0: ', after: '' },
  },
  quotation: {
    heading: 'Citations',
    addresses: (address) =>
      `L’adresse de chacune est celle de l’article, ${address}, suivie du signe indiqué avec elle.`,
    undated: 'Quand aucune date n’est donnée, l’article n’en indique pas.',
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
    bracketed: 'Les mots entre crochets sont de l’article.',
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
    language: 'Langue',
    retrieved: 'Consulté',
    replaced: 'Remplacé',
    formerDigest: (digest) => `SHA-256 de l’ancien\u00a0: ${digest}`,
    quotedIn: (article) => `Cité dans ${article}`,
    paragraph: (number) => `paragraphe ${number}`,
    page: (number) => `page ${number}`,
    pages: (first, last) => `pages ${first}–${last}`,
    description: (site, publisher) =>
      `Une source ${ofName(site)}${site}${publisher === null ? '' : `, publiée par ${publisher}`}\u00a0: ce qui en a été cité, et où cela se trouve.`,
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
    seeInstead: 'Voir plutôt cet article',
    seeThisInstead: (kind) => `Voir plutôt ${THINGS[kind][1]}`,
    instead: 'Ce qui le remplace',
    stoodIn: {
      before:
        'Ses mots ne sont plus publiés\u00a0; cet avis reste à son adresse. Elle figurait dans ',
      after: '',
    },
    gone: 'Son texte et ses citations ne sont plus publiés. Cet avis reste à leurs adresses.',
    elsewhere: 'Votre lien mène à un passage qui se trouve désormais ailleurs.',
  },
  moved: {
    nowPageOf: { before: 'C’est à présent la page suivante\u00a0: ', after: '.' },
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
    notes: 'Notes',
    back: (mark) => `Retour au texte, note ${mark}`,
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
  actors: {
    heading: 'Personnes et puissances',
    listed: countForm('fr', {
      one: '# nommé dans les articles',
      other: '# nommés dans les articles',
    }),
    beginning: (initials) => `Noms en ${initials}`,
    names: 'Par nom',
    describe: (site) =>
      `Tous ceux que nomment les articles ${ofName(site)}${site}\u00a0: qui est cité, combien de fois, et qui a parlé de qui.`,
    describeOne: (name, site) =>
      `${name} dans ${site}\u00a0: toutes ses déclarations, mot pour mot, avec leur date et leur article.`,
    kind: {
      person: 'Personne',
      country: 'Pays',
      government: 'Gouvernement',
      organization: 'Organisation',
      media: 'Média',
      group: 'Groupe',
    },
    quotations: 'Citations',
    paraphrases: 'Paraphrases',
    quotedIn: 'Articles avec déclarations',
    namedIn: 'Articles avec mention',
    articles: 'Articles',
    span: 'Publiés',
    mostQuoted: 'Les plus cités',
    counted:
      'Les mêmes mots dans plusieurs articles comptent une fois\u00a0; les paraphrases ne sont pas comptées.',
    name: 'Nom',
    matrix: 'Qui a parlé de qui',
    matrixNote:
      'Dans combien de citations et de paraphrases ceux de gauche nomment ceux du haut. Chaque nombre mène aux propos.',
    speaker: 'Qui parle',
    spoke: (speaker, named, count) => `${speaker} sur ${named}\u00a0: ${countQuotations(count)}`,
    spokeOf: (speaker, named) => `${named}\u00a0: ce qu’en dit ${speaker}`,
    saidOf: (named) => `${named}\u00a0: ce que d’autres en disent`,
    record: 'Déclarations',
    order: {
      label: 'Ordre',
      newest: 'Les plus récentes d’abord',
      oldest: 'Les plus anciennes d’abord',
      article: 'Par article',
    },
    recordBefore: 'Déclarations antérieures',
    recordPart: (number) => `Déclarations, partie ${number}`,
    describeSpoken: (title, site) =>
      `${title}, dans les articles ${ofName(site)}${site}\u00a0: mot pour mot, avec la date et l’article.`,
    jump: 'Aller à\u00a0:',
    pages: 'Autres pages de déclarations',
    asPrinted: 'Noms imprimés',
    roleIn: 'dans les articles\u00a0:',
    spokeOfHeading: 'A parlé de',
    beside: 'Cité aux côtés de',
    about: 'Ce que d’autres en disent',
    allOf: (count) => `Tout voir (${count})`,
    articlesNaming: 'Articles',
    timeline: 'Dans la chronologie',
    corrections: 'Rectificatifs',
    seeIt: 'Voir',
    gone: {
      title: 'Plus rien à cette adresse',
      told: 'Ce que des articles rapportaient ici a été retiré\u00a0; chacun d’eux le signale\u00a0:',
    },
  },
  timelinePage: {
    title: 'Chronologie',
    titleOf: (when) => `Chronologie, ${when}`,
    standfirst:
      'Ce qui s’est passé selon les articles, et quand. Une date que l’article laisse ouverte reste ouverte.',
    description: (site) =>
      `Ce qui s’est passé selon les articles ${ofName(site)}${site}, et quand.`,
    ahead: 'À venir',
    asOf: (when) => `État\u00a0: ${when}, jour de l’article le plus récent`,
    moreAhead: (count, from) => `${count} de plus à venir, dès ${from}`,
    all: 'tous',
    choose: 'Choisir parmi ces événements',
    choice: {
      actor: { label: 'Qui', any: 'Tous les acteurs' },
      topic: { label: 'Thème', any: 'Tous les thèmes' },
      status: { label: 'État', any: 'Tous' },
    },

    stripOfAll:
      'Le graphique montre tous les événements et toutes les citations, quel que soit le choix.',
    occurred: 'A eu lieu',
    count: countForm('fr', { one: '# événement', other: '# événements' }),

    shownOf: (shown, all) => `${shown} sur ${all} événements`,
    datedDifferently: 'Dates divergentes\u00a0:',
    has: (date) => `donne ${date}`,
    inArticles: countForm('fr', { one: 'dans # article', other: 'dans # articles' }),
    saidThatDay: 'Dit ce jour-là',
    permalink: 'Page de la citation',
    more: (count) => `${count} de plus ce jour-là`,
    undated: 'Jour non précisé',
    parts: 'Autres mois',
    nothing: 'Les articles ne datent aucun événement.',
  },
  quotations: {
    paraphrase: 'Paraphrase',
    printed: 'Imprimé\u00a0:',
    undated: 'Sans date',
    inArticle: { before: 'Dans ', after: '' },
    alsoIn: 'Aussi dans',
    more: (count) => `${count} de plus`,
    corrected: 'Corrigée',
    ownPage: 'La page de cette citation',
    elsewhere: 'Les mêmes mots ailleurs',
    there: 'La citation dans cet article',
    heading: 'Citations',
    titleOf: (when) => `Citations, ${when}`,
    describe: (site) =>
      `Tout ce que cite ${site}, mot pour mot\u00a0: par mois et par acteur, chaque citation avec sa date et son article.`,
    describeMonth: (when, site) =>
      `Ce que cite ${site}, ${when}, mot pour mot\u00a0: qui l’a dit, et dans quel article.`,
    count: countQuotations,
    paraphrases: 'Dont des paraphrases',
    speakers: 'Acteurs cités',
    newest: 'Les plus récentes',
    byMonth: 'Par mois',
    bySpeaker: 'Par acteur',
    month: 'Mois',
    withoutDate: 'Sans date',
    otherMonths: 'Autres mois',
    choose: 'Choisir parmi ces citations',
    speaker: 'Qui',
    article: 'Article',
    form: 'Forme',
    state: 'Vérification',
    anySpeaker: 'Tous les acteurs',
    anyArticle: 'Tous les articles',
    anyForm: 'Toutes les formes',
    anyState: 'Tous les résultats',
    direct: 'Mot pour mot',
    onlyCorrected: 'Corrigées seulement',
    shownOf: (shown, all) => `${shown} sur ${countQuotations(all)}`,
    shownOfNewest: (shown, all) => `${shown} des ${all} plus récentes`,
    shownOfPage: (shown, here, all) => `${shown} sur ${here} de cette page, ${all} en tout`,
    newestOf: (shown, all) => `Les ${shown} plus récentes sur ${all}`,
    allBy: (speaker) => `Toutes les citations\u00a0: ${speaker}`,
    goToMonth: 'Aller au mois',
  },
  corrections: {
    heading: 'Rectificatifs',
    titleOf: (when) => `Rectificatifs, ${when}`,
    describe: (site) =>
      `Ce que ${site} a corrigé et retiré\u00a0: ce qui était écrit, ce qui l’est à présent, et depuis quand.`,
    describeMonth: (when, site) =>
      `Ce que ${site} a corrigé et retiré, ${when}\u00a0: ce qui était écrit, et ce qui l’est à présent.`,
    none: 'Rien n’a été corrigé jusqu’ici.',
    kinds: {
      typo: 'Coquille corrigée',
      correction: 'Corrigé',
      clarification: 'Précisé',
      withdrawal: 'Retiré',
      retraction: 'Article retiré',
    },
    things: { quote: 'citation', actor: 'dans la liste des acteurs', event: 'dans la chronologie' },
    after: (days) =>
      days === 0 ? 'le jour de la publication' : `${countDays(days)} après la publication`,
    erased: 'Ce que disait la note auparavant a été supprimé.',
    instead: { before: 'Voir plutôt\u00a0: ', after: '' },
    place: 'L’endroit corrigé',
    counts: {
      correction: 'Corrections',
      clarification: 'Précisions',
      withdrawal: 'Retraits',
      retraction: 'Articles retirés',
      typo: 'Coquilles',
    },
    median: 'Délai médian de correction, en jours',
    howCounted: (counted, all) =>
      `Compté à partir du jour de publication ou, si l’article n’en indique pas, du jour où il a été enregistré ici\u00a0; les coquilles ne sont pas comprises.${counted < all ? ` Les deux jours sont connus pour ${counted} sur ${all}.` : ''}`,
    slips: 'Coquilles',
    byMonth: 'Par mois',
    withoutDate: 'Sans date',
    otherMonths: 'Autres mois',
    all: (count, when) => `Tout voir (${count})\u00a0: ${when}`,
    count: countForm('fr', { one: '# entrée', other: '# entrées' }),
  },
  topics: {
    heading: 'Thèmes',
    describeAll: (site) => `Ce que suit ${site}, thème par thème.`,
    topic: 'Thème',
    describe: (topic, site) =>
      `${topic}\u00a0: ce que ${site} a publié à ce sujet, avec tous ceux qui sont cités.`,
    articles: 'Articles',
    quotations: 'Citations',
    actors: 'Nommés dans ces articles',
    timeline: 'Dans la chronologie',
    wholeTimeline: 'Toute la chronologie',
    allQuotations: 'Toutes les citations',
    parts: 'Tous les articles sur ce thème',
    newest: 'Les plus récents',
    part: (number) => `Partie ${number}`,
    alsoOn: 'Autres articles sur ce thème',
    earlier: 'Avant',
    later: 'Après',
  },
  since: {
    last: 'Depuis votre dernière visite, le #',
    articles: { one: '# nouvel article', other: '# nouveaux articles' },
    corrections: { one: '# rectificatif', other: '# rectificatifs' },
  },
  readOn: {
    moreFrom: { before: 'Autres propos\u00a0: ', after: '' },
    related: 'À lire aussi',
  },
  authors: {
    author: 'Signature',
    describe: (name, site) => `${name}\u00a0: les articles publiés sous ce nom dans ${site}.`,
    elsewhere: (host) => `Ailleurs\u00a0: ${host}`,
    feed: 'Flux de ces articles',
    parts: 'Tous les articles sous cette signature',
  },
  search: {
    title: 'Recherche',
    description:
      'Retrouver une citation d’après son auteur et quelques-uns de ses mots\u00a0; et aussi des acteurs, des événements, des articles.',
    field: 'Qui l’a dit, et quelques-uns des mots',
    submit: 'Rechercher',
    rule: 'Tous les mots doivent figurer ensemble\u00a0: dans une citation et un nom de son auteur, en quelque écriture que ce soit, dans un paragraphe ou un titre, dans le nom et la fonction d’une personne ou dans un événement. Le début d’un mot suffit, à partir de trois lettres. Majuscules et accents ne comptent pas. Les mots entre guillemets doivent se suivre. Sans mots, tout ce qui est choisi est énuméré. Les résultats les plus récents viennent en premier\u00a0; parmi les personnes, les plus citées.',
    filters: {
      speaker: { label: 'Qui', any: 'Tous' },
      kind: { label: 'Type', any: 'Tout' },
      year: { label: 'Année', any: 'Toutes les années' },
      topic: { label: 'Thème', any: 'Tous les thèmes' },
      lang: { label: 'Langue', any: 'Toutes les langues' },
    },
    kinds: {
      quotation: 'Citations',
      person: 'Personnes et puissances',
      event: 'Événements',
      passage: 'Articles',
    },
    paraphrase: 'Paraphrase',
    more: 'Voir plus',
    speakers: 'Acteurs cités, A–Z',
    noScript: 'La recherche a besoin de JavaScript. Tous ceux qui sont cités figurent ici.',
    said: {
      nothing: 'Tout cela ne se trouve réuni nulle part.',
      signs: 'On ne peut chercher que des mots et des nombres, pas des signes.',
      looking: 'Recherche en cours…',
      failed: 'La recherche n’a pas pu être chargée. Réessayez dans un instant.',
      near: 'D’orthographe voisine\u00a0:',
      counts: {
        quotation: { one: '# citation', other: '# citations' },
        person: { one: '# nom', other: '# noms' },
        event: { one: '# événement', other: '# événements' },
        passage: { one: '# passage d’article', other: '# passages d’articles' },
      },
    },
  },
  data: {
    title: 'Données et flux',
    standfirst: 'Ce que publie ce site, sous une forme lisible par les programmes.',
    sets: {
      heading: 'Tout le site',
      note: 'Le JSON fait foi\u00a0: les mots y figurent tels que les articles les impriment. Dans le CSV, une cellule qu’un tableur prendrait pour une formule commence par une apostrophe.',
      parts: (most) =>
        `Quand un ensemble dépasse 4 Mo, son JSON énumère des fichiers par année, ou par mois d’une année aussi grande, chacun avec sa version CSV. Le calendrier et TimelineJS ont les ${most} derniers événements ; tous sont dans le JSON.`,
      lasting:
        'Une citation porte l’adresse où elle a d’abord été publiée, <article>#q-<identifiant>, même quand l’article ou l’ancre change de nom. Un événement a partout le même identifiant, dans le calendrier avant l’« @ » : l’adresse où il a d’abord été publié. Il le garde quand son article ou sa propre ancre change de nom et quand d’autres articles, même plus anciens, le relatent aussi ; il n’en reçoit un autre que si ce premier article le retire.',
      quotations: 'Citations, une fois pour chaque article qui les imprime',
      events: 'Événements',
      actors: 'Personnes et organisations',
      corrections: 'Rectificatifs et retraits',
      schema: 'schéma',
      calendar: 'Événements sous forme de calendrier (iCalendar)',
      timeline: 'Événements pour TimelineJS',
      graph: 'Articles, citations, acteurs et événements en un graphe (JSON-LD, schema.org)',
    },
    articles: {
      heading: 'Chaque article',
      note: 'À côté de la page d’un article, à son adresse suivie de ce nom\u00a0:',
      markdown: 'le texte tel qu’il a été écrit',
      json: 'l’article entier sous forme de données',
      ninjs: 'un objet d’actualité selon ninjs 3.1, de l’IPTC',
      annotations: 'ses citations sous forme de Web Annotations',
      citations: 'comment citer l’article et ses citations',
      oembed: 'chacune de ses citations pour oEmbed, à côté de la page de la citation',
    },
    content: {
      heading: 'Pour la rédaction de ce site',
      note: 'Un éditeur qui connaît JSON Schema montre et complète ce que peut contenir chacun de ces fichiers\u00a0; d’un fichier Markdown, il s’agit du frontmatter.',
    },
    feed: 'Flux',
    feedsHeading: 'Flux',
    verify: {
      heading: 'Cela a-t-il été publié ici\u00a0?',
      note: 'L’empreinte des mots d’une citation donne le nom d’un fichier, qui dit qui les a prononcés ici, à quel endroit, dans quelle version, et ce qu’il en est dans leur source. Les mots avec guillemets et apostrophes droits, des espaces simples et aucune aux extrémités\u00a0; chaque partie d’une citation interrompue à part.',
      none: 'S’il n’y a pas de tel fichier, ou si l’empreinte n’y figure pas, ces mots n’ont été attribués ici à personne.',
    },
    embed: {
      title: 'Citer sur une autre page',
      html: 'HTML de la citation',
      script:
        'Avec cette ligne, la citation le signale là-bas lorsqu’elle est modifiée ou retirée ici\u00a0:',
      scriptLabel: 'HTML du script',
      reworded: 'Ces mots ont été modifiés depuis.',
    },
    feeds: {
      corrections: (site) => `Rectificatifs\u00a0: ${site}`,
      correctionsDescription: 'Ce qui a été corrigé, et ce qui a été retiré.',
      actorDescription: (name) => `Les articles qui nomment ${name}, avec ce qu’ils citent.`,
      topicDescription: (topic) => `Articles sur le thème\u00a0: ${topic}.`,
      authorDescription: (name) => `Articles signés ${name}.`,
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
