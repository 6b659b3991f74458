/** Orders ISO days of any year, such as `DateValue` holds: negative where `a` is before `b`. */
export function compareDays(a: string, b: string): number {
  const years = Number.parseInt(a, 10) - Number.parseInt(b, 10);
  if (years !== 0) return years;
  const [monthA, monthB] = [a.slice(-5), b.slice(-5)];
  if (monthA === monthB) return 0;
  return monthA < monthB ? -1 : 1;
}
