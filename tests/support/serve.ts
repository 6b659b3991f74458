import { preview } from 'astro';

export interface Served {
  /** With a slash at its end. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Serves a built site as `npm run preview` does, on a free port. */
export async function serve(outDir: string, base = '/'): Promise<Served> {
  const server = await preview({ outDir, base, server: { port: 0 }, logLevel: 'error' });
  return { url: `http://localhost:${server.port}${base}`, stop: () => server.stop() };
}
