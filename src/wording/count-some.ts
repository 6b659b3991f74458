/** How many there are of each, without what there is none of. */
export function countSome(
  ...counts: readonly (readonly [count: number, word: (count: number) => string])[]
): readonly string[] {
  return counts.flatMap(([count, word]) => (count > 0 ? [word(count)] : []));
}
