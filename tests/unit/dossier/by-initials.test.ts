import { expect, test } from 'vitest';
import { byInitials } from '../../../src/dossier/by-initials.ts';

function parted(names: readonly string[], most = 2, lang = 'en') {
  return byInitials(names, (name) => name, lang, most).map(
    ({ initials, key, items }) => `${initials} (${key}): ${items.join(', ')}`,
  );
}

test('names are parted by their first letter', () => {
  expect(parted(['Ann', 'Bo', 'ben'])).toEqual(['A (a): Ann', 'B (b): Bo, ben']);
});

test('by more letters where many begin alike', () => {
  expect(parted(['Sam', 'Sara', 'Suga', 'Tom'])).toEqual([
    'Sa (sa): Sam, Sara',
    'Su (su): Suga',
    'T (t): Tom',
  ]);
});

test('as many as have the same name stay together', () => {
  expect(parted(['Sam', 'Sam', 'Sam'])).toEqual(['Sam (sam): Sam, Sam, Sam']);
  expect(parted(['Alexander A', 'Alexander B', 'Alexander C'])).toHaveLength(1);
});

test('a letter with a mark is the letter, if the language says so', () => {
  expect(parted(['Åse', 'Ann'])).toEqual(['A (a): Åse, Ann']);
  expect(parted(['Åse', 'Ann'], 2, 'sv')).toEqual(['Å (~e5~): Åse', 'A (a): Ann']);
});

test('letters of other scripts have addresses in ASCII', () => {
  expect(parted(['سلمى', '王', '“Joe” Smith', '…'])).toEqual([
    'س (~633~): سلمى',
    '王 (~738b~): 王',
    'J (j): “Joe” Smith',
    '? (~3f~): …',
  ]);
});
