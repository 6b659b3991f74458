import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { DATA_SETS } from '../../formats/data/data-sets.ts';
import { columnsOf, writeCsv } from '../../formats/data/write-csv.ts';
import { dataPaths } from '../_data.ts';

export const getStaticPaths = () => dataPaths(false);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => {
  const { name, file } = props.model;
  return new Response(writeCsv(file.items ?? [], columnsOf(DATA_SETS[name])), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
};
