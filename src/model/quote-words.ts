import type { Quote } from './quote.ts';

/**
 * The words of a quotation in one line. Where the article interrupted it, “ … ” stands between the parts; where words
 * of it are left out, “ […] ”. Of earlier words only the parts are known.
 */
export function quoteWords({
  parts,
  gaps = [],
}: Pick<Quote, 'parts'> & { readonly gaps?: Quote['gaps'] }): string {
  const words = parts.map((part, index) => {
    const gap = gaps[index - 1] === 'omitted' ? ' […] ' : ' … ';
    return (index === 0 ? '' : gap) + part.trim().replaceAll(/[^\S\u00A0\u202F]+/gu, ' ');
  });
  return words.join('');
}
