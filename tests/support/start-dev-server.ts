import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';
import { authorEnvironment } from './author-environment.ts';

export interface DevServer {
  /** Of the host, with a slash at its end. */
  readonly url: string;
  readonly stop: () => Promise<unknown>;
}

interface DevOptions {
  /** Another content directory than that of the project. */
  readonly content?: string;
  /** The folder of another project than this. */
  readonly project?: string;
  /** The path under which the site is served. */
  readonly base?: string;
}

/** Runs `npm run dev`. */
export async function startDevServer({ content, project, base }: DevOptions): Promise<DevServer> {
  const server = spawn(process.execPath, ['src/cli/verbatim.ts', 'dev'], {
    cwd: project,
    env: authorEnvironment({ CONTENT_DIR: content, BASE_PATH: base }),
  });
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += stripVTControlCharacters(chunk.toString());
      const [url] = /http:\/\/localhost:\d+\/(?=[\w/]*\s)/.exec(said) ?? [];
      if (url) resolve(url);
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.on('exit', () => reject(new Error(`The development server has ended.\n${said}`)));
  });
  const stop = () => {
    const exit = once(server, 'exit');
    server.kill();
    return exit;
  };
  return { url, stop };
}
