import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { articleLoader, siteLoader } from './content/content-loader.ts';
import type { ListedArticle } from './model/listed-article.ts';
import type { Picture } from './model/picture.ts';
import type { Recorded } from './model/recorded.ts';
import type { Site } from './schema/site.ts';

// The loaders have checked the data already; the schemas here only lend it its type.
const article = z.object({
  listed: z.custom<ListedArticle>(),
  pictures: z.array(z.custom<Picture>()),
  recorded: z.custom<Recorded>(),
  key: z.string(),
  cacheKey: z.string(),
});

export const collections = {
  articles: defineCollection({ loader: articleLoader(), schema: article }),
  site: defineCollection({ loader: siteLoader(), schema: z.custom<Site>() }),
};
