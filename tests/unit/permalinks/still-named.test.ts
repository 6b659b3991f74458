import { describe, expect, it } from 'vitest';
import { erase } from '../../../src/editing/erase.ts';
import { withdraw } from '../../../src/editing/withdraw.ts';
import { publishedWorkspace, RAILS } from './workspace.ts';

const HOW = { reason: 'R', today: '2026-02-02' };

type Change = readonly [from: string, to: string];

const NOT_SPEAKER: Change = ['speaker: lind', 'speaker: board'];
const NOT_ADDRESSEE: Change = [', to: lind', ''];
const NOT_PARTICIPANT: Change = ['[lind, board]', '[board]'];
const SUPERIOR: Change = ['kind: organization', 'kind: organization, of: lind'];

describe.each([
  ['withdrawn', withdraw],
  ['erased', erase],
])('an actor is not %s', (_, command) => {
  it.each([
    ['speaks', [NOT_ADDRESSEE, NOT_PARTICIPANT], 'rails.md:15:14'],
    ['is spoken to', [NOT_SPEAKER, NOT_PARTICIPANT], 'rails.md:17:61'],
    ['takes part', [NOT_SPEAKER, NOT_ADDRESSEE], 'rails.md:11:14'],
    [
      'is what another belongs to',
      [NOT_SPEAKER, NOT_ADDRESSEE, NOT_PARTICIPANT, SUPERIOR],
      'rails.md:6:60',
    ],
  ] as const)('while it %s, and the place is named', (__, changes, place) => {
    const workspace = publishedWorkspace();
    const changed = changes.reduce((text, [from, to]) => text.replace(from, to), RAILS);
    workspace.write('articles/rails.md', changed);
    expect(() => command(workspace.folder, 'lind', HOW)).toThrow(`${place} error actor-unknown`);
    expect(workspace.read('articles/rails.md')).toBe(changed);
  });

  it('though its own entry has been taken out already', () => {
    const workspace = publishedWorkspace();
    workspace.edit('articles/rails.md', [
      '  - id: lind # the minister\n    name: Maria Lind\n    kind: person\n',
      '',
    ]);
    expect(() => command(workspace.folder, 'a-lind', HOW)).toThrow(
      '“a-lind” is still named in line 15 (quotes, speaker), line 17 (quotes, to), line 11 (dates, actors)',
    );
  });
});
