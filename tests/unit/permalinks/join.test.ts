import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VERSION_RULES } from '../../../src/permalinks/state-rules.ts';
import { joinAllRecords, joinRecords } from '../../../src/permalinks/join-records.ts';
import { formatLedger, type Ledger } from '../../../src/permalinks/ledger.ts';
import { readVersions } from '../../../src/permalinks/read-versions.ts';
import { wordsDigest } from '../../../src/permalinks/words-digest.ts';
import type { Permalink, PermalinkVersion } from '../../../src/schema/permalink.ts';

type Kind = PermalinkVersion['kind'];

function version(text: string, date: string, kind?: Kind): PermalinkVersion {
  return { date, ...(kind && { kind }), sha256: wordsDigest([text]), text };
}

function record(...versions: readonly PermalinkVersion[]): Permalink {
  return { published: '2026-01-01', versions: [...versions] };
}

const ONE = version('one', '2026-01-01');
const TWO = version('two', '2020-10-12', 'typo');
const THREE = version('three', '2026-05', 'correction');

describe('the histories of two records', () => {
  it.each([
    ['one begins the other, whatever the dates', [ONE], [ONE, TWO], [ONE, TWO]],
    ['the other begins the one', [ONE, THREE, TWO], [ONE, THREE], [ONE, THREE, TWO]],
    [
      'the dates differ',
      [ONE, { ...TWO, date: '2026-09-09' }],
      [ONE, TWO],
      [ONE, { ...TWO, date: '2026-09-09' }],
    ],
    ['they part', [ONE, TWO], [ONE, THREE], [ONE, TWO, THREE]],
    ['one is from after they were joined', [ONE, THREE], [ONE, TWO, THREE], [ONE, TWO, THREE]],
    ['words went back and forth', [ONE, TWO, ONE], [ONE, TWO], [ONE, TWO, ONE]],
  ] as const)('are joined where %s', (_, a, b, expected) => {
    expect(joinRecords(record(...a), record(...b)).versions).toEqual(expected);
  });

  it('keep the words that the checksum vouches for', () => {
    const altered = { ...ONE, text: 'altered' };
    expect(joinRecords(record(altered), record(ONE)).versions).toEqual([ONE]);
    expect(joinRecords(record(ONE), record(altered)).versions).toEqual([ONE]);
  });

  it('are gone for good where one of them was erased', () => {
    const erased: Permalink = { published: '2026-02-02', erased: '2026-06-06' };
    const known: Permalink = { ...record(ONE), label: 'Lind', withdrawn: '2026-03-03' };
    const expected = { published: '2026-01-01', withdrawn: '2026-03-03', erased: '2026-06-06' };
    expect(joinRecords(erased, known)).toEqual(expected);
    expect(joinRecords(known, erased)).toEqual(expected);
    expect(joinAllRecords([known, erased, record(TWO)])).toEqual(expected);
  });
});

describe('the days on which an article was to come', () => {
  const [EARLY, LATE] = [{ published: '2026-12-24' }, { published: '2026-12-30' }];
  const PUT_OFF: Permalink = { published: '2026-12-30', due: ['2026-12-24', '2026-12-30'] };
  const DRAFTED: Permalink = { published: '2026-12-24', due: ['2026-12-24', 'draft'] };
  const AGAIN: Permalink = {
    published: '2026-12-24',
    due: ['2026-12-24', '2026-12-30', '2026-12-24'],
  };

  it.each<[string, Permalink, Permalink, Permalink]>([
    ['the earlier counts where nothing tells that it was put off', EARLY, LATE, EARLY],
    ['the later counts to which it was put off', EARLY, PUT_OFF, PUT_OFF],
    ['none counts where it was made a draft', EARLY, DRAFTED, DRAFTED],
    ['the first counts where it was put off to it again', PUT_OFF, AGAIN, AGAIN],
    [
      'the earlier counts of two to which it was put off apart',
      PUT_OFF,
      DRAFTED,
      { published: '2026-12-30', due: ['2026-12-24', 'draft', '2026-12-30'] },
    ],
  ])('are joined: %s', (_, a, b, expected) => {
    expect(joinRecords(a, b)).toEqual(expected);
    expect(joinRecords(b, a)).toEqual(expected);
    expect(joinAllRecords([b, a, b])).toEqual(expected);
  });
});

const versions = fc.array(
  fc.record({
    text: fc.constantFrom('a', 'b', 'c'),
    date: fc.constantFrom('2020-01-01', '2026-05', '2026-05-01', '2099-12-31'),
    kind: fc.constantFrom<Kind>(undefined, 'typo', 'correction'),
  }),
  { minLength: 1, maxLength: 4 },
);
const records = fc.record({
  address: fc.constantFrom('rails', 'rails#q-plans', 'bridges#q-it-holds'),
  published: fc.constantFrom('2026-01-01', '2026-02-02'),
  versions,
});
const ledgers = fc.array(fc.array(records, { maxLength: 3 }), { minLength: 1, maxLength: 6 });

/** The text of a ledger; of an address that comes twice the last counts. */
function textOf(
  made: readonly {
    address: string;
    published: string;
    versions: readonly { text: string; date: string; kind: Kind }[];
  }[],
): string {
  return formatLedger(ledgerOf(made), null);
}

function ledgerOf(made: Parameters<typeof textOf>[0]): Ledger {
  return new Map(
    made.map(({ address, published, versions: told }) => [
      address,
      { published, versions: told.map(({ text, date, kind }) => version(text, date, kind)) },
    ]),
  );
}

function join(texts: readonly string[]): Ledger {
  const released = texts.map((text, index) => ({
    bytes: Buffer.from(text),
    name: `r${index}`,
    isReleased: true,
    isCarried: true,
  }));
  const { published, carried } = readVersions(released);
  expect(new Map(carried)).toEqual(new Map(published.ledger));
  return published.ledger;
}

describe('any releases', () => {
  it('are joined to the same, in whatever order they come', () => {
    fc.assert(
      fc.property(
        ledgers.chain((made) =>
          fc.tuple(fc.constant(made), fc.shuffledSubarray(made, { minLength: made.length })),
        ),
        ([made, shuffled]) => {
          const [one, other] = [made, shuffled].map((all) =>
            formatLedger(join(all.map(textOf)), null),
          );
          expect(other).toBe(one);
        },
      ),
    );
  });

  it('lose no address, no version and no earlier date', () => {
    fc.assert(
      fc.property(ledgers, (made) => {
        const joined = join(made.map(textOf));
        for (const [address, known] of made.flatMap((all) => [...ledgerOf(all)])) {
          const { published = '', versions: told = [] } = joined.get(address) ?? {};
          expect(published <= known.published).toBe(true);
          for (const one of known.versions ?? []) {
            const count = (list: readonly PermalinkVersion[]) =>
              list.filter((other) => VERSION_RULES.isSame(one, other)).length;
            expect(count(told)).toBeGreaterThanOrEqual(count([one]));
          }
        }
      }),
    );
  });
});
