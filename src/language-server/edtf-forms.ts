import { toIsoDay } from '../dates/to-iso-day.ts';

/** The forms that a date may have, and what each says: those that what is typed can become, or those of a day. */
export function edtfForms(typed: string, today = toIsoDay(new Date())): readonly Form[] {
  const [date = today] = /^\d{4}(?:-\d{2}){0,2}$/u.exec(typed) ?? [];
  const [month, year] = [date.slice(0, 7), date.slice(0, 4)];
  const forms: readonly Form[] = [
    ...(date.length > 7 ? [[date, 'a day'] as const] : []),
    ...(month !== year ? [[month, 'a month'] as const] : []),
    [year, 'a year'],
    [`${date}~`, 'about then'],
    [`${date}?`, 'then, which is uncertain'],
    ...(month !== year ? [[`${month}-XX`, 'some day of a month'] as const] : []),
    [`${year.slice(0, 3)}X`, 'some year of a decade'],
    [`${date}/..`, 'from then on'],
    [`../${date}`, 'until then'],
    [`${year}-01/${year}-12`, 'from one to the other'],
  ];
  return forms.filter(([form]) => form.startsWith(typed));
}

type Form = readonly [edtf: string, meaning: string];
