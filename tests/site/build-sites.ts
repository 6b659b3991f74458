import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../support/build-site.ts';
import { demoContent } from '../support/demo-content.ts';
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
    /** A site in which things were renamed, moved, withdrawn and corrected, under a path. */
    lasting: Site;
    /** A site whose articles have and lack everything that one can. */
    looks: Site;
    /** An invented affair: its quotations are checked against the documents beside it; under a path. */
    dossier: Site;
    browser: BrowserProgram;
  }
}

/** Once for all projects that need it: the second finds what the first has made. */
export default async function buildSites(project: TestProject) {
  const everywhere = project.vitest.getRootProject();
  if ('sites' in everywhere.getProvidedContext()) return;
  const folder = await temporaryFolder();
  const stops: (() => Promise<void>)[] = [folder.remove];
  const stop = () => Promise.all(stops.map((stop) => stop()));
  const add = async (name: string, base: string, content: string): Promise<Site> => {
    const out = join(folder.path, name);
    const { status, output } = await buildSite({ out, base, content });
    if (status !== 0) throw new Error(`The site does not build.\n${output}`);
    const { url, stop } = await serve(out, base);
    stops.unshift(stop);
    return { folder: out, url, base };
  };
  // A copy, which knows of no release: those of this repository are under a path of their own.
  const copy = join(folder.path, 'content');
  await cp(demoContent, copy, { recursive: true });
  const making = [
    add('site', '/', copy),
    add('site-under-a-path', '/some/path/', copy),
    add('lasting', '/some/path/', 'tests/fixtures/lasting'),
    add('looks', '/', 'tests/fixtures/looks'),
    add('dossier', '/courier/', 'tests/fixtures/dossier'),
  ] as const;
  try {
    const [site, underPath, lasting, looks, dossier] = await Promise.all(making);
    everywhere.provide('sites', [site, underPath]);
    everywhere.provide('lasting', lasting);
    everywhere.provide('looks', looks);
    everywhere.provide('dossier', dossier);
    everywhere.provide('browser', await findBrowser());
  } catch (error) {
    await Promise.allSettled(making);
    await stop();
    throw error;
  }
  return stop;
}
