import { expect, it } from 'vitest';
import { runVerbatim } from '../../support/run-verbatim.ts';

const DOSSIER = { CONTENT_DIR: 'tests/fixtures/dossier' };

it('lists of each quotation what it was checked against, and where it stands', async () => {
  const { status, stdout } = await runVerbatim(['sources'], DOSSIER);
  expect(status).toBe(0);
  expect(stdout).toContain(
    'found       commission-briefing#q-dispute-the-hurry  commission-briefing, 1:10\n',
  );
  expect(stdout).toMatch(/^translated {2}the-letter#q-small-thing {2}vauquier-letter, page 1$/mu);
  expect(stdout).toMatch(/^not held {4}the-letter#q-reading-it-now$/mu);
});

it('names documents that no article uses, and addresses that no archive keeps', async () => {
  const { stdout } = await runVerbatim(['sources'], DOSSIER);
  expect(stdout).toContain('\nUsed by no article\n  eel-fishery\n');
  expect(stdout).toMatch(/in no archive \(archived:\)\n(?: {2}.+\n)* {2}treaty\n/u);
});

it('gives the same as JSON', async () => {
  const { stdout } = await runVerbatim(['sources', '--format', 'json'], DOSSIER);
  const { quotations, sources } = JSON.parse(stdout);
  expect(quotations).toContainEqual({
    address: 'the-letter#q-small-thing',
    state: 'translated',
    source: 'vauquier-letter',
    place: 'page 1',
  });
  expect(sources).toContainEqual(
    expect.objectContaining({ id: 'eel-fishery', document: 'txt', quotations: 0 }),
  );
});

it('refuses a file that is not there, and a date that is none', async () => {
  const missing = await runVerbatim(['pin', 'nothing.txt', '--id', 'x'], DOSSIER);
  expect(missing).toMatchObject({ status: 2 });
  expect(missing.stderr).toContain('“nothing.txt” is no file that could be read.');
  const undated = await runVerbatim(
    ['pin', 'README.md', '--id', 'x', '--published', 'May'],
    DOSSIER,
  );
  expect(undated.status).not.toBe(0);
});
