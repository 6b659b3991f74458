import type { ViteDevServer } from 'vite';
import { formatProblems } from '../problems/format-problems.ts';
import type { Problem } from '../problems/problem.ts';
import { contentFolder } from './content-folder.ts';
import { environmentOptions } from './environment-options.ts';
import { isFatal } from '../article/compile-article.ts';
import { handContent, handedContent, handProblems } from './handed-content.ts';
import { problemsPage } from './problems-page.ts';
import { type Content, readContent } from './read-content.ts';
import { rereadArticle } from './reread-article.ts';
import { rereadPage } from './reread-page.ts';

/**
 * Shows the content in the browser, and after every change anew; in place of any page its problems, until they are
 * mended.
 */
export function serveContent(server: ViteDevServer): void {
  const folder = contentFolder();
  let shown = '';
  let errors = '';
  let warned = '';
  // Pages that a browser has asked for and does not have yet.
  let asked = 0;
  // How often it has changed: a browser asked for its page before, and may tell so after the change was told to all.
  let state = 0;
  const show = (content: Content, report: string) => {
    const { site, mark, pages, articles } = content;
    const next = JSON.stringify([report, site, mark, pages.pages.map(keyOf), articles.map(keyOf)]);
    errors = report;
    // While there is an error, what is no page stays as it was.
    if (!errors) handContent(content);
    if (next === shown) return;
    shown = next;
    state += 1;
    showAnew(server);
  };
  const readAll = () => {
    const content = readContent(folder, { ...environmentOptions(), held: 'shown' });
    const { problems } = content;
    const report = reportOf(problems);
    if (report && report !== warned) server.config.logger.warn(`\n${report}`);
    const isNew = report !== warned;
    warned = report;
    handProblems(problems);
    show(content, reportOf(problems.filter((each) => isFatal(each, { isUnfinished: true }))));
    if (isNew) server.ws.send('verbatim:problems', {});
  };
  /** Shows an article or a plain page at once; what its change means for others takes a while to find out. Whether that was possible. */
  const readOne = (file: string): boolean => {
    const before = errors ? undefined : handedContent();
    const { base } = environmentOptions();
    const content =
      before &&
      (rereadArticle(before, file, folder, base) ?? rereadPage(before, file, folder, base));
    if (content) show(content, '');
    return Boolean(content);
  };
  readAll();
  server.watcher.add(folder);
  onSettled(server, folder, (files, later) => {
    const [only = '', ...others] = files;
    const isShown = others.length === 0 && readOne(only);
    later(isShown ? SHOWN_MS : 0, function readOnceShown() {
      if (isShown && asked > 0) {
        later(SETTLED_MS, readOnceShown);
        return;
      }
      readAll();
      // Of many files that come and go at once, the watcher does not tell everything.
      if (errors) later(SHOWN_MS, readAll);
    });
  });
  server.ws.on('verbatim:shown', (page: { readonly state?: number }, browser) => {
    if (page.state !== state) browser.send({ type: 'full-reload', path: '*' });
  });
  server.middlewares.use((request, response, next) => {
    const isPage = request.headers.accept?.includes('text/html') ?? false;
    if (isPage) {
      response.setHeader('server-timing', `content;dur=${state}`);
      asked += 1;
      response.on('close', () => (asked -= 1));
    }
    if (!errors || !isPage) {
      next();
      return;
    }
    response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
    response.end(problemsPage(errors, server.config.base));
  });
}

type Later = (ms: number, work: () => void) => void;

/** Calls `work` with the files that have changed, once they change no more; what it leaves for later, a change puts off. */
function onSettled(
  { watcher }: ViteDevServer,
  folder: string,
  work: (files: ReadonlySet<string>, later: Later) => void,
): void {
  let changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const later: Later = (ms, next) => {
    clearTimeout(timer);
    timer = setTimeout(next, ms);
  };
  watcher.on('all', (_event, file) => {
    if (!file.startsWith(folder)) return;
    changed.add(file);
    later(SETTLED_MS, () => {
      const files = changed;
      changed = new Set();
      work(files, later);
    });
  });
}

// An editor empties a file and then writes it, and of changes within 50 ms the watcher tells only the first: read at
// once, the file would be found empty, and what was then written would never be read.
const SETTLED_MS = 100;
// For the browser to have its page before everything is read, during which it would wait.
const SHOWN_MS = 1000;

function reportOf(problems: readonly Problem[]): string {
  return problems.length > 0 ? formatProblems(problems, 'human') : '';
}

function keyOf({ cacheKey }: { readonly cacheKey: string }): string {
  return cacheKey;
}

/** Has Astro ask the routes for their paths again, and the browser for its page. */
function showAnew({ environments }: ViteDevServer): void {
  for (const environment of Object.values(environments))
    environment.hot.send('astro:content-changed', {});
  environments.client.hot.send({ type: 'full-reload', path: '*' });
}
