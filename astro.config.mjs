import { defineConfig } from 'astro/config';
import { provideContent } from './src/content/provide-content.ts';
import { providePanel } from './src/dev-panel/provide-panel.ts';

// Astro reads both from the environment, after it has read this file.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
// And this, if it is set, in place of the site’s own path.
delete process.env.BASE_URL;

// A workflow hands over an empty string for what is not set.
const site = process.env.SITE_URL || 'http://localhost:4321';
const base = process.env.BASE_PATH || '/';

export default defineConfig({
  site,
  base,
  output: 'static',
  trailingSlash: 'always',
  cacheDir: '.cache/astro',
  build: { format: 'directory', inlineStylesheets: 'always' },
  // The default, 'jsx', drops line breaks between inline elements, and with them the spaces.
  compressHTML: true,
  // What shows previews is for who stays on a page, and the same on all: a file that is fetched once, after the page is seen.
  vite: {
    build: {
      assetsInlineLimit: (file) => (file.includes('Previews.astro') ? false : undefined),
    },
  },
  devToolbar: { enabled: false },
  // A second wall: should a script ever get past the Markdown pipeline, the browser refuses it.
  // Astro adds the digests of the scripts and styles that it writes into the page.
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        // For Lighthouse, which reads robots.txt as the page would.
        "connect-src 'self'",
        "font-src 'self'",
        "img-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  // Astro’s own Markdown is not used; its highlighter would want styles that the policy refuses.
  markdown: { syntaxHighlight: false },
  integrations: [provideContent(), providePanel()],
});
