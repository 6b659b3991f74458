import { InvalidArgumentError, Option } from 'commander';
import { parseDate } from '../dates/parse-date.ts';

/** An option that takes a date as articles have it. */
export function edtfOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((date) => {
    if (parseDate(date)) return date;
    throw new InvalidArgumentError('Write it as 2020-10-12, or in another form of EDTF.');
  });
}
