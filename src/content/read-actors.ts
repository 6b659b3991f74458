import { hash } from 'node:crypto';
import { join } from 'node:path';
import { actorStatements, type ActorStatement } from '../article/actor-statements.ts';
import { checkRegistry } from '../article/check-registry.ts';
import { displayPath, readOrReport } from '../article/read-or-report.ts';
import type { DraftedFolder } from '../files/drafts.ts';
import { keptFiles } from '../files/kept-files.ts';
import { keptJson } from '../files/kept-json.ts';
import { parseWithSchema } from '../frontmatter/parse-with-schema.ts';
import { readableActors } from '../frontmatter/read-frontmatter.ts';
import { NO_REGISTRY, type Registry } from '../frontmatter/registry.ts';
import { createReport, type Report } from '../problems/create-report.ts';
import { framed, unframed, type UnframedProblem } from '../problems/framed.ts';
import type { Problem } from '../problems/problem.ts';
import { type ActorInput, registrySchema } from '../schema/actor.ts';
import { closestWord } from '../text/closest-word.ts';
import { codeDigest } from './code-digest.ts';
import { orFail } from './or-fail.ts';
import { openYaml } from './read-yaml-facts.ts';

/** `actors.yaml`, as it was read. */
export interface ReadActors {
  /** As the author would type it. */
  readonly path: string;
  readonly registry: Registry;
  readonly statements: readonly ActorStatement[];
  /** Those that are right. */
  readonly actors: readonly ActorInput[];
  readonly report: Report;
}

/** Where a content folder has what articles share of their actors. */
export function actorsFile(folder: string): string {
  return join(folder, 'actors.yaml');
}

/** Reads what articles share of their actors, where there is such a file; what is wrong with it is reported. */
export function readActors(folder: DraftedFolder, problems: Problem[]): ReadActors {
  const file = actorsFile(folder.path);
  const path = displayPath(file);
  const before = problems.length;
  const bytes = readOrReport(file, folder, MOST_BYTES, problems);
  const text = () => new TextDecoder().decode(bytes ?? undefined);
  const report = createReport(path, text, problems);
  const none = { path, statements: [], actors: [], report };
  if (!bytes) return { ...none, registry: problems.length > before ? UNREADABLE : NO_REGISTRY };
  const facts = orFail(file, problems, () => factsOf(bytes, path));
  problems.push(...(facts?.problems ?? []).map(framed(text)));
  if (!facts?.sound) return { ...none, registry: UNREADABLE };
  const { sound: actors, unsound, statements } = facts;
  return { path, registry: registryOf(actors, unsound), statements, actors, report };
}

/** Some 20,000 actors. */
const MOST_BYTES = 4_000_000;

/** Of a file that cannot be read, nothing can be said. */
const UNREADABLE: Registry = { find: () => 'unsound', meant: () => '' };

interface Facts {
  /** Null where the file is no list. */
  readonly sound: readonly ActorInput[] | null;
  /** Ids of the others. */
  readonly unsound: readonly string[];
  readonly statements: readonly ActorStatement[];
  readonly problems: readonly UnframedProblem[];
}

function factsOf(bytes: Uint8Array, path: string): Facts {
  const key = hash('sha256', JSON.stringify([codeDigest, path, hash('sha256', bytes)]));
  return keptJson(keptFiles('.cache/actors'), key, () => {
    const problems: Problem[] = [];
    const facts = readFacts(bytes, path, problems);
    return { ...facts, problems: problems.map(unframed) };
  });
}

function readFacts(bytes: Uint8Array, path: string, problems: Problem[]): Omit<Facts, 'problems'> {
  const opened = openYaml(bytes, path, 'actors', problems, MOST_BYTES);
  if (!opened) return { sound: null, unsound: [], statements: [] };
  const { yaml, report } = opened;
  const all = parseWithSchema(yaml, registrySchema, report);
  if (!Array.isArray(yaml.value)) return { sound: null, unsound: [], statements: [] };
  const entries = all ? all.map((value, index) => ({ index, value })) : readableActors(yaml.value);
  checkRegistry(entries, yaml, report);
  const sound =
    all ?? yaml.value.flatMap((item) => registrySchema.element.safeParse(item).data ?? []);
  const known = new Set(sound.map(({ id }) => id));
  const unsound = entries.flatMap(({ value: { id } }) => (id && !known.has(id) ? [id] : []));
  return { sound, unsound, statements: actorStatements(entries, { yaml, list: [] }) };
}

function registryOf(actors: readonly ActorInput[], unsound: readonly string[]): Registry {
  const byId = new Map<string, ActorInput | 'unsound'>([
    ...actors.toReversed().map((actor) => [actor.id, actor] as const),
    ...unsound.map((id) => [id, 'unsound'] as const),
  ]);
  const ids = [...byId.keys()];
  const present = new Map(actors.flatMap(({ id, formerly }) => formerly.map((old) => [old, id])));
  return {
    find: (id) => byId.get(id) ?? null,
    meant: (id) => (byId.has(id) ? '' : (present.get(id) ?? closestWord(id, near(id, ids)) ?? '')),
  };
}

/** Of very many ids, those that begin with the same letter. */
function near(id: string, ids: readonly string[]): readonly string[] {
  return ids.length <= MANY ? ids : ids.filter((each) => each[0] === id[0]).slice(0, MANY);
}

const MANY = 1000;
