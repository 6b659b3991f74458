import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { schemaUrl } from '../../formats/data/data-files.ts';
import { publishedSchema, SCHEMA_NAMES } from '../../formats/data/published-schema.ts';
import { fileOf, pageContext } from '../_content.ts';

export const getStaticPaths = () =>
  SCHEMA_NAMES.map((name) =>
    fileOf({ schema: `${name}-1` }, publishedSchema(name, schemaUrl(name, pageContext()))),
  );

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(`${JSON.stringify(props.model, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  });
