import type { ViteDevServer } from 'vite';
import { formatProblems } from '../problems/format-problems.ts';
import { contentFolder } from './content-folder.ts';
import { environmentOptions } from './environment-options.ts';
import { handContent } from './handed-content.ts';
import { problemsPage } from './problems-page.ts';
import { readContent } from './read-content.ts';

/**
 * Shows the content in the browser, and after every change anew; in place of any page its problems, until they are
 * mended.
 */
export function serveContent(server: ViteDevServer): void {
  const folder = contentFolder();
  let report = '';
  let warned = '';
  const read = () => {
    const content = readContent(folder, environmentOptions());
    const errors = content.problems.filter(({ severity }) => severity === 'error');
    report = errors.length > 0 ? formatProblems(errors, 'human') : '';
    // While there is an error, what is no page stays as it was.
    if (!report) handContent(content);
    const all = content.problems.length > 0 ? formatProblems(content.problems, 'human') : '';
    if (all && all !== warned) server.config.logger.warn(`\n${all}`);
    warned = all;
  };
  read();
  let reload: NodeJS.Timeout | undefined;
  server.watcher.add(folder);
  server.watcher.on('all', (_event, file) => {
    if (!file.startsWith(folder)) return;
    clearTimeout(reload);
    reload = setTimeout(() => {
      read();
      showAnew(server);
    }, SETTLED_MS);
  });
  server.middlewares.use((request, response, next) => {
    if (!report || !request.headers.accept?.includes('text/html')) {
      next();
      return;
    }
    response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
    response.end(problemsPage(report, `${server.config.base}@vite/client`));
  });
}

// An editor empties a file and then writes it, and of changes within 50 ms the watcher tells only the first: read at
// once, the file would be found empty, and what was then written would never be read.
const SETTLED_MS = 100;

/** Has Astro ask the routes for their paths again, and the browser for its page. */
function showAnew({ environments }: ViteDevServer): void {
  for (const environment of Object.values(environments))
    environment.hot.send('astro:content-changed', {});
  environments.client.hot.send({ type: 'full-reload', path: '*' });
}
