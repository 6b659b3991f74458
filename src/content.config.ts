import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { articleLoader, siteLoader } from './content/content-loader.ts';
import type { Article } from './model/article.ts';
import type { Picture } from './model/picture.ts';
import type { Site } from './schema/site.ts';

// The loaders have checked the data already; the schemas here only lend it its type.
const article = z.object({
  article: z.custom<Article>(),
  html: z.string(),
  pictures: z.array(z.custom<Picture>()),
});

export const collections = {
  articles: defineCollection({ loader: articleLoader(), schema: article }),
  site: defineCollection({ loader: siteLoader(), schema: z.custom<Site>() }),
};
