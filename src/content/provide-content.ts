import type { AstroIntegration } from 'astro';
import { compileAhead } from './compile-ahead.ts';
import { contentFolder } from './content-folder.ts';
import { handContentLater } from './handed-content.ts';
import { inMadeFolders } from './in-made-folders.ts';
import { readSound } from './read-sound.ts';
import { serveContent } from './serve-content.ts';
import { siteBase } from './site-base.ts';

/** Reads the content for the pages: once for a build, which an error ends; and after every change while one writes. */
export function provideContent(): AstroIntegration {
  return {
    name: 'verbatim-content',
    hooks: {
      'astro:config:setup': ({ command, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        injectScript('page', "import '/src/scripts/tell-shown.ts';");
        const ignored = inMadeFolders(contentFolder());
        updateConfig({ vite: { server: { watch: { ignored } } } });
      },
      'astro:build:start': () => {
        handContentLater(() => readSound().content);
      },
      'astro:server:setup': async ({ server }) => {
        await compileAhead(contentFolder(), siteBase(), () => {});
        serveContent(server);
      },
    },
  };
}
