import type { RouteData } from 'astro';
import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';

/*
 * What Astro bundles the code of all pages for: a module that says which pages there are, and renders one. In place of
 * Astro’s own, which only the process that has bundled it can use.
 */

const { BASE_URL: base, SITE: origin } = import.meta.env;

const app = createApp({ streaming: false });

// An error ends the build, which tells it; by itself, an app would log it and answer with a page that says so.
app.logger.setDestination({ write: () => {} });
const { renderError } = app;
app.renderError = (request, options) => {
  if (options.error) throw options.error;
  return renderError.call(app, request, options);
};

/** A page or another file that a route makes. */
export interface PlannedPage {
  /** Of the file, from the root of the site, with slashes. */
  readonly path: string;
  /** Names all that it shows, where the route has said so. */
  readonly key: string | undefined;
  readonly render: () => Promise<Response>;
}

/** In the order of the routes, of which two may name the same path. */
export async function plannedPages(): Promise<readonly PlannedPage[]> {
  const paths = await new StaticPaths(app).getAll();
  return paths.map(({ pathname, route, cacheKey }) => ({
    path: fileOf(pathname, route),
    key: cacheKey,
    render: () => app.render(new Request(addressOf(pathname, route)), { routeData: route }),
  }));
}

/** As `build.format: 'directory'` has it. */
function fileOf(pathname: string, { type }: RouteData): string {
  const path = trimSlashes(pathname);
  if (type === 'endpoint') return path;
  if (path === '404' || path === '500') return `${path}.html`;
  return path ? `${path}/index.html` : 'index.html';
}

/** As `trailingSlash: 'always'` has it. */
function addressOf(pathname: string, { type }: RouteData): string {
  const path = trimSlashes(pathname);
  const isFile = type === 'endpoint' && /\.[^/]*$/u.test(path);
  return new URL(encodeURI(base + path + (path && !isFile ? '/' : '')), origin).href;
}

function trimSlashes(path: string): string {
  return path.replace(/^\/|\/$/gu, '');
}
