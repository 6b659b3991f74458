import { hash } from 'node:crypto';
import { codeDigest } from '../content/code-digest.ts';
import { farthestDay } from '../content/farthest-day.ts';
import { digestOfFolder } from '../files/digest-of-folder.ts';
import { git } from '../permalinks/git.ts';

/**
 * Names all that a build depends on, the day on which it is done among it: two builds of the same sources make the same
 * site and say the same. Null where that cannot be told.
 */
export function sourcesDigest(content: string): string | null {
  // It may name anything: a revision, or a file that lies anywhere.
  if (process.env['PERMALINKS_AGAINST']) return null;
  try {
    const files = [content, 'public'].map(digestOfFolder);
    const parts = [codeDigest, VARIABLES, content, farthestDay(), files, releasesDigest(content)];
    return hash('sha256', JSON.stringify(parts));
  } catch {
    // The build itself says what cannot be read.
    return null;
  }
}

const VARIABLES = ['SITE_URL', 'BASE_PATH', 'CI', 'NODE_ENV'].map(
  (name) => process.env[name] ?? null,
);

/** What has been released, and what else git knows of the past; of a folder that is in no repository, nothing. */
function releasesDigest(content: string): string {
  try {
    const head = git(content, ['rev-parse', '--is-shallow-repository', 'HEAD']);
    return hash('sha256', Buffer.concat([head, git(content, ['for-each-ref'])]));
  } catch (error) {
    return String(error);
  }
}
