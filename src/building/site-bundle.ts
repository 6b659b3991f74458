import { hash } from 'node:crypto';
import { readdirSync, realpathSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { codeDigest, codeState, isSameCode } from '../content/code-digest.ts';
import { keptFolder } from '../files/kept-folder.ts';
import { openTemporaryFolder } from '../files/open-temporary-folder.ts';
import { processPool } from '../threads/process-pool.ts';
import type { BundleTask } from './bundle-worker.ts';
import type { PlannedPage } from './prerender-entry.ts';

/** The code of all pages, as Astro bundles it. No part of the content is in it. */
export interface SiteBundle {
  /** Names the code and all that it was bundled with. */
  readonly key: string;
  /** A folder of what browsers load beside the pages: scripts. */
  readonly assets: string;
  readonly plannedPages: () => Promise<readonly PlannedPage[]>;
}

/**
 * Bundles the code of the pages, where that has not been done before: it takes longer than to render a few of them.
 * Throws where the code is changed meanwhile.
 */
export async function openBundle(): Promise<SiteBundle> {
  // The bundle knows the files it was made of by their paths.
  const name = hash('sha256', `${key} ${resolve('.')}`);
  const kept = await keptFolder(resolve('.cache/bundles', name), bundle);
  const folder = kept && isWithinProject(kept) ? kept : await bundleForOnce();
  const server = join(folder, SERVER);
  const entry = readdirSync(server).find((name) => name.startsWith('prerender-entry.'));
  const address = pathToFileURL(join(server, String(entry))).href;
  const code: typeof import('./prerender-entry.ts') = await import(address);
  return { key, assets: join(folder, ASSETS), plannedPages: code.plannedPages };
}

/** Node looks for packages above the place where code really is. */
function isWithinProject(folder: string): boolean {
  return realpathSync(folder).startsWith(realpathSync('.') + sep);
}

/** Where nothing can be kept. The process takes it away when it ends: parts of it are loaded later. */
async function bundleForOnce(): Promise<string> {
  const folder = openTemporaryFolder(resolve('node_modules'), '.verbatim-');
  await bundle(folder);
  return folder;
}

const SERVER = 'server';
const ASSETS = 'assets';

const VARIABLES = ['SITE_URL', 'BASE_PATH', 'NODE_ENV'].map((name) => process.env[name] ?? null);

const key = hash('sha256', JSON.stringify([codeDigest, VARIABLES]));

/** In a process of its own, whose memory is free before the first page is rendered. */
async function bundle(folder: string): Promise<void> {
  const pool = processPool(new URL('./bundle-worker.ts', import.meta.url), 1);
  const task: BundleTask = { assets: join(folder, ASSETS), server: join(folder, SERVER) };
  const before = codeState();
  try {
    await pool.run(task);
  } finally {
    await pool.destroy();
  }
  if (!isSameCode() || codeState() !== before)
    throw new Error('The code was changed while the site was built; build again.');
}
