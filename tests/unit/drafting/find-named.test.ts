import { describe, expect, it } from 'vitest';
import { findNamed } from '../../../src/drafting/find-named.ts';
import { tongueOf } from '../../../src/drafting/tongue-of.ts';

function named(text: string) {
  return [
    ...new Map(
      findNamed(text, 'en', tongueOf('en')).map((each) => [each.named.name, each.named]),
    ).values(),
  ];
}

function only(text: string, name: string) {
  return named(text).find((each) => each.name === name);
}

describe('a person', () => {
  it.each([
    [
      'Chinese Foreign Ministry spokesperson Wang Wenbin warned.',
      'Wang Wenbin',
      'Chinese Foreign Ministry spokesperson',
    ],
    ['Secretary of State Mike Orr left.', 'Mike Orr', 'Secretary of State'],
    [
      'It was the new Norwegian Prime Minister, Kari Lund, who came.',
      'Kari Lund',
      'Norwegian Prime Minister',
    ],
    ['Former Ohio Gov. Ed Rendel spoke.', 'Ed Rendel', 'Former Ohio Gov.'],
    [
      'Jane Pell, head of the centrist Tax Center, spoke.',
      'Jane Pell',
      'head of the centrist Tax Center',
    ],
  ])('has the role that stands beside the name: %s', (text, name, role) => {
    expect(only(text, name)).toMatchObject({ kind: 'person', role });
  });

  it('has its surname as another name, and not that of somebody else', () => {
    expect(only('Ann Orr came. Orr spoke. Ben Lund left.', 'Ann Orr')?.aliases).toEqual(['Orr']);
    expect(only('Wang Wenbin came. Wang spoke.', 'Wang Wenbin')?.aliases).toEqual(['Wang']);
  });

  it('has a surname with its particle', () => {
    expect(only('Jan van Orr came. Van Orr spoke.', 'Jan van Orr')?.aliases).toEqual(['Van Orr']);
  });

  it('has no role that the text does not give', () => {
    expect(only('Ann Orr came to Brook.', 'Ann Orr')).toMatchObject({ role: '' });
  });
});

it.each([
  ['Human Rights Watch said so.', 'Human Rights Watch', 'organization'],
  ['Amnesty International said so.', 'Amnesty International', 'organization'],
  ['It was for the United Nations to say.', 'United Nations', 'organization'],
  ['It was for the European Union to say.', 'European Union', 'organization'],
  ['They spoke; the Houthis said so.', 'Houthis', 'group'],
  ['The Clintons were there.', 'Clintons', 'group'],
  ['They met; the Taliban said so.', 'Taliban', 'organization'],
  ['“Go,” said the Muslim Brotherhood.', 'Muslim Brotherhood', 'organization'],
  ['They met; the Pope said so.', 'Pope', 'person'],
  ['They met the Rev. Jesse Orr.', 'Jesse Orr', 'person'],
  ['The Orr campaign said so. They met Ann Orr, and the Orr.', 'Ann Orr', 'person'],
])('tells a body or a group from a person: %s', (text, name, kind) => {
  expect(only(text, name)).toMatchObject({ kind });
});

it('tells countries, ministries, papers and houses from people', () => {
  const kinds = named(
    'Norway, the Foreign Ministry, the Brook Times and the Water Council met Ann Orr.',
  ).map(({ name, kind }) => [name, kind]);
  expect(kinds).toEqual([
    ['Norway', 'country'],
    ['Foreign Ministry', 'government'],
    ['Brook Times', 'media'],
    ['Water Council', 'organization'],
    ['Ann Orr', 'person'],
  ]);
});

it('takes the abbreviation in brackets for another name', () => {
  expect(
    only('The Brook Water Council (BWC) met. The BWC spoke.', 'Brook Water Council')?.aliases,
  ).toEqual(['BWC']);
});

it('takes no word for a name because a sentence begins with it', () => {
  expect(named('Chastened by it, he left. Following that, they met. Yet it was late.')).toEqual([]);
});
