import { resolve } from 'node:path';
import type { CompileOptions } from '../article/compile-article.ts';
import type { Drafts } from '../files/drafts.ts';
import type { UnframedProblem } from '../problems/framed.ts';
import { articleFindings, compileOptionsOf } from './article-findings.ts';
import { isArticleFile } from './content-path.ts';
import { mergeFindings, type Standing } from './merge-findings.ts';
import type { Overview } from './overview.ts';
import type { DossierReading, DossierTask } from './read-dossier.ts';
import { settled, settledEach } from './settled.ts';

/** What is on an author’s desk: the content folder, with the documents that are open in the editor. */
export interface Desk {
  /** A document was opened, or its text has changed. */
  readonly write: (path: string, text: string) => void;
  /** It was closed: what is saved counts. */
  readonly close: (path: string) => void;
  /** Something has changed that is not open. */
  readonly changed: () => void;
  /** What is open, saved or not. */
  readonly drafts: () => Drafts;
  /** The text of a document that is open; null of another. */
  readonly textOf: (path: string) => string | null;
  /** All that is wrong with a file, as far as it is known. */
  readonly problemsOf: (path: string) => readonly UnframedProblem[];
  /** Of the dossier as it was read last; null before that. */
  readonly overview: () => Overview | null;
  /** Once the dossier was read for the first time. */
  readonly ready: Promise<void>;
}

export interface DeskOptions {
  readonly folder: string;
  readonly base: string;
  /** Reads all of it, elsewhere: that may take longer than an author waits for a key. */
  readonly read: (task: DossierTask) => Promise<DossierReading>;
  /** Called with all that is wrong with a file whenever that has changed. */
  readonly tell: (path: string, problems: readonly UnframedProblem[]) => void;
  readonly say: (words: string) => void;
}

/** What an open article tells by itself, and of which of its texts. */
interface Own {
  readonly text: string;
  readonly problems: readonly UnframedProblem[];
}

export function createDesk({ folder, base, read, tell, say }: DeskOptions): Desk {
  const open = new Map<string, string>();
  const owns = new Map<string, Own>();
  const standings = new Map<string, Standing>();
  const shown = new Set<string>();
  let whole: ReadonlyMap<string, readonly UnframedProblem[]> = new Map();
  let overview: Overview | null = null;
  const ready = Promise.withResolvers<void>();
  let options: CompileOptions | null = null;
  const drafts = () => new Map(open);
  const problemsOf = (path: string) => {
    const own = owns.get(path);
    return own
      ? mergeFindings(own.text, own.problems, standings.get(path))
      : (whole.get(path) ?? []);
  };
  const tellOf = (path: string) => {
    shown.add(path);
    tell(path, problemsOf(path));
  };
  const checkOwn = (path: string) => {
    const text = open.get(path);
    if (text === undefined || owns.get(path)?.text === text) return;
    options ??= compileOptionsOf({ path: folder, drafts: drafts() }, base);
    owns.set(path, { text, problems: articleFindings(path, text, folder, options) });
  };
  const readAll = async () => {
    for (const path of open.keys()) if (isArticleFile(path, folder)) checkOwn(path);
    const before = new Map(owns);
    const { problems, overview: seen } = await read({ folder, drafts: drafts() });
    overview = seen;
    whole = Map.groupBy(problems, ({ file }) => resolve(file));
    for (const [path, { text, problems: own }] of before)
      if (open.has(path)) standings.set(path, { text, own, whole: whole.get(path) ?? [] });
    for (const path of new Set([...shown, ...whole.keys(), ...open.keys()])) tellOf(path);
  };
  const later = settled(() => readAll().finally(ready.resolve), say);
  const soon = settledEach((path) => {
    checkOwn(path);
    if (open.has(path)) tellOf(path);
  });
  const other = () => {
    // The site’s language and the actors that articles share may be others now.
    options = null;
    owns.clear();
    later();
  };
  return {
    write: (path, text) => {
      open.set(path, text);
      if (!isArticleFile(path, folder)) {
        other();
        return;
      }
      soon(path);
      later();
    },
    close: (path) => {
      for (const each of [open, owns, standings]) each.delete(path);
      shown.add(path);
      other();
    },
    changed: other,
    drafts,
    textOf: (path) => open.get(path) ?? null,
    problemsOf,
    overview: () => overview,
    ready: ready.promise,
  };
}
