import type { AstroIntegration } from 'astro';
import { servePanel } from './serve-panel.ts';

/** While one writes, a panel on every page: problems, and entries for the words that are selected. Never in a build. */
export function providePanel(): AstroIntegration {
  return {
    name: 'verbatim-panel',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', "import '/src/dev-panel/browser/panel.ts';");
      },
      'astro:server:setup': ({ server }) => {
        servePanel(server);
      },
    },
  };
}
