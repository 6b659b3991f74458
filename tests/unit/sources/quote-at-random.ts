/** A quotation taken from a text, as an editor might print it. Words that stand in a bracket are never changed. */
export type Printed = readonly (readonly Token[])[];

export interface Token {
  readonly text: string;
  readonly kind: 'word' | 'mark';
}

/** Numbers that come by chance, the same each time. */
export type Chance = (below: number) => number;

export function chanceFrom(seed: number): Chance {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below) | 0;
  };
}

/** Words with the marks that touch them; where no spaces part them, as a dictionary does. */
export function wordsOf(text: string, lang: string): string[] {
  if (lang !== 'ja') return text.split(/\s+/u);
  const words = new Intl.Segmenter(lang, { granularity: 'word' }).segment(text);
  const all = [...words].map(({ segment }) => segment);
  // Where a paragraph ends, a space does all the same.
  return all.flatMap((word, at) =>
    word.trim() === '' ? [] : [/\s$/u.test(all[at - 1] ?? '') ? ` ${word}` : word],
  );
}

export function joined(tokens: readonly Token[], lang: string): string {
  return tokens.map(({ text }) => text).join(lang === 'ja' ? '' : ' ');
}

export function partsOf(printed: Printed, lang: string): string[] {
  return printed.map((tokens) => joined(tokens, lang));
}

/** A quotation of one to three runs of three to nine words. */
export function quoteAtRandom(words: readonly string[], chance: Chance): Printed {
  const parts: Token[][] = [[]];
  let at = chance(words.length - 45);
  const runs = 1 + chance(3);
  for (let run = 0; run < runs; run += 1) {
    const length = 3 + chance(7);
    const taken = words.slice(at, at + length).map((text): Token => ({ text, kind: 'word' }));
    if (run > 0) {
      const joint = JOINTS[chance(JOINTS.length)] ?? null;
      if (joint === null) parts.push([]);
      else parts.at(-1)?.push({ text: joint, kind: 'mark' });
    }
    parts.at(-1)?.push(...taken);
    at += length + chance(5);
  }
  return parts;
}

const JOINTS = ['[…]', '…', '...', '[...]', '[as she put it]', null] as const;

export interface Change {
  readonly how: (typeof CHANGES)[number];
  readonly printed: Printed;
}

const CHANGES = ['replaced', 'left out', 'added', 'exchanged', 'one letter'] as const;

/** Changes one word, or exchanges two. Null where chance has chosen what changes nothing. */
export function changeAtRandom(
  printed: Printed,
  others: readonly string[],
  chance: Chance,
): Change | null {
  const how = CHANGES[chance(CHANGES.length)] ?? 'replaced';
  const part = chance(printed.length);
  const tokens = [...(printed[part] ?? [])];
  const at = chance(tokens.length);
  const [own, next] = [tokens[at], tokens[at + 1]];
  if (own?.kind !== 'word') return null;
  const other: Token = { text: others[chance(others.length)] ?? '', kind: 'word' };
  if (how === 'replaced') tokens[at] = other;
  else if (how === 'left out') tokens.splice(at, 1);
  else if (how === 'added') tokens.splice(at, 0, other);
  else if (how === 'one letter')
    tokens[at] = { ...own, text: otherLetter(own.text, other.text, chance) };
  else if (next?.kind === 'word') tokens.splice(at, 2, next, own);
  const changed = printed.map((each, index) => (index === part ? tokens : each));
  return JSON.stringify(changed) === JSON.stringify(printed) ? null : { how, printed: changed };
}

function otherLetter(word: string, from: string, chance: Chance): string {
  const letters = [...word];
  const places = letters.flatMap((letter, at) => (/\p{L}/u.test(letter) ? [at] : []));
  const others = [...from].filter((letter) => /\p{L}/u.test(letter));
  const at = places[chance(places.length)];
  if (at === undefined) return word;
  letters[at] = others[chance(others.length)] ?? letters[at] ?? '';
  return letters.join('');
}

/**
 * Whether a quotation stands in a text all the same, found by other means than those that are tested: each stretch of
 * words in turn by a pattern, behind the one before it.
 */
export function standsIn(text: string, printed: Printed, lang: string): boolean {
  const plain = (words: string) =>
    words.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"').replace(/\s+/gu, ' ');
  const runs = printed.flatMap((tokens) => {
    const own: Token[][] = [[]];
    for (const token of tokens) {
      if (token.kind === 'mark') own.push([]);
      else own.at(-1)?.push(token);
    }
    return own.filter((run) => run.length > 0).map((run) => plain(joined(run, lang)));
  });
  let from = 0;
  const hay = plain(text);
  return runs.every((run) => {
    const ends = variantsOf(run).flatMap((words) => endOf(words, hay, from, lang));
    from = Math.min(...ends);
    return ends.length > 0;
  });
}

/** With a capital or none, with the last stop or without. */
function variantsOf(run: string): string[] {
  const whole = run.trim();
  return [whole, whole.replace(/[,.،。、]$/u, '')].flatMap((words) => [
    words.charAt(0).toLowerCase() + words.slice(1),
    words.charAt(0).toUpperCase() + words.slice(1),
  ]);
}

function endOf(words: string, hay: string, from: number, lang: string): number[] {
  for (let at = hay.indexOf(words, from); at >= 0; at = hay.indexOf(words, at + 1)) {
    const end = at + words.length;
    const isWhole =
      !/[\p{L}\p{M}\p{N}]$/u.test(hay.charAt(at - 1)) &&
      !/^[\p{L}\p{M}\p{N}]/u.test(hay.charAt(end));
    if (isWhole || lang === 'ja') return [end];
  }
  return [];
}
