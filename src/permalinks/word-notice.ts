import { kindOf } from '../model/anchor.ts';
import type { Notice } from '../schema/permalink.ts';

/** What a notice is, “the correction of “#q-plans””, and how an author writes it. */
export function wordNotice(
  { date, as, text }: Notice,
  anchor: string,
  slug: string,
): { readonly what: string; readonly where: string } {
  const of = anchor === '' ? `the article “${slug}”` : `“#${anchor}”`;
  const told = text === undefined ? '' : JSON.stringify(text);
  if (as === 'withdrawal') {
    const place = anchor === '' ? 'retraction:' : `withdrawn:, at id: ${anchor}`;
    return { what: `withdrawal of ${of}`, where: `${place}, date: ${date} and reason: ${told}` };
  }
  const key = kindOf(anchor);
  const fields = [
    `date: ${date}`,
    `kind: ${as}`,
    ...(key ? [`${key}: ${anchor.slice(2)}`] : []),
    ...(told ? [`text: ${told}`] : []),
  ];
  return { what: `${as} of ${of}`, where: `corrections:, { ${fields.join(', ')} }` };
}
