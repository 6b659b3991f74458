import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { contentFolder } from '../../../content/content-folder.ts';
import { articlePaths, openArticle } from '../../_content.ts';

export const getStaticPaths = () =>
  articlePaths().filter(({ props }) => !props.entry.listed.retraction);

/** Answers with the file that its author wrote. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { entry },
}) => {
  openArticle(entry);
  const file = join(contentFolder(), 'articles', `${entry.listed.slug}.md`);
  return new Response(new Uint8Array(readFileSync(file)), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};
