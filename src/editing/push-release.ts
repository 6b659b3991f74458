import type { Content } from '../content/read-content.ts';
import { git } from '../permalinks/git.ts';
import { originTags } from '../permalinks/origin-tags.ts';
import { ContentError } from '../problems/content-error.ts';
import type { Release } from './make-release.ts';
import { orRefuse, refusalOf } from './release-refusal.ts';

/** Sends the tag of a release to where the repository came from. Throws a ContentError. */
export function pushRelease(folder: string, content: Content, release: Release): void {
  const ref = `refs/tags/${release.tag}`;
  orRefuse(
    (why) => notPushed(folder, content, release, why),
    () => git(folder, ['push', '--quiet', 'origin', `${ref}:${ref}`]),
  );
}

/** Where somebody else has released under that name, ours would stand in the way of theirs. */
function notPushed(
  folder: string,
  content: Content,
  { tag, isNew }: Release,
  why: string,
): ContentError {
  const tell = refusalOf(content);
  if (!originTags(folder).includes(tag)) {
    const { problems } = tell(
      `the tag ${tag} stands, but was not pushed: ${why}`,
      `Mend that first. Push it: git push origin ${tag}`,
    );
    return new ContentError(problems, 'It is tagged, but not pushed.');
  }
  if (isNew) git(folder, ['tag', '--delete', '--end-of-options', tag]);
  return tell(
    `origin has another release ${tag}, which is not here`,
    `Fetch it: ${isNew ? '' : `git tag -d ${tag} && `}git fetch --tags. Then release again, under no --name or another.`,
  );
}
