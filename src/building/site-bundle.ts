import { hash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { codeDigest } from '../content/code-digest.ts';
import { keptFolder } from '../files/kept-folder.ts';
import { moveFolder } from '../files/replace-folder.ts';
import type { PlannedPage } from './prerender-entry.ts';

/** The code of all pages, as Astro bundles it. No part of the content is in it. */
export interface SiteBundle {
  /** Names the code and all that it was bundled with. */
  readonly key: string;
  /** A folder of what browsers load beside the pages: scripts. */
  readonly assets: string;
  readonly plannedPages: () => Promise<readonly PlannedPage[]>;
}

/** Bundles the code of the pages, where that has not been done before: it takes longer than to render a few of them. */
export async function openBundle(): Promise<SiteBundle> {
  const folder = await keptFolder(resolve('.cache/bundles', key), bundle);
  const server = join(folder, SERVER);
  const entry = readdirSync(server).find((name) => name.startsWith('prerender-entry.'));
  const address = pathToFileURL(join(server, String(entry))).href;
  const code: typeof import('./prerender-entry.ts') = await import(address);
  return { key, assets: join(folder, ASSETS), plannedPages: code.plannedPages };
}

const SERVER = 'server';
const ASSETS = 'assets';

// As they were given: Astro sets the last one itself.
const VARIABLES = ['SITE_URL', 'BASE_PATH', 'NODE_ENV'].map((name) => process.env[name] ?? null);

const key = hash('sha256', JSON.stringify([codeDigest, VARIABLES]));

async function bundle(folder: string): Promise<void> {
  const { build } = await import('astro');
  const [outDir, cacheDir] = [join(folder, ASSETS), join(folder, 'cache')];
  await build({ outDir, cacheDir, integrations: [bundleOnly(folder)], logLevel: 'warn' });
}

/** Has Astro bundle the code around our entry, render nothing, and leave the bundle in a folder. */
function bundleOnly(folder: string): AstroIntegration {
  let outDir = '';
  return {
    name: 'verbatim-bundle',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
      },
      'astro:build:setup': ({ updateConfig }) => {
        const input = fileURLToPath(new URL('./prerender-entry.ts', import.meta.url));
        updateConfig({
          environments: {
            prerender: { build: { rolldownOptions: { input } } },
            // Files of `public/` change without the code.
            client: { build: { copyPublicDir: false } },
          },
        });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'verbatim-bundle',
          getStaticPaths: async () => {
            moveFolder(join(outDir, '.prerender'), join(folder, SERVER));
            return [];
          },
          render: async () => new Response(),
        });
      },
    },
  };
}
