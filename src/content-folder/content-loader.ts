import type { Loader, LoaderContext } from 'astro/loaders';
import { ContentError } from '../problems/content-error.ts';
import { formatProblems } from '../problems/format-problems.ts';
import type { Problem } from '../problems/problem.ts';
import { contentFolder } from './content-folder.ts';
import { environmentOptions, publicationOptions } from './environment-options.ts';
import { type Content, readContent } from './read-content.ts';

/**
 * Loads the articles. All are compiled anew each time, so that nothing stale is ever published. A build throws a
 * ContentError on any error; while developing, the problems are shown in the browser instead.
 */
export function articleLoader(): Loader {
  return contentLoader('verbatim-articles', ({ store }, { articles, problems }) => {
    store.clear();
    for (const { article, html, pictures } of articles)
      store.set({ id: article.slug, data: { article, html, pictures: [...pictures] } });
    return problems;
  });
}

/** Loads `site.yaml` as the one entry `site`; its problems are reported with the articles’. */
export function siteLoader(): Loader {
  return contentLoader('verbatim-site', ({ store }, { site }) => {
    if (site) store.set({ id: 'site', data: site });
    return [];
  });
}

function contentLoader(
  name: string,
  fill: (context: LoaderContext, content: Content) => readonly Problem[],
): Loader {
  return {
    name,
    load: async (context) => {
      const { config, logger, watcher } = context;
      const folder = contentFolder();
      const optionsFor = watcher ? environmentOptions : publicationOptions;
      const load = () => {
        const problems = fill(context, readContent(folder, optionsFor(withSlash(config.base))));
        const hasError = problems.some(({ severity }) => severity === 'error');
        if (hasError && !watcher) throw new ContentError(problems);
        if (problems.length > 0) logger.warn(`\n${formatProblems(problems, 'human')}`);
      };
      load();
      watcher?.add(folder);
      watcher?.on('all', (_event, file) => {
        if (file.startsWith(folder)) load();
      });
    },
  };
}

function withSlash(base: string): string {
  return base.endsWith('/') ? base : `${base}/`;
}
