import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../support/build-site.ts';
import { findBrowser, type BrowserProgram } from '../support/find-browser.ts';
import { serve } from '../support/serve.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The real site as it is built and served for the tests. */
export interface Site {
  readonly folder: string;
  /** Where it is served, with a slash at its end. */
  readonly url: string;
  /** The path under which it is served, with a slash at its end. */
  readonly base: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** At the root of its address, and under a path. */
    sites: readonly Site[];
    browser: BrowserProgram;
  }
}

const bases = ['/', '/some/path/'];

/** Once for all projects that need it: the second finds what the first has made. */
export default async function buildSites(project: TestProject) {
  const everywhere = project.vitest.getRootProject();
  if ('sites' in everywhere.getProvidedContext()) return;
  const folder = await temporaryFolder();
  const stops: (() => Promise<void>)[] = [folder.remove];
  const sites: Site[] = [];
  for (const [index, base] of bases.entries()) {
    const out = join(folder.path, `site-${index}`);
    const { status, output } = await buildSite({ out, base });
    if (status !== 0) {
      await folder.remove();
      throw new Error(`The site does not build.\n${output}`);
    }
    const { url, stop } = await serve(out, base);
    stops.unshift(stop);
    sites.push({ folder: out, url, base });
  }
  everywhere.provide('sites', sites);
  everywhere.provide('browser', await findBrowser());
  return () => Promise.all(stops.map((stop) => stop()));
}
