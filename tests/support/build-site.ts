import { authorEnvironment } from './author-environment.ts';
import { demoContent } from './demo-content.ts';
import { type Ended, runNode } from './run-node.ts';

export interface BuildOptions {
  readonly out: string;
  /** Another content directory than that of the demonstration. */
  readonly content?: string;
  readonly base?: string;
  /** As on a server, where a ledger that lags behind is an error. */
  readonly isServer?: boolean;
  /** Options for Node itself. */
  readonly node?: readonly string[];
}

export const siteUrl = 'https://verbatim.example';

/** Runs the build command as an author would. */
export function buildSite({
  out,
  content = demoContent,
  base,
  isServer = false,
  node = [],
}: BuildOptions): Promise<Ended> {
  return runNode([...node, 'src/cli/verbatim.ts', 'build', '--out', out], {
    env: authorEnvironment({
      SITE_URL: siteUrl,
      BASE_PATH: base,
      CONTENT_DIR: content,
      CI: isServer ? 'true' : undefined,
    }),
  });
}
