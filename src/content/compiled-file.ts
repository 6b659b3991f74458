import { hash } from 'node:crypto';
import type { ArticleSource } from '../article/article-source.ts';
import { compileArticle, type CompileOptions } from '../article/compile-article.ts';
import { type PastDate, pastDates } from '../article/future-dates.ts';
import type { Citing } from '../article/citings-of.ts';
import type { NamingInput } from '../article/name-withdrawn.ts';
import { actorStatements, type ActorStatement } from '../article/actor-statements.ts';
import { NO_REGISTRY, type Registry } from '../frontmatter/registry.ts';
import type { FindPicture } from '../markdown/find-picture.ts';
import type { WrittenLink } from '../markdown/written-link.ts';
import type { Article } from '../model/article.ts';
import { listArticle, type ListedArticle } from '../model/listed-article.ts';
import type { Picture } from '../model/picture.ts';
import { articleIds } from '../permalinks/article-ids.ts';
import type { PlainIds } from '../permalinks/public-id.ts';
import type { Frontmatter } from '../frontmatter/read-frontmatter.ts';
import { unframed, type UnframedProblem } from '../problems/framed.ts';

/** What is read of the file of every article, each time. JSON-safe. */
export interface FileFacts {
  /** Null where the article has an error. */
  readonly listed: ListedArticle | null;
  /** Those that the article shows. */
  readonly pictures: readonly Picture[];
  readonly naming: NamingInput | null;
  /** Null where the frontmatter could not be read. */
  readonly ids: PlainIds | null;
  readonly links: readonly WrittenLink[];
  readonly citings: readonly Citing[];
  readonly pastDates: readonly PastDate[];
  readonly problems: readonly UnframedProblem[];
  /** Each picture that was looked up, and what was found. */
  readonly asked: readonly (readonly [name: string, found: ReturnType<FindPicture>])[];
  /** Each actor that was looked up among those that articles share, and what was found. */
  readonly askedActors: AskedActors;
  /** What it says itself of its actors. */
  readonly actors: readonly ActorStatement[];
}

/** JSON-safe. */
export interface AskedActors {
  /** With the digest of what was found; null for nothing. */
  readonly found: readonly (readonly [id: string, digest: string | null])[];
  readonly meant: readonly (readonly [id: string, meant: string])[];
}

/** What only the pages of an article show. JSON-safe. */
export interface ArticleContent {
  readonly article: Article;
  readonly html: string;
}

export interface CompiledFile {
  readonly facts: FileFacts;
  /** Null where the article has an error. */
  readonly content: ArticleContent | null;
}

/** Compiles the file of an article. */
export function compiledFile(source: ArticleSource, options: CompileOptions): CompiledFile {
  const asked = new Map<string, ReturnType<FindPicture>>();
  const imageSize: FindPicture = (name) => {
    const found = options.imageSize(name);
    asked.set(name, found);
    return found;
  };
  const { registry, asked: askedActors } = asking(options.registry ?? NO_REGISTRY);
  const { article, html, pictures, frontmatter, links, citings, problems } = compileArticle(
    source,
    {
      ...options,
      imageSize,
      registry,
    },
  );
  const facts = {
    listed: article && listArticle(article),
    pictures: pictures ?? [],
    naming: frontmatter?.input ? namingOf(frontmatter.input) : null,
    ids: frontmatter && articleIds(source.slug, frontmatter),
    links,
    citings,
    pastDates: frontmatter ? pastDates(frontmatter) : [],
    problems: problems.map(unframed),
    asked: [...asked],
    askedActors: askedActors(),
    actors: frontmatter ? statementsOf(frontmatter) : [],
  };
  return { facts, content: article && { article, html } };
}

function statementsOf({ stated, yaml, input }: Frontmatter): readonly ActorStatement[] {
  return actorStatements(stated, { yaml, list: ['actors'], day: input?.published });
}

/** A registry that remembers what it was asked. */
function asking(registry: Registry): { registry: Registry; asked: () => AskedActors } {
  const found = new Map<string, ReturnType<Registry['find']>>();
  const meant = new Map<string, string>();
  return {
    registry: {
      find: (id) => {
        const actor = found.has(id) ? (found.get(id) ?? null) : registry.find(id);
        found.set(id, actor);
        return actor;
      },
      meant: (id) => {
        // Each takes a look at all that there are.
        const likely = meant.get(id) ?? (meant.size < MOST_MEANT ? registry.meant(id) : null);
        if (likely !== null) meant.set(id, likely);
        return likely ?? '';
      },
    },
    asked: () => ({
      found: [...found].map(([id, actor]) => [id, digestOfActor(actor)] as const),
      meant: [...meant],
    }),
  };
}

const MOST_MEANT = 100;

/** Names what was found of an actor; null where that is nothing. */
export function digestOfActor(actor: ReturnType<Registry['find']>): string | null {
  return actor && hash('sha256', JSON.stringify(actor));
}

function namingOf({ actors, corrections, withdrawn, retraction }: NamingInput): NamingInput {
  // Most articles have withdrawn nothing.
  return withdrawn.length === 0
    ? { actors: [], corrections: [], withdrawn, retraction }
    : { actors, corrections, withdrawn, retraction };
}
