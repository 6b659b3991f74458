import { git, GitFailure } from './git.ts';

/** The names of all tags where a repository came from, fetched or not; none where that cannot be reached. */
export function originTags(folder: string): readonly string[] {
  try {
    const said = git(folder, ['ls-remote', '--tags', '--refs', 'origin']).toString();
    return [...said.matchAll(/\trefs\/tags\/(.+)$/gmu)].map(([, name = '']) => name);
  } catch (error) {
    if (error instanceof GitFailure) return [];
    throw error;
  }
}
