import { z } from 'zod';
import { registrySchema } from '../../schema/actor.ts';
import { articleSchema } from '../../schema/article.ts';
import { authorsSchema } from '../../schema/authors.ts';
import { pageSchema } from '../../schema/page.ts';
import { pinnedSourceSchema } from '../../schema/pinned-source.ts';
import { siteSchema } from '../../schema/site.ts';
import { topicsSchema } from '../../schema/topics.ts';
import { takePlain } from './take-plain.ts';

/** What an author writes, by the name of its schema. */
const CONTENT = {
  'content-article': { file: 'articles/*.md', schema: articleSchema },
  'content-page': { file: 'pages/*.md', schema: pageSchema },
  'content-source': { file: 'sources/*.yaml', schema: pinnedSourceSchema },
  'content-site': { file: 'site.yaml', schema: siteSchema },
  'content-actors': { file: 'actors.yaml', schema: registrySchema },
  'content-topics': { file: 'topics.yaml', schema: topicsSchema },
  'content-authors': { file: 'authors.yaml', schema: authorsSchema },
} as const;

export const CONTENT_SCHEMA_NAMES = [
  'content-article',
  'content-page',
  'content-source',
  'content-site',
  'content-actors',
  'content-topics',
  'content-authors',
] as const satisfies readonly (keyof typeof CONTENT)[];

export type ContentSchemaName = (typeof CONTENT_SCHEMA_NAMES)[number];

/** Which files a schema is of: a glob in the content folder. */
export function filesOf(name: ContentSchemaName): string {
  return CONTENT[name].file;
}

/**
 * The JSON Schema of what an author writes, as a YAML editor reads it: plain numbers, `true` and `false` are text here as
 * they are to us. It accepts all that is right. What it takes more than a pattern to see, `check` alone says.
 */
export function contentSchema(name: ContentSchemaName): object {
  return z.toJSONSchema(CONTENT[name].schema, {
    io: 'input',
    // The newest that the editors’ YAML extensions know in full.
    target: 'draft-07',
    override: ({ jsonSchema }) => takePlain(jsonSchema),
  });
}
