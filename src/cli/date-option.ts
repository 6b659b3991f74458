import { InvalidArgumentError, Option } from 'commander';
import { parseDate } from '../dates/parse-date.ts';

/** `--date`: the day that a command notes, ISO 8601; today in UTC if not said. */
export function dateOption(): Option {
  return new Option('--date <day>', 'the day to note, such as 2020-10-12')
    .default(new Date().toISOString().slice(0, 10), 'today')
    .argParser((day) => {
      if (/^\d{4}-\d\d-\d\d$/u.test(day) && parseDate(day)) return day;
      throw new InvalidArgumentError('Write it as 2020-10-12.');
    });
}
