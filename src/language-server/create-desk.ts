import { resolve } from 'node:path';
import type { CompileOptions } from '../article/compile-article.ts';
import type { Drafts } from '../files/drafts.ts';
import type { UnframedProblem } from '../problems/framed.ts';
import { articleFindings, compileOptionsOf } from './article-findings.ts';
import { isArticleFile } from './content-path.ts';
import { mergeFindings, type Standing } from './merge-findings.ts';
import type { Overview } from './overview.ts';
import type { DossierReading, DossierTask } from './read-dossier.ts';

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

/** An open document. */
interface OpenText {
  readonly text: string;
  /** What it tells by itself; null where only the whole folder tells. */
  readonly own: readonly UnframedProblem[] | null;
}

export function createDesk({ folder, base, read, tell, say }: DeskOptions): Desk {
  const open = new Map<string, OpenText>();
  const standings = new Map<string, Standing>();
  let whole: ReadonlyMap<string, readonly UnframedProblem[]> = new Map();
  let overview: Overview | null = null;
  const ready = Promise.withResolvers<void>();
  let options: CompileOptions | null = null;
  const drafts = () => new Map([...open].map(([path, { text }]) => [path, text] as const));
  const optionsNow = () => (options ??= compileOptionsOf({ path: folder, drafts: drafts() }, base));
  const tellOf = (path: string) => {
    const { text, own } = open.get(path) ?? { text: '', own: null };
    tell(path, own ? mergeFindings(text, own, standings.get(path)) : (whole.get(path) ?? []));
  };
  const readAll = async () => {
    const before = new Map(open);
    const { problems, overview: seen } = await read({ folder, drafts: drafts() });
    overview = seen;
    ready.resolve();
    const known = [...whole.keys()];
    whole = Map.groupBy(problems, ({ file }) => resolve(file));
    for (const [path, { text, own }] of before)
      if (own) standings.set(path, { text, own, whole: whole.get(path) ?? [] });
    for (const path of new Set([...known, ...whole.keys(), ...open.keys()])) tellOf(path);
  };
  const later = settled(readAll, say);
  const checkOwn = settledEach((path) => {
    const { text = null } = open.get(path) ?? {};
    if (text === null) return;
    open.set(path, { text, own: articleFindings(path, text, folder, optionsNow()) });
    tellOf(path);
  });
  const other = () => {
    // The site’s language and the actors that articles share may be others now.
    options = null;
    later();
  };
  return {
    write: (path, text) => {
      const isArticle = isArticleFile(path, folder);
      const known = open.get(path);
      open.set(path, { text, own: isArticle ? (known?.own ?? []) : null });
      if (isArticle) checkOwn(path);
      if (isArticle) later();
      else other();
    },
    close: (path) => {
      open.delete(path);
      standings.delete(path);
      other();
    },
    changed: other,
    drafts,
    textOf: (path) => open.get(path)?.text ?? null,
    overview: () => overview,
    ready: ready.promise,
  };
}

/** Makes a function that has work done once nothing more has happened for a while; never twice at a time. */
function settled(work: () => Promise<void>, say: (words: string) => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isBusy = false;
  let isDue = false;
  const run = async () => {
    isDue = isBusy;
    if (isBusy) return;
    isBusy = true;
    await work().catch((error: unknown) => say(`The content could not be read: ${String(error)}`));
    isBusy = false;
    if (isDue) later();
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), SETTLED_MS);
  };
  return later;
}

const SETTLED_MS = 200;

/** Makes a function that has work done for a document: at once, or, where that takes long, once its author pauses. */
function settledEach(work: (path: string) => void): (path: string) => void {
  const timers = new Map<string, NodeJS.Timeout>();
  let lasted = 0;
  return (path) => {
    clearTimeout(timers.get(path));
    const run = () => {
      const start = performance.now();
      work(path);
      lasted = performance.now() - start;
    };
    timers.set(path, setTimeout(run, lasted < QUICK_MS ? 0 : Math.min(lasted, MOST_MS)));
  };
}

const QUICK_MS = 200;
const MOST_MS = 500;
