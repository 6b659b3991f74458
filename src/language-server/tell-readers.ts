import type { CodeAction } from 'vscode-languageserver/node.js';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { toIsoDay } from '../dates/to-iso-day.ts';
import { nodeAt, rangeOf } from '../frontmatter/open-frontmatter.ts';
import { addressOf } from '../model/address.ts';
import { anchorOf } from '../model/anchor.ts';
import { slugOf } from './content-path.ts';
import type { Desk } from './create-desk.ts';
import { fixAction } from './fix-action.ts';
import type { Faulty } from './fixes/fix.ts';
import { spotAt } from './open-file.ts';
import type { RevisionTask } from './read-revision.ts';
import type { Served } from './serve-features.ts';
import { textEdits } from './text-edits.ts';

/** Of words that a release has carried, readers are told that they are others now; unless they are the same again. */
export async function tellReaders(
  actions: CodeAction[],
  faulty: Faulty,
  served: Served,
): Promise<readonly CodeAction[]> {
  const { diagnostic, document, path, overview } = faulty;
  if (diagnostic.code !== 'quote-not-found') return actions;
  const id = /“([^”]+)”/u.exec(diagnostic.message)?.[1] ?? '';
  const name = addressOf(slugOf(path), anchorOf('quote', id));
  if (!overview?.released.has(name)) return actions;
  return Promise.all(
    actions.map(async (each) => {
      const { title, edit } = each;
      const next = TextDocument.applyEdits(document, edit?.changes?.[document.uri] ?? []);
      const [revised = null] = await revise(next, name, ['correction'], faulty, served);
      if (revised === null) return each;
      const edits = textEdits(document.getText(), revised);
      return fixAction(`${title}, and tell readers`, edits, faulty, true);
    }),
  );
}

/** Tells readers of a change, where the problem says that `verbatim revise` does. */
export async function revisions(faulty: Faulty, served: Served): Promise<readonly CodeAction[]> {
  const { diagnostic, document, text } = faulty;
  const name = REVISE.exec(diagnostic.message)?.[1];
  if (name === undefined || diagnostic.code === 'quote-outdated') return [];
  if (hasErrorOfItsOwn(faulty, served.desk)) return [];
  const kinds = KINDS.map(([kind]) => kind);
  const all = await revise(text, name, kinds, faulty, served);
  return KINDS.flatMap(([, title], index) => {
    const revised = all[index] ?? null;
    return revised === null
      ? []
      : [fixAction(title, textEdits(document.getText(), revised), faulty, false)];
  });
}

/** Whether the entry of what has changed is to be mended first: what readers are told would be what is wrong there. */
function hasErrorOfItsOwn({ opened, document, path, start }: Faulty, desk: Desk): boolean {
  const spot = opened && spotAt(opened, start);
  const entry = spot && nodeAt(opened, spot.path.slice(0, 2));
  if (!entry) return false;
  const [from, to] = rangeOf(opened, entry);
  return desk.problemsOf(path).some(({ severity, fix, line, column }) => {
    const at = document.offsetAt({ line: line - 1, character: column - 1 });
    return severity === 'error' && !REVISE.test(fix) && from <= at && at < to;
  });
}

const REVISE = /npx verbatim revise (\S+) /u;

const KINDS = [
  ['correction', 'Tell readers of it as a correction; say what was wrong'],
  ['clarification', 'Tell readers of it as a clarification; say what was unclear'],
  ['typo', 'Tell readers of it as a typo'],
] as const;

async function revise(
  text: string,
  name: string,
  kinds: RevisionTask['kinds'],
  { path }: Faulty,
  { folder, desk, elsewhere }: Served,
): Promise<readonly (string | null)[]> {
  const drafts = new Map([...desk.drafts(), [path, text]]);
  const task = { folder, drafts, path, name, kinds, today: toIsoDay(new Date()) };
  return elsewhere.revise(task);
}
