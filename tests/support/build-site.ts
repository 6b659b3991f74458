import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { authorEnvironment } from './author-environment.ts';
import { demoContent } from './demo-content.ts';

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

export interface BuildResult {
  readonly status: number | null;
  /** Everything that the command wrote. */
  readonly output: string;
}

export const siteUrl = 'https://verbatim.example';

/** Runs the build command as an author would. */
export async function buildSite({
  out,
  content = demoContent,
  base,
  isServer = false,
  node = [],
}: BuildOptions): Promise<BuildResult> {
  const build = spawn(process.execPath, [...node, 'src/cli/verbatim.ts', 'build', '--out', out], {
    env: authorEnvironment({
      SITE_URL: siteUrl,
      BASE_PATH: base,
      CONTENT_DIR: content,
      CI: isServer ? 'true' : undefined,
    }),
  });
  const exit = new Promise<number | null>((done) => build.on('close', done));
  const [status, ...output] = await Promise.all([exit, text(build.stdout), text(build.stderr)]);
  return { status, output: output.join('') };
}
