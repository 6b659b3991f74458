import type { AstroIntegration } from 'astro';
import { handContent, handedContent } from './handed-content.ts';
import { readSound } from './read-sound.ts';
import { serveContent } from './serve-content.ts';

/** Reads the content for the pages: once for a build, which an error ends; and after every change while one writes. */
export function provideContent(): AstroIntegration {
  return {
    name: 'verbatim-content',
    hooks: {
      'astro:build:start': () => {
        if (!handedContent()) handContent(readSound().content);
      },
      'astro:server:setup': ({ server }) => serveContent(server),
    },
  };
}
