/**
 * What a date of EDTF levels 0 and 1 looks like, from end to end, as a regular expression without flags but `u`. All but
 * what takes reckoning: which years have a 29 February, and that an interval ends no earlier than it starts.
 */
export const EDTF_PATTERN = patternOf();

function patternOf(): string {
  // The year -0000 does not exist.
  const year = String.raw`(?!-0000)-?\d{4}`;
  const month = '(?:0[1-9]|1[0-2])';
  const day = String.raw`(?:${month}-(?:0[1-9]|[12]\d)|(?!02)${month}-30|(?:0[13578]|1[02])-31)`;
  const zone = String.raw`(?:Z|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)`;
  const time = String.raw`T(?:(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?|24:00(?::00)?)${zone}?`;
  const point = `${year}(?:-(?:${day}|${month}))?[?~%]?`;
  const forms = [
    String.raw`${point}(?:/(?:${point}|\.\.)?)?`,
    String.raw`(?:\.\.)?/${point}`,
    `${year}-${day}${time}`,
    `${year}-(?:2[1-4]|${month}-XX|XX-XX|XX)`,
    String.raw`-?\d\d(?:\dX|XX)`,
    String.raw`Y-?[1-9]\d{4,15}`,
  ];
  return `^(?:${forms.join('|')})$`;
}
