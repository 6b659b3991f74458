import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AstroIntegration, build } from 'astro';
import { moveFolder } from '../files/replace-folder.ts';

/** Folders to fill. */
export interface BundleTask {
  /** With what browsers load beside the pages: scripts. */
  readonly assets: string;
  /** With the code that renders the pages. */
  readonly server: string;
}

/** Has Astro bundle the code of the pages around our own entry, and render none. */
export default async function bundle({ assets, server }: BundleTask): Promise<void> {
  await build({
    outDir: assets,
    cacheDir: join(assets, '.cache'),
    integrations: [bundleOnly(assets, server)],
    logLevel: 'warn',
  });
}

function bundleOnly(assets: string, server: string): AstroIntegration {
  const input = fileURLToPath(new URL('./prerender-entry.ts', import.meta.url));
  return {
    name: 'verbatim-bundle',
    hooks: {
      'astro:build:setup': ({ updateConfig }) => {
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
          // Astro asks for the pages when all is bundled, and takes the bundle away after them.
          getStaticPaths: async () => {
            moveFolder(join(assets, '.prerender'), server);
            return [];
          },
          render: async () => new Response(),
        });
      },
    },
  };
}
