import { describe, expect, test } from 'vitest';
import { markWords, otherNames } from '../../../../src/formats/search/mark-words.ts';
import { parseQuery } from '../../../../src/formats/search/parse-query.ts';
import { searched } from './searched.ts';

const ENTRIES = [
  { to: '', text: 'We shall keep the harbour open', by: 'Maria Lind' },
  { to: '', text: 'The harbours are open, and shall be kept so', by: 'Jon Berg' },
  { to: '', text: 'the water', by: 'Growers', original: { text: 'نريد الماء', attributes: {} } },
  { to: '', text: '日本語を学ぶ。本日は晴天', by: '首相' },
];

test.each([
  ['lind harbour open', [0]],
  ['harbour open', [0, 1]],
  ['HÁRBOUR', [0, 1]],
  ['harbours', [1]],
  ['"harbour open"', [0]],
  ['“open harbour”', []],
  ['"the harbour" lind', [0]],
  ['we', [0]],
  ['w', []],
  ['the', [0, 1, 2]],
  ['ماء', [2]],
  ['بالماء', [2]],
  ['日本語', [3]],
  ['日本', [3]],
  ['本日', [3]],
  ['語学', []],
  ['学', [3]],
  ['ぶ', [3]],
  ['首相 晴天', [3]],
  ['harbour water', []],
  ['', []],
])('%j finds %j', (text, found) => {
  expect(searched(ENTRIES, text)).toEqual(found);
});

describe('a quotation is found by any name of who said it, in whatever script, with words of it', () => {
  const said = [
    { to: '', text: 'Water is a debt', by: 'سليم الطحان', names: ['Salim Tahhan', '萨利姆·塔汉'] },
    { to: '', text: '水是一笔债', by: '习近平', names: ['Xi Jinping'] },
  ];

  test.each([
    ['salim tahhan debt', [0]],
    ['“salim tahhan” debt', [0]],
    ['“tahhan salim” debt', []],
    ['سليم debt', [0]],
    ['萨利姆 debt', [0]],
    ['塔汉 water is a debt', [0]],
    ['利塔 debt', []],
    ['习近平 一笔债', [1]],
    ['“xi jinping” 一笔债', [1]],
    ['习近平 debt', []],
  ])('%j finds %j', (text, found) => {
    expect(searched(said, text)).toEqual(found);
  });

  test('a name that stands in the one that is shown is not told again', () => {
    const names = ['Salim Tahhan', 'Tahhan', 'Salim', 'Salim T.', 'Sal', 'سليم الطحان'];
    expect(otherNames(names, 'Salim Tahhan')).toEqual({
      names: ['Salim T.', 'Sal', 'سليم الطحان'],
    });
    expect(otherNames(['Salim'], 'Salim')).toEqual({});
  });
});

test('what is kept of all objects is no word', () => {
  expect(searched(ENTRIES, 'constructor toString')).toEqual([]);
});

test.each([
  ['harbour open', 'The harbours are open', 'The [harbours] are [open]'],
  ['"are open" the', 'The harbours are open', '[The] harbours [are] [open]'],
  ['"harbours open"', 'The harbours are open', 'The harbours are open'],
  ['日本語', '日本語と日本', '[日本語]と日本'],
  ['cafe', 'Le Café', 'Le [Café]'],
])('%j marks %j as %j', (query, text, marked) => {
  const pieces = markWords(text, parseQuery(query));
  const shown = pieces.map((piece) => (piece.isFound ? `[${piece.text}]` : piece.text)).join('');
  expect(shown.replaceAll('[are open]', '[are] [open]')).toBe(marked);
});

test('of a long text, the part around the first word is shown', () => {
  const text = `${'before '.repeat(100)}harbour ${'after '.repeat(100)}`;
  const shown = markWords(text, parseQuery('harbour'), 60)
    .map((piece) => piece.text)
    .join('');
  expect(shown).toMatch(/^… (?:before )+harbour (?:after ?)+ …$/u);
  expect(shown.length).toBeLessThan(70);
});
