import { expect, it } from 'vitest';
import { readStandardInput } from '../../../src/cli/read-given-text.ts';

async function* pieces(count: number) {
  for (let sent = 0; sent < count; sent += 1) yield Buffer.from('She said “we go on”.\n');
}

it('reads standard input to its end, as what it looks like', async () => {
  const read = await readStandardInput(pieces(2));
  expect(read).toMatchObject({ kind: 'txt' });
  expect('bytes' in read && read.bytes.length).toBe(2 * 25);
});

it('reads no more of it than of a file, even where it has no end', async () => {
  expect(await readStandardInput(pieces(Infinity))).toEqual({ why: 'at most 5 MB are read' });
});
