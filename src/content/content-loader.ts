import type { Loader, LoaderContext } from 'astro/loaders';
import { ContentError } from '../problems/content-error.ts';
import { formatProblems } from '../problems/format-problems.ts';
import { contentFolder } from './content-folder.ts';
import { environmentOptions, publicationOptions } from './environment-options.ts';
import { handedContent } from './handed-content.ts';
import { type Content, readContent } from './read-content.ts';

/**
 * Loads the articles. All are compiled anew each time, so that nothing stale is ever published. A build throws a
 * ContentError on any error; while developing, the problems are shown in the browser instead.
 */
export function articleLoader(): Loader {
  return contentLoader('verbatim-articles', ({ store }, { articles }) => {
    const slugs = new Set(articles.map(({ listed }) => listed.slug));
    for (const slug of store.keys()) if (!slugs.has(slug)) store.delete(slug);
    for (const { listed, pictures, recorded, key, cacheKey } of articles)
      store.set({ id: listed.slug, data: { listed, pictures, recorded, key, cacheKey } });
  });
}

/** Loads `site.yaml` as the one entry `site`. */
export function siteLoader(): Loader {
  return contentLoader('verbatim-site', ({ store }, { site }) => {
    if (site) store.set({ id: 'site', data: site });
  });
}

type Fill = (context: LoaderContext, content: Content) => void;

function contentLoader(name: string, fill: Fill): Loader {
  return {
    name,
    load: async (context) => {
      load(context, fill);
      const folder = contentFolder();
      let reload: NodeJS.Timeout | undefined;
      context.watcher?.add(folder);
      context.watcher?.on('all', (_event, file) => {
        if (!file.startsWith(folder)) return;
        clearTimeout(reload);
        reload = setTimeout(() => load(context, fill), SETTLED_MS);
      });
    },
  };
}

// An editor empties a file and then writes it, and of changes within 50 ms the watcher tells only the first: read at
// once, the file would be found empty, and what was then written would never be read.
const SETTLED_MS = 100;

function load(context: LoaderContext, fill: Fill): void {
  const { collection, config, logger, meta, watcher } = context;
  const optionsFor = watcher ? environmentOptions : publicationOptions;
  const content =
    handedContent() ?? readContent(contentFolder(), optionsFor(withSlash(config.base)));
  const { problems } = content;
  const hasError = problems.some(({ severity }) => severity === 'error');
  if (hasError && !watcher) throw new ContentError(problems);
  const report = problems.length > 0 ? `\n${formatProblems(problems, 'human')}` : '';
  // The collections are read from the same files: one of them speaks for both.
  if (report && collection === 'articles' && !handedContent()) logger.warn(report);
  // Astro has the browser load its page anew once the store has changed; other problems are a change, too.
  if (watcher) meta.set('problems', report);
  if (!hasError) fill(context, content);
}

function withSlash(base: string): string {
  return base.endsWith('/') ? base : `${base}/`;
}
