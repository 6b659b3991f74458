import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type BenchSite, benchSite } from './bench-site.ts';
import type { CopiedContent } from './copy-content.ts';

/** Astro as it comes, with remark for its Markdown, as before version 7: bare pages of the same files. */
export function stockSite(path: string, content: CopiedContent): BenchSite {
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  cpSync(content.path, join(path, 'content'), { recursive: true });
  const astro = dirname(createRequire(import.meta.url).resolve('astro/package.json'));
  return benchSite({
    path,
    script: [join(astro, 'bin/astro.mjs'), 'build'],
    slug: content.slug,
    page: `${content.slug}/index.html`,
  });
}

const FILES = {
  'package.json': '{ "type": "module", "private": true }\n',

  'astro.config.mjs': `import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';

export default defineConfig({ markdown: { processor: unified() } });
`,

  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

const articles = defineCollection({ loader: glob({ pattern: '*.md', base: 'content/articles' }) });
export const collections = { articles };
`,

  'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
const articles = await getCollection('articles');
---
<html lang="en">
  <head><meta charset="utf-8" /><title>Articles</title></head>
  <body>
    <ul>{articles.map(({ id, data }) => <li><a href={'/' + id + '/'}>{data.title}</a></li>)}</ul>
  </body>
</html>
`,

  'src/pages/[slug].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  const articles = await getCollection('articles');
  return articles.map((article) => ({ params: { slug: article.id }, props: { article } }));
}
const { article } = Astro.props;
const { Content } = await render(article);
---
<html lang="en">
  <head><meta charset="utf-8" /><title>{article.data.title}</title></head>
  <body><h1>{article.data.title}</h1><Content /></body>
</html>
`,
};
