/**
 * The words of a text that deny, as far as they are known in a language (BCP 47): “not”, “never”, “no”, “without” and
 * their like, in their order and as written. For a language that is not known, those of English.
 */
export function negationsIn(text: string, lang: string): string[] {
  const { words, unspaced } = tableOf(lang);
  const found = [...text.matchAll(WORD)].map(([word]) => word);
  const spaced = found.filter(
    (word) => words.has(keyOf(word)) || isContraction(word, lang) || words.has(withoutPrefix(word)),
  );
  return unspaced === undefined ? spaced : [...spaced, ...(text.match(unspaced) ?? [])];
}

/** Whether a language parts its words by spaces, as far as the negations of it are known. */
export function isSpaced(lang: string): boolean {
  return tableOf(lang).unspaced === undefined;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*['’]?/gu;

interface Table {
  readonly words: ReadonlySet<string>;
  /** For scripts that do not part their words. */
  readonly unspaced?: RegExp;
}

function tableOf(lang: string): Table {
  return TABLES[lang.split('-')[0]?.toLowerCase() ?? ''] ?? ENGLISH;
}

function keyOf(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('’', "'");
}

/** Without “and”, “so”, “that”, which Arabic and Hebrew write as one word with the next. */
function withoutPrefix(word: string): string {
  return keyOf(word).replace(/^[وف](?=\p{Script=Arabic})|^[ושה]{1,2}(?=\p{Script=Hebrew})/u, '');
}

/** “don’t”, “n’est”, “geht’s nicht”: a negation that is part of another word. */
function isContraction(word: string, lang: string): boolean {
  const key = keyOf(word);
  if (lang.startsWith('fr')) return /^n'/u.test(key);
  return tableOf(lang) === ENGLISH && /(?:n't|^cannot)$/u.test(key);
}

const table = (words: string, unspaced?: RegExp): Table => ({
  words: new Set(words.split(/\s+/u)),
  ...(unspaced && { unspaced }),
});

const ENGLISH = table(
  `not never no none nobody nothing nowhere neither nor without hardly scarcely barely unless cannot`,
);

const TABLES: Readonly<Record<string, Table>> = {
  en: ENGLISH,
  de: table(`nicht nichts nie niemals niemand niemandem niemanden nirgends nirgendwo kein keine keinen keinem keiner
    keines keinesfalls keineswegs ohne weder kaum`),
  fr: table(`ne n' non pas jamais rien personne aucun aucune ni sans guère nullement point`),
  es: table(`no nunca jamás nada nadie ningún ninguno ninguna ni sin tampoco apenas`),
  pt: table(`não nunca jamais nada ninguém nenhum nenhuma nem sem tampouco`),
  it: table(`non no mai nulla niente nessuno nessun nessuna né senza neanche nemmeno neppure`),
  ca: table(`no mai res ningú cap sense ni tampoc`),
  ro: table(`nu niciodată nimic nimeni niciun nicio fără nici`),
  nl: table(`niet niets nooit niemand nergens geen zonder noch nauwelijks`),
  af: table(`nie niks nooit niemand geen sonder`),
  da: table(`ikke ej aldrig ingen intet ingenting uden hverken næppe`),
  nb: table(`ikke ei aldri ingen intet ingenting uten verken neppe`),
  no: table(`ikke ikkje ei aldri ingen intet ingenting uten utan verken neppe`),
  nn: table(`ikkje aldri ingen inkje ingenting utan verken neppe`),
  sv: table(`inte icke ej aldrig ingen inget inga ingenting utan varken knappast`),
  fi: table(`ei en et emme ette eivät älä älkää ilman koskaan tuskin`),
  et: table(`ei ära mitte ilma`),
  hu: table(`nem ne sem se soha sohasem senki semmi sehol nélkül nincs nincsenek`),
  pl: table(`nie nigdy nikt nic nigdzie żaden żadna żadne bez ani`),
  cs: table(`ne není nejsou nebyl nebyla nebude nikdy nikdo nic nikde žádný žádná žádné bez ani`),
  sk: table(`nie nikdy nikto nič nikde žiadny žiadna žiadne bez ani`),
  sl: table(`ne ni niso nikoli nihče nič brez niti`),
  hr: table(`ne nije nisu nikad nikada nitko ništa bez niti`),
  sr: table(
    `ne nije nisu nikad nikada niko ništa bez niti не није нису никад никада нико ништа без нити`,
  ),
  bg: table(`не няма никога никой нищо без нито`),
  ru: table(`не нет ни никогда никто никого ничего ничто нигде нельзя без`),
  uk: table(`не ні немає ніколи ніхто нічого ніде без`),
  be: table(`не ні няма ніколі ніхто нічога без`),
  el: table(`δεν δε μη μην όχι ποτέ κανείς κανένας τίποτα ούτε χωρίς`),
  tr: table(`değil yok hayır asla hiç hiçbir ne`),
  id: table(`tidak bukan jangan belum tak tanpa`),
  ms: table(`tidak bukan jangan belum tak tanpa`),
  vi: table(`không chẳng chưa đừng`),
  ar: table(`لا لم لن ليس ليست ليسوا لست غير بدون دون`),
  fa: table(`نه نیست نیستند نبود هرگز هیچ بدون`),
  ur: table(`نہیں نہ کبھی بغیر`),
  he: table(`לא אין אל בלי ללא אינו אינה אינם מעולם`),
  hi: table(`नहीं न ना मत बिना कभी`),
  ko: table(`안 못 아니 아닌 아니다 않는 않은 않고 않았다 않습니다 없는 없다 없이`),
  zh: table('', /[不没沒未非勿别別莫無无]/gu),
  ja: table('', /ない|なかっ|なく|ません|ぬ|ずに/gu),
};
