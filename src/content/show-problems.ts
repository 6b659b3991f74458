import type { AstroIntegration } from 'astro';
import { formatProblems } from '../problems/format-problems.ts';
import { contentFolder } from './content-folder.ts';
import { environmentOptions } from './environment-options.ts';
import { readContent } from './read-content.ts';

/** While developing, shows the content’s problems in the browser in place of any page, until they are mended. */
export function showProblems(): AstroIntegration {
  return {
    name: 'verbatim-show-problems',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: { plugins: [{ name: 'verbatim-reload-once', hotUpdate: leaveImageList }] },
        });
      },
      'astro:server:setup': ({ server }) => {
        const folder = contentFolder();
        server.middlewares.use((request, response, next) => {
          const isPage = request.headers.accept?.includes('text/html') ?? false;
          const { problems } = isPage
            ? readContent(folder, environmentOptions())
            : { problems: [] };
          const errors = problems.filter(({ severity }) => severity === 'error');
          if (errors.length === 0) {
            next();
            return;
          }
          response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
          response.end(page(formatProblems(errors, 'human'), `${server.config.base}@vite/client`));
        });
      },
    },
  };
}

/**
 * Astro writes a list of images, empty here, just before its store, whenever an entry has gone. Vite would have the
 * browser back for it while the store is being written, and Astro would keep the old one.
 */
function leaveImageList({ file }: { readonly file: string }): [] | undefined {
  return file.endsWith('/.astro/content-assets.mjs') ? [] : undefined;
}

function page(report: string, client: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
<meta name="color-scheme" content="light dark" />
<title>Problems in the content</title>
<script type="module" src="${client}"></script>
<body style="max-width: 60rem; margin: 3rem auto; padding: 0 1rem; font-family: system-ui, sans-serif">
<h1 style="font-size: 1.4rem">The content has problems</h1>
<p>Mend them and save: this page then gives way to the article.</p>
<pre style="white-space: pre-wrap; line-height: 1.5">${escapeHtml(report)}</pre>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
