import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatLedger, type Ledger } from '../../../src/permalinks/ledger.ts';
import { readVersions, type Version } from '../../../src/permalinks/read-versions.ts';
import { withoutShared } from '../../../src/permalinks/without-shared.ts';

// More than is compared at a time, so that there is something to leave out.
const ADDRESSES = Array.from({ length: 600 }, (_, index) => `article-${1000 + index}`);
const LABEL = 'l'.repeat(60);

test('of any versions of a large ledger, what one of them alone has is read as well', () => {
  const gaps = fc.uniqueArray(fc.constantFrom(...ADDRESSES), { maxLength: 4 });
  const states = fc.array(fc.record({ gaps, isReleased: fc.boolean(), isCarried: fc.boolean() }), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(states, (all) => {
      const versions = all.map(({ gaps: left, ...state }, index) =>
        version(`v${index}`, without(left), state),
      );
      const { published, carried, damaged } = readVersions(versions);
      expect(damaged).toEqual([]);
      expect([...published.ledger.keys()].sort()).toEqual(
        addressesOf(all.filter(({ isReleased }) => isReleased)),
      );
      expect([...carried.keys()].sort()).toEqual(
        addressesOf(all.filter(({ isCarried }) => isCarried)),
      );
      for (const address of published.ledger.keys())
        expect(published.nameOf(address)).toBe(
          `v${all.findIndex((each) => each.isReleased && !each.gaps.includes(address))}`,
        );
    }),
    { numRuns: 40 },
  );
});

test('a damaged line is told of in every version that has it', () => {
  const whole = version('v0', ADDRESSES, RELEASED);
  const damaged = (name: string): Version => {
    const text = whole.bytes.toString().replace('"article-1300": {', '"article-1300": {{');
    return { ...whole, name, bytes: Buffer.from(text) };
  };
  const all = [whole, damaged('v1'), damaged('v2'), whole, damaged('v3')];
  expect(readVersions(all).damaged.map(({ name }) => name)).toEqual(['v1', 'v2', 'v3']);
});

test('most of what is the same at either end is left out, in whole lines', () => {
  const [one, other] = [textOf(ADDRESSES), textOf(without(['article-1300']))];
  const own = withoutShared(one, other).toString();
  expect(own).toContain('"article-1300"');
  expect(own.length).toBeLessThan(one.length * 0.7);
  expect(one.toString()).toContain(`\n${own}`);
  expect(withoutShared(other, one).length).toBeLessThan(one.length * 0.7);
});

const RELEASED = { isReleased: true, isCarried: true };

function version(
  name: string,
  addresses: readonly string[],
  state: Pick<Version, 'isReleased' | 'isCarried'>,
): Version {
  return { name, bytes: textOf(addresses), ...state };
}

function textOf(addresses: readonly string[]): Buffer {
  const ledger: Ledger = new Map(
    addresses.map((address) => [address, { published: '2026-01-01', label: LABEL }]),
  );
  return Buffer.from(formatLedger(ledger, null));
}

function without(left: readonly string[]): readonly string[] {
  return ADDRESSES.filter((address) => !left.includes(address));
}

function addressesOf(states: readonly { readonly gaps: readonly string[] }[]): readonly string[] {
  return ADDRESSES.filter((address) => states.some(({ gaps }) => !gaps.includes(address)));
}
