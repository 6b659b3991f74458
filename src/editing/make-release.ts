import type { Content } from '../content/read-content.ts';
import { git } from '../permalinks/git.ts';
import { hasFile } from '../permalinks/ledgers-elsewhere.ts';
import { listTags, type Tag } from '../permalinks/list-tags.ts';
import { originTags } from '../permalinks/origin-tags.ts';
import { baseOf, releaseMessage } from '../permalinks/release-message.ts';
import { openRepository, type Repository } from '../permalinks/repository.ts';
import { uncommitted } from '../permalinks/uncommitted.ts';
import { ContentError } from '../problems/content-error.ts';
import { countOf } from '../text/count-of.ts';
import { orRefuse, refusalOf, type Tell } from './release-refusal.ts';

export interface ReleaseOptions {
  /** The name of the tag; by default one that has the day. */
  readonly name?: string | undefined;
  /** The site’s address and the path it lives under, as far as they are known. */
  readonly url?: string | undefined;
  readonly base?: string | undefined;
  /** Whether its tag is to be sent to where the repository came from. */
  readonly push?: boolean | undefined;
  /** ISO 8601. */
  readonly today: string;
}

export interface Release {
  readonly tag: string;
  /** False where what is checked out is a release already. */
  readonly isNew: boolean;
}

/**
 * Tags what is checked out as a release: what its ledger has may never be lost from then on. Throws a ContentError
 * where the content is not in order as a server would have it, or is not what is committed.
 */
export function makeRelease(folder: string, content: Content, options: ReleaseOptions): Release {
  const errors = content.problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    throw new ContentError(errors, 'Nothing was tagged, since the content has this:');
  const tell = refusalOf(content);
  const fail = (why: string) => tell(why, 'See that git works here, and give the command again.');
  return orRefuse(fail, () => {
    const repository = openRepository(folder);
    if (!repository?.head) throw tell('there is no commit yet', COMMIT);
    refuseUncommitted(repository, tell);
    const tags = listTags(repository);
    const base = options.base ?? likelyBase(tags, content);
    const known = tags.find((tag) => isRelease(tag, repository, base));
    if (known) return { tag: known.name, isNew: false };
    const tag =
      options.name ??
      freeName(`release-${options.today}`, [
        ...tags.map((known) => known.name),
        ...(options.push ? originTags(folder) : []),
      ]);
    const create = ['tag', '--annotate', '--file=-', '--end-of-options', tag, repository.head];
    git(folder, create, releaseMessage({ ...options, base }));
    return { tag, isNew: true };
  });
}

/** Whether a tag stands on what is checked out, and tells of no other path than the site has now. */
function isRelease(tag: Tag, { head }: Repository, base: string): boolean {
  return tag.commit === head && [undefined, base].includes(baseOf(tag));
}

/** Where nobody tells the path of the site: the one that releases tell, if it has not moved since; else `/`. */
function likelyBase(tags: readonly Tag[], { site }: Content): string {
  const told = tags.flatMap((tag) => baseOf(tag) ?? []);
  return told.find((base) => !site?.formerly?.includes(base)) ?? '/';
}

function refuseUncommitted(repository: Repository, tell: Tell): void {
  const changed = uncommitted(repository.folder) ?? [];
  const [first] = changed;
  if (first !== undefined)
    throw tell(
      `not all of the content is committed (${countOf(changed.length, 'file')}, such as ${first})`,
      COMMIT,
    );
  if (!hasFile(repository, 'HEAD', repository.ledger))
    throw tell('the ledger of permalinks is not committed', COMMIT);
}

function freeName(name: string, tags: readonly string[]): string {
  const taken = new Set(tags);
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name}.${count}`;
  return free;
}

const COMMIT = 'Commit it first: git add -A && git commit.';
