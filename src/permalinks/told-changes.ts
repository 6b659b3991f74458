import type { CorrectionKind } from '../schema/correction.ts';
import { normalise } from '../text/normalise.ts';
import type { CommandName } from './command-name.ts';
import type { ArticleIds, DeclaredRevision } from './public-id.ts';

/** What was published at one time, fact by fact; the words of a quotation as their checksum. */
export type State = Readonly<Record<string, string | undefined>>;

/** A state that was published, and how it came to differ from the one before. */
export interface PublishedState {
  readonly date: string;
  /** None for the first, and for what only became more exact. */
  readonly kind: CorrectionKind | undefined;
  readonly state: State;
}

/** An article and its corrections of the thing in question. */
export interface Told {
  readonly revisions: readonly DeclaredRevision[];
  readonly article: ArticleIds;
  readonly nameOf: CommandName;
}

/** The change to a published state that no correction tells of any more. */
export interface UntoldChange {
  readonly before: PublishedState;
  readonly after: PublishedState;
}

export interface ToldChanges {
  readonly untold: readonly UntoldChange[];
  /** The corrections that tell of no published change: those of what changed since. */
  readonly left: readonly DeclaredRevision[];
}

/** Finds for each published change the correction that tells of it, in whatever order they stand and are dated. */
export function toldChanges(
  states: readonly PublishedState[],
  revisions: readonly DeclaredRevision[],
): ToldChanges {
  const left = [...revisions];
  const untold: UntoldChange[] = [];
  for (const [index, after] of states.slice(1).entries()) {
    const before = states[index];
    if (!before || after.kind === undefined) continue;
    const changed = changedFacts(before.state, after.state);
    const telling = left.filter(
      (revision) => revision.kind === after.kind && tells(revision, before.state, changed),
    );
    // On either side of midnight two editors note different days.
    const chosen = telling.find(({ date }) => date === after.date) ?? telling[0];
    if (chosen) left.splice(left.indexOf(chosen), 1);
    else untold.push({ before, after });
  }
  return { untold, left };
}

/** Whether a correction tells what some facts were before. */
export function tells(
  { was, words }: DeclaredRevision,
  before: State,
  changed: readonly string[],
): boolean {
  const told: State = { ...was, words };
  return changed.every((fact) => isAlike(told[fact], before[fact]));
}

/** The facts of a state that the next one tells otherwise, or not at all; what is added changes none. */
export function changedFacts(before: State, after: State): readonly string[] {
  return Object.keys(before).filter(
    (fact) => before[fact] !== undefined && !isAlike(before[fact], after[fact]),
  );
}

function isAlike(a: string | undefined, b: string | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && plain(a) === plain(b));
}

function plain(text: string): string {
  return normalise(text).text.trim();
}
