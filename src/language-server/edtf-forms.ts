import { toIsoDay } from '../dates/to-iso-day.ts';

/** The forms that a date may have, each written with that of a day, and what it says. */
export function edtfForms(today = toIsoDay(new Date())): readonly Form[] {
  const [month, year] = [today.slice(0, 7), today.slice(0, 4)];
  return [
    [today, 'a day'],
    [month, 'a month'],
    [year, 'a year'],
    [`${today}~`, 'about that day'],
    [`${today}?`, 'that day, which is uncertain'],
    [`${month}-XX`, 'some day of a month'],
    [`${year.slice(0, 3)}X`, 'some year of a decade'],
    [`${month}/..`, 'from then on'],
    [`../${month}`, 'until then'],
    [`${year}-01/${month}`, 'from one to the other'],
  ];
}

type Form = readonly [edtf: string, meaning: string];
