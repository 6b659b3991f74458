import { environmentOptions } from '../content/environment-options.ts';
import { readContent } from '../content/read-content.ts';
import type { Drafts } from '../files/drafts.ts';
import { unframed, type UnframedProblem } from '../problems/framed.ts';
import { type Overview, overviewOf } from './overview.ts';

/** A content folder that a thread is to read, with what is written in it and not saved. */
export interface DossierTask {
  readonly folder: string;
  readonly drafts: Drafts;
}

export interface DossierReading {
  /** As `check` finds them. */
  readonly problems: readonly UnframedProblem[];
  readonly overview: Overview;
}

/** Reads a whole dossier as `check` does. */
export function readDossier({ folder, drafts }: DossierTask): DossierReading {
  const content = readContent(folder, { ...environmentOptions(), drafts, held: 'checked' });
  return { problems: content.problems.map(unframed), overview: overviewOf(content) };
}
