export function countQuotations(count: number): string {
  return `${count} ${count === 1 ? 'quotation' : 'quotations'}`;
}
