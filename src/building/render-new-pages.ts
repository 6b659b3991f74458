import { hash } from 'node:crypto';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { codeDigest } from '../content/code-digest.ts';

/** What a build asks of each page, and tells of it. */
export interface PagePlan {
  /** Whether the page whose file has this path is to be rendered; `key` names all that it shows. */
  readonly isNew: (path: string, key: string) => boolean;
  /** Called once, with how many pages are to be rendered. */
  readonly onStart: (count: number) => void;
  /** Called for each page that was. */
  readonly onRendered: (response: Response) => void;
}

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;

/**
 * Has Astro render only those pages that are new. Each route names what its pages show by the `cacheKey` of its
 * `getStaticPaths`; a page without one is rendered always. Astro’s own `experimental.incrementalBuild` takes the same
 * keys, but overlooks code that a route uses by way of its content, keeps every page a second time, and knows nothing
 * of the folder that the site stands in.
 */
export function renderNewPages({ isNew, onStart, onRendered }: PagePlan): AstroIntegration {
  let code = '';
  const newOf = (paths: Paths): Paths =>
    paths.filter(
      ({ pathname, route, cacheKey }) =>
        cacheKey === undefined ||
        isNew(pathOf(pathname, route.type), hash('sha256', `${code} ${cacheKey}`)),
    );
  return {
    name: 'verbatim-render-new-pages',
    hooks: {
      'astro:config:done': ({ config: { site, base } }) => {
        code = hash('sha256', JSON.stringify([codeDigest, site, base]));
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          getStaticPaths: async () => {
            const paths = newOf(await prerenderer.getStaticPaths());
            onStart(paths.length);
            return paths;
          },
          render: async (request, options) => {
            const result = await prerenderer.render(request, options);
            onRendered(result instanceof Response ? result : result.response);
            return result;
          },
        }));
      },
    },
  };
}

/** The path of the file that Astro makes of a page, with `build.format: 'directory'`. */
function pathOf(pathname: string, type: string): string {
  const path = pathname.replace(/^\/|\/$/gu, '');
  return type === 'page' ? `${path}/index.html` : path;
}
