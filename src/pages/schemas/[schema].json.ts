import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { schemaUrl } from '../../formats/data/data-files.ts';
import { DATA_SET_NAMES, dataSchema } from '../../formats/data/data-sets.ts';
import { fileOf, pageContext } from '../_content.ts';

export const getStaticPaths = () =>
  DATA_SET_NAMES.map((name) =>
    fileOf({ schema: `${name}-1` }, dataSchema(name, schemaUrl(name, pageContext()))),
  );

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(`${JSON.stringify(props.model, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  });
