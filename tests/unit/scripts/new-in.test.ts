import { expect, test } from 'vitest';
import { newIn } from '../../../src/scripts/since/new-in.ts';

test.each<[what: string, now: string, seen: string, fresh: string]>([
  ['nothing, where all was seen', 'c b a', 'c b a', ''],
  ['what stands before what was seen', 'e d c b a', 'c b a', 'e d'],
  ['what was given an earlier day', 'c x b a', 'c b a', 'x'],
  ['not what comes back at the end, as something else is gone', 'c b a z', 'd c b a', ''],
  ['all, where nothing of it was seen', 'z y x', 'c b a', 'z y x'],
  ['all, where there was nothing', 'b a', '', 'b a'],
])('new is %s', (_, now, seen, fresh) => {
  const items = now.split(' ').map((id) => ({ id }));
  expect(newIn(items, seen.split(' ')).map(({ id }) => id)).toEqual(
    fresh.split(' ').filter(Boolean),
  );
});
