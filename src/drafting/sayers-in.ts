import type { Mention } from './named.ts';
import type { Tongue } from './tongue.ts';

/** The names of those of whom a text says that they say something, in quotation marks or not. */
export function sayersIn(
  masked: string,
  mentions: readonly Mention[],
  { verbs, accordingTo }: Tongue,
): ReadonlySet<string> {
  const sayers = mentions.filter(({ start, end, named }) => {
    if (!named.isSure && named.kind === 'person') return false;
    const verb =
      /^ (?:\p{Ll}+ly |also |then |later )?(\p{Ll}+)/u.exec(masked.slice(end, end + 40))?.[1] ?? '';
    if (verb !== '' && verbs.exec(verb)?.[0] === verb) return true;
    const before = masked.slice(Math.max(0, start - 40), start);
    const source = accordingTo.exec(before);
    if (!source) return false;
    return /^\s(?:the |\p{Lu}[\p{L}.]*[’']s? )?$/u.test(
      before.slice(source.index + source[0].length),
    );
  });
  return new Set(sayers.map(({ named }) => named.name));
}
