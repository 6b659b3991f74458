/** Whether a word is the English adjective of a country, as “Japanese” is of Japan. */
export function isAdjectiveOf(word: string, country: string): boolean {
  const plain = country.replace(/^the /iu, '');
  const irregular = IRREGULAR[word];
  if (irregular) return irregular.test(plain);
  if (UNLIKE.test(plain)) return false;
  return ENDS.some((end) => {
    const stem = word.endsWith(end) ? word.slice(0, -end.length) : '';
    return stem.length >= 4 && plain.startsWith(stem) && plain.length - stem.length <= 3;
  });
}

const ENDS = ['n', 'an', 'ian', 'ese', 'ish', 'i'];

/** Their adjectives are not what they look like: “Nigerian” is of Nigeria. */
const UNLIKE = /^(?:Niger|Dominica)$/u;

const IRREGULAR: Readonly<Record<string, RegExp>> = {
  American: /^(?:U\.?S\.?A?\.?|United States|America)$/u,
  British: /^(?:U\.?K\.?|United Kingdom|Britain|Great Britain)$/u,
  Danish: /^Denmark$/u,
  Dutch: /^Netherlands$/u,
  Emirati: /^(?:UAE|United Arab Emirates)$/u,
  French: /^France$/u,
  Greek: /^Greece$/u,
  Irish: /^Ireland$/u,
  Polish: /^Poland$/u,
  Saudi: /^Saudi Arabia$/u,
  Spanish: /^Spain$/u,
  Swiss: /^Switzerland$/u,
  Thai: /^Thailand$/u,
};
