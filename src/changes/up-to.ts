/** As many blocks as fit into a length in all, and `rest` of how many do not. */
export function upTo(
  most: number,
  blocks: readonly string[],
  rest: (left: number) => string,
): readonly string[] {
  let length = 0;
  const fitting = blocks.findIndex((block) => (length += block.length) > most);
  return fitting < 0 ? blocks : [...blocks.slice(0, fitting), rest(blocks.length - fitting)];
}
