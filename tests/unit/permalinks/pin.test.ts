import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type PinOptions, pinSource } from '../../../src/editing/pin-source.ts';
import { ContentError } from '../../../src/problems/content-error.ts';
import { publishedWorkspace, type Workspace } from './workspace.ts';

const TODAY = '2026-02-02';

function pin({ folder }: Workspace, words: string | Uint8Array, options: Partial<PinOptions> = {}) {
  const bytes = typeof words === 'string' ? new TextEncoder().encode(words) : words;
  return pinSource(folder, {
    ...{ id: 'minutes', bytes, kind: 'txt', facts: {}, isReplacing: false, today: TODAY },
    ...options,
  });
}

function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  return 'nothing was refused';
}

const REPLACING = { isReplacing: true, today: '2026-03-03' };

it('puts the document there byte for byte, its facts beside it, and records it', () => {
  const site = publishedWorkspace();
  const { added } = pin(site, 'We have plans.\r\n\r\nNo comment.', {
    facts: { url: 'https://example.org/minutes', rights: 'full' },
  });
  expect(added).toEqual(['sources/minutes']);
  expect(site.read('sources/minutes.txt')).toBe('We have plans.\r\n\r\nNo comment.');
  expect(site.read('sources/minutes.yaml')).toBe(
    'title: We have plans.\nurl: https://example.org/minutes\nretrieved: 2026-02-02\nrights: full\n',
  );
  expect(site.problems()).toEqual([]);
});

it('refuses what cannot be read, and leaves nothing', () => {
  const site = publishedWorkspace();
  expect(refusal(() => pin(site, new Uint8Array([0, 1, 2])))).toContain('source-unreadable');
  expect(refusal(() => pin(site, ''))).toContain('source-unreadable');
  expect(refusal(() => pin(site, 'Words', { id: 'The Minutes' }))).toContain('slug-invalid');
  expect(refusal(() => pin(site, 'Words', { facts: { url: 'javascript:x' } }))).toContain(
    'value-invalid',
  );
  expect(existsSync(join(site.folder, 'sources/minutes.txt'))).toBe(false);
  expect(site.problems()).toEqual([]);
});

it('puts no document in the place of another unless it is told to', () => {
  const site = publishedWorkspace();
  expect(refusal(() => pin(site, 'We have plans', REPLACING))).toContain('there is no document');
  pin(site, 'We have plans');
  expect(refusal(() => pin(site, 'Other words'))).toContain('there is a document');
  expect(refusal(() => pin(site, 'We have plans', REPLACING))).toContain('the same document');
  expect(site.read('sources/minutes.txt')).toBe('We have plans');
});

it('asks for no note while no release has carried the document', () => {
  const site = publishedWorkspace();
  pin(site, 'We have plans');
  pin(site, 'We have great plans', REPLACING);
  expect(site.read('sources/minutes.yaml')).not.toContain('replaced');
  expect(site.problems()).toEqual([]);
});

it('tells readers of the replacement of a published one, and keeps what stands in its facts', () => {
  const site = publishedWorkspace();
  pin(site, 'We have plans', { facts: { publisher: 'The Board' } });
  site.release('2026-02-02');
  site.edit('sources/minutes.yaml', ['publisher: The Board', 'publisher: The Board # of rails']);
  expect(refusal(() => pin(site, 'We have great plans', REPLACING))).toContain('--note');
  pin(site, '<p>We have great plans', { ...REPLACING, kind: 'html', note: 'The board mended it.' });
  expect(existsSync(join(site.folder, 'sources/minutes.txt'))).toBe(false);
  expect(site.read('sources/minutes.html')).toBe('<p>We have great plans');
  expect(site.read('sources/minutes.yaml')).toContain(
    'publisher: The Board # of rails\nretrieved: 2026-03-03\nreplaced:\n  - date: 2026-03-03\n    note: The board mended it.\n    was: ',
  );
  expect(site.problems()).toEqual([]);
  site.release('2026-03-03');
  site.write('sources/minutes.html', '<p>We have no plans');
  expect(site.problems()).toEqual(['error source-changed minutes.html:1:1']);
});

it('says which quotations do not stand in the new document, and lets their author mend them', () => {
  const site = publishedWorkspace();
  pin(site, 'We have plans');
  site.edit('articles/rails.md', [
    'text: We have plans',
    'text: We have plans\n    source: minutes',
  ]);
  const { problems } = pin(site, 'We have none', REPLACING);
  expect(problems.map(({ code }) => code)).toContain('source-differs');
});
