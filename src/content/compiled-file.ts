import type { AuthorInput } from '../schema/author.ts';
import type { ArticleSource } from '../article/article-source.ts';
import { compileArticle, type CompileOptions } from '../article/compile-article.ts';
import { type PastDate, pastDates } from '../article/future-dates.ts';
import { type HeldBack, heldBackOf } from '../article/held-back.ts';
import type { Citing } from '../article/citings-of.ts';
import type { NamingInput } from '../article/name-withdrawn.ts';
import { actorStatements, type ActorStatement } from '../article/actor-statements.ts';
import { NO_REGISTRY } from '../frontmatter/registry.ts';
import type { Frontmatter } from '../frontmatter/read-frontmatter.ts';
import type { FindPicture } from '../markdown/find-picture.ts';
import type { WrittenLink } from '../markdown/written-link.ts';
import type { Article } from '../model/article.ts';
import { listArticle, type ListedArticle } from '../model/listed-article.ts';
import type { Picture } from '../model/picture.ts';
import { articleIds } from '../permalinks/article-ids.ts';
import type { PlainIds } from '../permalinks/public-id.ts';
import type { Place } from '../problems/problem.ts';
import { askingRegistry, type AskedActors } from './asking-registry.ts';
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
  /** Null where the frontmatter has an error. */
  readonly topics: readonly NamedId[] | null;
  /** Those of its authors whom it takes to be shared; null where the frontmatter has an error. */
  readonly authors: readonly NamedId[] | null;
  readonly held: HeldBack | null;
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

/** A topic or an author, as an article names it. */
export interface NamedId {
  readonly id: string;
  /** Whether it is a name where nobody is described. */
  readonly isBare?: boolean | undefined;
  readonly place: Place;
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
  const { registry, asked: askedActors } = askingRegistry(options.registry ?? NO_REGISTRY);
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
    held: frontmatter && heldBackOf(frontmatter),
    topics: frontmatter?.input ? topicsIn(frontmatter.input, frontmatter) : null,
    authors: frontmatter?.input ? authorsIn(frontmatter.input, frontmatter) : null,
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

type Input = NonNullable<Frontmatter['input']>;

function topicsIn({ topics }: Input, { yaml }: Frontmatter): readonly NamedId[] {
  return topics.map((id, index) => ({ id, place: yaml.placeOf(['topics', index]) }));
}

function authorsIn(input: Input, { yaml }: Frontmatter): readonly NamedId[] {
  const authors: readonly AuthorInput[] = input.authors;
  return authors.flatMap(({ id, isBare }, index) =>
    id === undefined ? [] : { id, isBare, place: yaml.placeOf(['authors', index, 'id']) },
  );
}

function namingOf({ actors, corrections, withdrawn, retraction }: NamingInput): NamingInput {
  // Most articles have withdrawn nothing.
  return withdrawn.length === 0
    ? { actors: [], corrections: [], withdrawn, retraction }
    : { actors, corrections, withdrawn, retraction };
}
