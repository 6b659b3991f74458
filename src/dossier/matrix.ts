import type { Dossier } from './dossier.ts';
import { type NamedActor, namedActor } from './named-actor.ts';
import { type SpokenCount, spokenCount } from './spoken-count.ts';
import type { SpokenOf } from './spoken-of.ts';

/** Who spoke of whom, among the most quoted and those they name most. JSON-safe. */
export interface Matrix {
  /** Whom they named, the most named first. */
  readonly named: readonly NamedActor[];
  /** The most quoted first. */
  readonly rows: readonly MatrixRow[];
}

export interface MatrixRow {
  readonly speaker: NamedActor;
  /** One for each who is named; null where nothing was said, or where it would be of oneself. */
  readonly cells: readonly (SpokenCount | null)[];
}

/** Null where nobody speaks of anybody. */
export function matrixOf({ actors }: Pick<Dossier, 'actors'>, spoken: SpokenOf): Matrix | null {
  const speakers = [...spoken.keys()]
    .flatMap((id) => actors.get(id) ?? [])
    .toSorted((a, b) => b.utterances.length - a.utterances.length)
    .slice(0, MOST_ROWS);
  const times = new Map<string, number>();
  for (const { id } of speakers)
    for (const [named, said] of spoken.get(id) ?? [])
      times.set(named, (times.get(named) ?? 0) + said.length);
  const named = [...times]
    .toSorted(([, a], [, b]) => b - a)
    .flatMap(([id]) => actors.get(id) ?? [])
    .slice(0, MOST_ROWS);
  const rows = speakers.map((speaker) => ({
    speaker: namedActor(speaker),
    cells: named.map(({ id }) => {
      const said = spoken.get(speaker.id)?.get(id);
      return said ? spokenCount(said) : null;
    }),
  }));
  const told = rows.filter(({ cells }) => cells.some((cell) => cell !== null));
  return told.length > 0 ? { named: named.map(namedActor), rows: told } : null;
}

const MOST_ROWS = 12;
