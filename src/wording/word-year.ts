/** An astronomical year in words: `2020`, `AD 79`, `44 BC` (-43), `AD 17,000`. */
export function wordYear(year: number): string {
  if (year < 1) return `${figures(1 - year)} BC`;
  return year < 1000 || year > 9999 ? `AD ${figures(year)}` : figures(year);
}

/** The years from one to another: `2019–2020`, `AD 14–37`, `44–42 BC`, `44 BC – AD 14`. */
export function wordYears(first: number, last: number): string {
  if (last < 1) return `${figures(1 - first)}–${wordYear(last)}`;
  return first < 1
    ? `${wordYear(first)} – ${wordYear(last)}`
    : `${wordYear(first)}–${figures(last)}`;
}

function figures(number: number): string {
  return number > 9999 ? number.toLocaleString('en-GB') : String(number);
}
