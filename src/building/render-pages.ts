import { availableParallelism } from 'node:os';
import type { PlannedPage } from './prerender-entry.ts';

/** What a build is told while pages are rendered. */
export interface RenderListener {
  /** Called once, with how many pages are to be rendered. */
  readonly onStart: (count: number) => void;
  /** Called for each page that was. */
  readonly onRendered: (response: Response) => void;
}

/** Renders pages, and writes each to its path. */
export async function renderPages(
  pages: readonly PlannedPage[],
  write: (path: string, data: Uint8Array) => void,
  { onStart, onRendered }: RenderListener,
): Promise<void> {
  onStart(pages.length);
  const rest = ofOneArticleTogether(pages).values();
  const renderRest = async () => {
    for (const { path, render } of rest) {
      const response = await render().catch((error: unknown) => {
        throw inPage(path, error);
      });
      write(path, new Uint8Array(await response.arrayBuffer()));
      onRendered(response);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, renderRest));
}

// Pictures are made beside the thread that renders pages, which is not to wait for them.
const AT_ONCE = 8 * availableParallelism();

/**
 * What shows one article comes together, so that the article is read once for all, and its cards among its pages.
 */
function ofOneArticleTogether(pages: readonly PlannedPage[]): readonly PlannedPage[] {
  return pages
    .map((page) => ({ page, article: page.path.split('/')[1] ?? '' }))
    .toSorted((a, b) => compare(a.article, b.article) || compare(a.page.path, b.page.path))
    .map(({ page }) => page);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function inPage(path: string, error: unknown): Error {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const told = new Error(`${path}: ${message}`, { cause: error });
  // Those that Node itself throws are of the code.
  const hint = 'npm run dev shows where in the code, on that page.';
  return name === 'Error' ? told : Object.assign(told, { hint });
}
