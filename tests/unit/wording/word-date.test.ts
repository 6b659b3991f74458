import { en } from '../../../src/wording/languages/en.ts';
import { wordingOf } from '../../../src/wording/wording-of.ts';
import { expect, test } from 'vitest';

test.each([
  ['2020-10-08', '8 October 2020'],
  ['2020-10', 'October 2020'],
  ['2020', '2020'],

  // years that need an era or a comma
  ['1066', '1066'],
  ['0079-08-24', '24 August AD 79'],
  ['0001', 'AD 1'],
  ['0000', '1 BC'],
  ['-0043', '44 BC'],
  ['-0043-03-15', '15 March 44 BC'],
  ['-0043~', 'about 44 BC'],
  ['Y17000', 'AD 17,000'],
  ['Y-17000', '17,001 BC'],

  // qualifiers
  ['2020-09~', 'about September 2020'],
  ['2020-09?', 'possibly September 2020'],
  ['2020-09%', 'possibly about September 2020'],
  ['2020-10-08~', 'about 8 October 2020'],
  ['2020?', 'possibly 2020'],

  // times
  ['2020-10-08T10:20', '8 October 2020, 10:20'],
  ['2020-10-08T10:20:00', '8 October 2020, 10:20'],
  ['2020-10-08T10:20:30', '8 October 2020, 10:20:30'],
  ['2020-10-08T10:00:00Z', '8 October 2020, 10:00 UTC'],
  ['2020-10-08T10:20:00+02:00', '8 October 2020, 10:20 UTC+02:00'],
  ['2020-10-08T23:30:00-05:00', '8 October 2020, 23:30 UTC−05:00'],
  ['2020-10-08T24:00:00Z', '8 October 2020, 24:00 UTC'],

  // seasons
  ['2020-21', 'spring 2020'],
  ['2020-22', 'summer 2020'],
  ['2020-23', 'autumn 2020'],
  ['2020-24', 'winter 2020'],
  ['-0043-21', 'spring 44 BC'],

  // unspecified digits; “2000s” could be ten, a hundred or a thousand years
  ['202X', '2020s'],
  ['199X', '1990s'],
  ['200X', '2000–2009'],
  ['19XX', '1900–1999'],
  ['001X', 'AD 10–19'],
  ['000X', '1 BC – AD 9'],
  ['-004X', '50–41 BC'],
  ['2020-XX', 'some month of 2020'],
  ['2020-10-XX', 'a day in October 2020'],
  ['2020-XX-XX', 'a day in 2020'],

  // intervals
  ['2020-10-08/2020-10-12', '8–12 October 2020'],
  ['2020-10-08/2020-11-02', '8 October – 2 November 2020'],
  ['2019-12-30/2020-01-02', '30 December 2019 – 2 January 2020'],
  ['2020-09/2020-10', 'September–October 2020'],
  ['2019-12/2020-01', 'December 2019 – January 2020'],
  ['2019/2020', '2019–2020'],
  ['-0043/-0041', '44–42 BC'],
  ['-0043/0014', '44 BC – AD 14'],
  ['0014/0037', 'AD 14–37'],
  ['-0043-03/-0043-05', 'March–May 44 BC'],
  ['2020-09/2020-10-08', 'September 2020 – 8 October 2020'],
  ['2020-10-08/2020-10-08', '8 October 2020'],
  ['2020/2020', '2020'],

  // qualified ends
  ['2020~/2021?', 'about 2020 – possibly 2021'],
  ['2020-10-08/2020-10-12~', '8 October 2020 – about 12 October 2020'],
  ['2020~/2020~', 'about 2020'],

  // open and unknown ends
  ['2020-10-08/..', 'from 8 October 2020'],
  ['../2020', 'until 2020'],
  ['2020/', 'from 2020, end unknown'],
  ['/2020', 'until 2020, start unknown'],
  ['2020-09~/..', 'from about September 2020'],
  ['../2020?', 'until possibly 2020'],

  // days that some time zones skipped: Kiritimati, Kwajalein, Samoa
  ['1994-12-31', '31 December 1994'],
  ['1995-01-01', '1 January 1995'],
  ['1994-12-31/1995-01-01', '31 December 1994 – 1 January 1995'],
  ['1995', '1995'],
  ['1995-01', 'January 1995'],
  ['1993-08-21', '21 August 1993'],
  ['2011-12-30', '30 December 2011'],
  ['2011-12-30T00:00:00-11:00', '30 December 2011, 00:00 UTC−11:00'],
  ['2011-12-29/2011-12-31', '29–31 December 2011'],
])('%s is worded “%s”', (edtf, wording) => {
  expect(wordingOf({ edtf, dated: 'span' }, en)).toBe(wording);
});

test.each([
  ['2020-10-08/..', 'on or after 8 October 2020'],
  ['2020-09/', 'in or after September 2020'],
  ['../2020', 'in or before 2020'],
  ['2020-10-08', '8 October 2020'],
])('%s is worded “%s” where it dates what is said once', (edtf, wording) => {
  expect(wordingOf({ edtf, dated: 'moment' }, en)).toBe(wording);
});
