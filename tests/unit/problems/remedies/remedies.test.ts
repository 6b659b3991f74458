import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Problem } from '../../../../src/problems/problem.ts';
import type { ProblemCode } from '../../../../src/problems/problem-table.ts';
import { ACTOR_REMEDIES } from './actor-remedies.ts';
import { CHARACTER_REMEDIES } from './character-remedies.ts';
import { COMMAND_REMEDIES } from './command-remedies.ts';
import { FOLDER_REMEDIES } from './folder-remedies.ts';
import { FRONTMATTER_REMEDIES } from './frontmatter-remedies.ts';
import { MARKDOWN_REMEDIES } from './markdown-remedies.ts';
import { PERMALINK_REMEDIES } from './permalink-remedies.ts';
import { PLACES } from './places.ts';
import { check, type Remedies } from './remedy.ts';
import { SOURCE_REMEDIES } from './source-remedies.ts';
import { TEXT_REMEDIES } from './text-remedies.ts';

// Whoever does what a message says at its place, and no more, has what was refused pass.

const REMEDIES: Remedies<Record<ProblemCode, unknown>> = {
  ...ACTOR_REMEDIES,
  ...CHARACTER_REMEDIES,
  ...COMMAND_REMEDIES,
  ...FOLDER_REMEDIES,
  ...FRONTMATTER_REMEDIES,
  ...MARKDOWN_REMEDIES,
  ...PERMALINK_REMEDIES,
  ...SOURCE_REMEDIES,
  ...TEXT_REMEDIES,
};

const places: Readonly<Record<string, readonly string[]>> = PLACES;

beforeEach(() => void vi.stubEnv('CI', ''));
afterEach(() => void vi.restoreAllMocks().unstubAllEnvs());

describe.each(Object.entries(REMEDIES))('%s passes after', (code, remedies) => {
  it.each(remedies.map(([make, says, mend, ask = check], at) => ({ says, make, mend, ask, at })))(
    '“$says”',
    async ({ says, make, mend, ask, at }) => {
      const site = await make();
      const before = await ask(site);
      const found = before.find((problem) => problem.code === code);
      expect(found && placeOf(found)).toBe(places[code]?.[at]);
      const fix = found?.fix;
      expect(fix).toContain(says);
      const then = await mend(site, fix ?? '', says);
      const after = await (typeof then === 'function' ? then : ask)(site);
      expect(after.filter(isLeft(before, code)).map(worded)).toEqual([]);
    },
  );
});

/** Whether a problem is an error, the one that was to be mended, or one that has come of it. */
function isLeft(before: readonly Problem[], code: string): (problem: Problem) => boolean {
  const known = new Set<string>([...before.map((problem) => problem.code), ...NOTES]);
  known.delete(code);
  return (problem) => problem.severity === 'error' || !known.has(problem.code);
}

/** What the ledger says of every change, until it is recorded. */
const NOTES: readonly ProblemCode[] = ['permalink-new', 'permalinks-outdated'];

function placeOf({ file, line, column }: Problem): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return `${name.replace(/^verbatim-permalinks-\w+$/u, 'root')}:${line}:${column}`;
}

function worded({ code, file, line, message, fix }: Problem): string {
  return `${code} ${file}:${line} ${message} ${fix}`;
}
