/**
 * The text as TeX prints it, letter for letter, in a field that braces enclose. Braces are named, not escaped: BibTeX
 * counts those too that a backslash stands before.
 */
export function escapeTex(text: string): string {
  return text
    .replaceAll(/[\\{}~^<>|&%$#_]/gu, (sign) => NAMES[sign] ?? `\\${sign}`)
    .replaceAll(LIGATURES, '$&{}');
}

const NAMES: Readonly<Record<string, string>> = {
  '\\': String.raw`{\textbackslash}`,
  '{': String.raw`{\textbraceleft}`,
  '}': String.raw`{\textbraceright}`,
  '~': String.raw`{\textasciitilde}`,
  '^': String.raw`{\textasciicircum}`,
  '<': String.raw`{\textless}`,
  '>': String.raw`{\textgreater}`,
  '|': String.raw`{\textbar}`,
};

// TeX would print `--` as a dash, `''` as a quotation mark, and `` ?` `` as ¿.
const LIGATURES = /([-'`,])(?=\1)|[?!](?=`)/gu;
